//! The base URL of a client: the document's, another of its own, or one of the caller's.

use super::ClientBuilder;
use crate::api::Api;
use crate::base_url::{self, PlainHttp};
use crate::build_error::BuildError;
use crate::client::{BaseUrl, Core};
use crate::environment::{self, Source};

/// What is known of the base URL.
#[derive(Default)]
pub(super) struct GivenServer {
    url: Option<GivenUrl>,
    template: Option<Template>,
    /// The variables the caller gave, by name.
    variables: Vec<(String, String)>,
}

enum GivenUrl {
    ByCaller(String),
    /// One of the document's.
    Chosen(&'static str),
    ByEnvironment(String),
}

/// A whole URL, or what is wrong with a variable of it.
type Filled = Result<String, &'static str>;

/// The document's base URL before its variables are put in.
#[derive(Clone, Copy)]
struct Template {
    url: &'static str,
    /// Each with its default.
    variables: &'static [(&'static str, &'static str)],
    /// [`filled`], which a program without variables does not need.
    fill: fn(Self, &[(String, String)]) -> Filled,
}

impl<C: From<Core>> ClientBuilder<C> {
    /// Replaces the document's base URL. A path in it is put before the path of each call.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.server.url = Some(GivenUrl::ByCaller(url.into()));
        self
    }

    /// Takes another of the document's base URLs: one of the crate's `Environment`. Operations that
    /// have a base URL of their own keep it.
    pub fn environment(mut self, environment: impl Into<&'static str>) -> Self {
        self.server.url = Some(GivenUrl::Chosen(environment.into()));
        self
    }

    /// Sets a variable of the document's base URL, as in `https://{tenant}.example.com`, which otherwise has
    /// its default.
    pub fn server_variable(mut self, name: &str, value: impl Into<String>) -> Self {
        self.server.variables.push((name.to_owned(), value.into()));
        self
    }

    /// For generated code: the document's base URL with its variables, and their defaults.
    pub fn server_template(
        mut self,
        url: &'static str,
        variables: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.server.template = Some(Template { url, variables, fill: filled });
        self
    }
}

impl GivenServer {
    /// Reads what the environment has, unless the caller gave one.
    pub(super) fn read(
        &mut self,
        variable: &'static str,
        source: Source<'_>,
    ) -> Result<(), BuildError> {
        if self.url.is_none() && self.variables.is_empty() {
            let url = environment::variable(variable, source)?;
            self.url = url.map(|url| GivenUrl::ByEnvironment(url.to_string()));
        }
        Ok(())
    }

    /// The base URL, checked.
    pub(super) fn base_url(
        self,
        api: &'static Api,
        plain_http: PlainHttp,
    ) -> Result<BaseUrl, BuildError> {
        let variable = api.base_url_env;
        let refused = |problem| BuildError::BaseUrl { problem, variable };
        let check = |text: &str| base_url::check(text, plain_http);
        let documented = |url: Option<&str>| {
            let url = url.ok_or("is not in the document").and_then(check);
            url.map(BaseUrl::Documented).map_err(refused)
        };
        match self.url {
            Some(GivenUrl::ByCaller(_) | GivenUrl::Chosen(_)) if !self.variables.is_empty() => {
                Err(refused("is given whole, and has no variables"))
            }
            Some(GivenUrl::ByCaller(text)) => check(&text).map(BaseUrl::Given).map_err(refused),
            Some(GivenUrl::ByEnvironment(text)) => check(&text)
                .map(BaseUrl::Given)
                .map_err(|problem| BuildError::Variable { variable, problem }),
            Some(GivenUrl::Chosen(url)) => documented(Some(url)),
            None if self.variables.is_empty() => documented(api.base_url),
            None => {
                let template = self.template.ok_or(refused("has no variables"))?;
                let url = (template.fill)(template, &self.variables).map_err(refused)?;
                documented(Some(&url))
            }
        }
    }
}

/// The template with its variables put in.
fn filled(template: Template, given: &[(String, String)]) -> Filled {
    let Template { url, variables, .. } = template;
    let is_known = |name: &str| variables.iter().any(|(known, _)| *known == name);
    if !given.iter().all(|(name, _)| is_known(name)) {
        return Err("has no variable of that name");
    }
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = after.split('/').next().unwrap_or_default();
    let mut url = url.to_owned();
    for (name, default) in variables {
        let own = given.iter().rev().find(|(it, _)| it == name).map(|(_, value)| value.as_str());
        let value = own.unwrap_or(default);
        // What ends the host or the path would lead elsewhere.
        let place = format!("{{{name}}}");
        let ends_host = host.contains(&place) && value.contains('/');
        if value.is_empty() || ends_host || value.contains(['?', '#', '@', '\\', '{']) {
            return Err("has a variable whose value cannot stand there");
        }
        url = url.replace(&place, value);
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mock::Mock;

    static API: Api = Api {
        name: "example",
        version: "1.2.3",
        base_url: Some("https://demo.api.test/v1"),
        base_url_env: "EXAMPLE_BASE_URL",
        schemes: &[],
        security: &[],
    };

    fn built(set: fn(ClientBuilder<Core>) -> ClientBuilder<Core>) -> String {
        let builder = ClientBuilder::<Core>::new(&API).server_template(
            "https://{tenant}.api.test/{version}",
            &[("tenant", "demo"), ("version", "v1")],
        );
        match set(builder).transport(Mock::new()).build() {
            Ok(core) => core.inner().base_url.as_str().to_owned(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn variables_replace_their_defaults() {
        assert_eq!(built(|it| it), "https://demo.api.test/v1");
        assert_eq!(built(|it| it.server_variable("tenant", "mine")), "https://mine.api.test/v1");
        assert_eq!(
            built(|it| it.server_variable("version", "a/b").server_variable("tenant", "x")),
            "https://x.api.test/a/b"
        );
    }

    #[test]
    fn others_are_refused() {
        let rest = "; set it in the builder or in EXAMPLE_BASE_URL";
        let refused = |set| built(set).replace(rest, "");
        assert_eq!(
            refused(|it| it.server_variable("region", "eu")),
            "the base URL has no variable of that name"
        );
        for value in ["", "a@evil.test", "evil.test?", "evil.test#", "evil.test/"] {
            let builder = ClientBuilder::<Core>::new(&API)
                .server_template("https://{tenant}.api.test", &[("tenant", "demo")]);
            assert!(builder.server_variable("tenant", value).build().is_err(), "{value}");
        }
        assert_eq!(
            refused(|it| it.base_url("https://mine.test").server_variable("tenant", "x")),
            "the base URL is given whole, and has no variables"
        );
    }
}
