//! Credentials: where each travels, which a call sends, and how they stay hidden.

use std::fmt;
use std::sync::Arc;

use http::HeaderName;
use zeroize::Zeroizing;

use crate::api::{Api, Scheme, Security};
use crate::carrier::Carrier;
use crate::redact;
use crate::supply::Supply;

/// The credentials of one client. `Debug` names their schemes only.
#[derive(Default)]
pub(crate) struct Credentials {
    held: Vec<Credential>,
    supplies: Vec<Arc<dyn Supply>>,
}

/// What one call sends.
#[derive(Default)]
pub(crate) struct Selected<'a> {
    pub(crate) credentials: Vec<&'a Credential>,
    /// They have the token, or get one.
    pub(crate) supplies: Vec<Arc<dyn Supply>>,
}

/// One credential, ready to be sent.
pub(crate) struct Credential {
    scheme: &'static Scheme,
    carrier: Carrier,
    /// What must not be shown when a server repeats it.
    texts: Vec<Zeroizing<String>>,
}

/// Why a credential cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unusable {
    Empty,
    Whitespace,
    IllegalCharacter,
    NotBasic,
    OnlyBasic,
    UnknownScheme,
    NoHeader,
    NoTokenUrl,
}

/// A credential as the caller gives it.
pub(crate) enum Secret {
    Token(Zeroizing<String>),
    Pair { user: Zeroizing<String>, password: Zeroizing<String> },
}

/// The credential a call would need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Missing {
    pub(crate) scheme: &'static str,
    pub(crate) variable: &'static str,
}

impl Credentials {
    /// Keeps a credential, in the place of an earlier one of the same scheme.
    pub(crate) fn set(&mut self, credential: Credential) {
        self.remove(credential.scheme);
        self.held.push(credential);
    }

    /// Keeps where tokens come from, in the place of an earlier credential of the same scheme.
    pub(crate) fn set_supply(&mut self, supply: impl Supply + 'static) {
        self.remove(supply.scheme());
        self.supplies.push(Arc::new(supply));
    }

    fn remove(&mut self, scheme: &Scheme) {
        self.held.retain(|held| held.scheme.id != scheme.id);
        self.supplies.retain(|supply| supply.scheme().id != scheme.id);
    }

    /// The supplies, as long as nobody else has them.
    pub(crate) fn supplies_mut(&mut self) -> impl Iterator<Item = &mut (dyn Supply + 'static)> {
        self.supplies.iter_mut().filter_map(Arc::get_mut)
    }

    pub(crate) fn holds(&self, scheme: &Scheme) -> bool {
        self.schemes().any(|held| held.id == scheme.id)
    }

    fn schemes(&self) -> impl Iterator<Item = &'static Scheme> {
        let kept = self.supplies.iter().map(|supply| supply.scheme());
        self.held.iter().map(|held| held.scheme).chain(kept)
    }

    /// What a call sends: the first alternative that can be met, one that needs something before
    /// one that needs nothing.
    ///
    /// A header the caller set himself counts as the credential that would travel there.
    pub(crate) fn select(
        &self,
        api: &Api,
        security: Security,
        by_caller: &dyn Fn(&HeaderName) -> bool,
    ) -> Result<Selected<'_>, Missing> {
        let mut missing = None;
        for alternative in security.iter().filter(|alternative| !alternative.is_empty()) {
            match self.meet(api, alternative, by_caller) {
                Ok(selected) => return Ok(selected),
                Err(first) => missing = missing.or(Some(first)),
            }
        }
        match missing {
            Some(missing) if !security.iter().any(|alternative| alternative.is_empty()) => {
                Err(missing)
            }
            _ => Ok(Selected::default()),
        }
    }

    fn meet(
        &self,
        api: &Api,
        alternative: &[&'static str],
        by_caller: &dyn Fn(&HeaderName) -> bool,
    ) -> Result<Selected<'_>, Missing> {
        let mut found = Selected::default();
        for id in alternative {
            let scheme = api.scheme(id);
            let place = scheme.and_then(Scheme::header_name);
            let held = self.held.iter().find(|held| held.scheme.id == *id);
            let supply = self.supplies.iter().find(|supply| supply.scheme().id == *id);
            match (held, supply) {
                _ if place.as_ref().is_some_and(by_caller) => {}
                (Some(held), _) => found.credentials.push(held),
                (None, Some(supply)) => found.supplies.push(supply.clone()),
                (None, None) => {
                    return Err(Missing {
                        scheme: id,
                        variable: scheme.map_or("", Scheme::variable),
                    });
                }
            }
        }
        Ok(found)
    }

    /// Replaces every credential in the text.
    pub(crate) fn mask(&self, text: &mut String) {
        self.held.iter().for_each(|held| held.mask(text));
        self.supplies.iter().for_each(|supply| supply.mask(text));
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.schemes().map(|scheme| scheme.id)).finish()
    }
}

impl Credential {
    /// Checks that the secret can travel where the scheme says.
    pub(crate) fn new(scheme: &'static Scheme, secret: Secret) -> Result<Self, Unusable> {
        let (carrier, texts) = (scheme.carry)(scheme.place, secret)?;
        let texts = texts.into_iter().filter(|text| !text.is_empty()).collect();
        Ok(Self { scheme, carrier, texts })
    }

    pub(crate) fn carrier(&self) -> &Carrier {
        &self.carrier
    }

    /// Replaces what must not be shown when a server repeats it.
    pub(crate) fn mask(&self, text: &mut String) {
        self.texts.iter().for_each(|secret| redact::mask(text, secret));
    }
}
