//! Credentials: where each travels, which a call sends, and how they stay hidden.

use std::fmt;
use std::sync::Arc;

use http::HeaderName;
use zeroize::Zeroizing;

use crate::api::{Api, Scheme, Security};
use crate::carrier::Carrier;
use crate::redact;
use crate::supply::Supply;

/// The credentials of one client, at most one of each scheme. `Debug` names their schemes only.
#[derive(Default)]
pub(crate) struct Credentials(Vec<Credential>);

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
        match self.0.iter_mut().find(|held| held.scheme.id == credential.scheme.id) {
            Some(held) => *held = credential,
            None => self.0.push(credential),
        }
    }

    /// The supplies, as long as nobody else has them.
    pub(crate) fn supplies_mut(&mut self) -> impl Iterator<Item = &mut (dyn Supply + 'static)> {
        self.0.iter_mut().filter_map(|held| match &mut held.carrier {
            Carrier::Later(supply) => Arc::get_mut(supply),
            _ => None,
        })
    }

    fn of(&self, id: &str) -> Option<&Credential> {
        self.0.iter().find(|held| held.scheme.id == id)
    }

    pub(crate) fn holds(&self, scheme: &Scheme) -> bool {
        self.of(scheme.id).is_some()
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
    ) -> Result<Vec<&Credential>, Missing> {
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
            _ => Ok(Vec::new()),
        }
    }

    fn meet(
        &self,
        api: &Api,
        alternative: &[&'static str],
        by_caller: &dyn Fn(&HeaderName) -> bool,
    ) -> Result<Vec<&Credential>, Missing> {
        let mut found = Vec::new();
        for id in alternative {
            let scheme = api.scheme(id);
            let place = scheme.and_then(Scheme::header_name);
            if place.as_ref().is_some_and(by_caller) {
                continue;
            }
            let variable = scheme.map_or("", Scheme::variable);
            found.push(self.of(id).ok_or(Missing { scheme: id, variable })?);
        }
        Ok(found)
    }

    /// Replaces every credential in the text.
    pub(crate) fn mask(&self, text: &mut String) {
        self.0.iter().for_each(|held| held.mask(text));
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|held| held.scheme.id)).finish()
    }
}

impl Credential {
    /// Checks that the secret can travel where the scheme says.
    pub(crate) fn new(scheme: &'static Scheme, secret: Secret) -> Result<Self, Unusable> {
        let (carrier, texts) = (scheme.carry)(scheme.place, secret)?;
        Ok(Self { scheme, carrier, texts })
    }

    /// One that is got when a call needs it.
    pub(crate) fn later(supply: impl Supply + 'static) -> Self {
        let scheme = supply.scheme();
        Self { scheme, carrier: Carrier::Later(Arc::new(supply)), texts: Vec::new() }
    }

    pub(crate) fn carrier(&self) -> &Carrier {
        &self.carrier
    }

    /// Replaces what must not be shown when a server repeats it.
    pub(crate) fn mask(&self, text: &mut String) {
        self.texts.iter().for_each(|secret| redact::mask(text, secret));
        if let Carrier::Later(supply) = &self.carrier {
            supply.mask(text);
        }
    }
}
