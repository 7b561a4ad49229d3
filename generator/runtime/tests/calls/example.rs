//! A client as the generator emits it, with one operation for each thing the tests need.

use specwright_runtime as runtime;

use runtime::mock::Mock;
use runtime::{
    Api, Binary, BuildError, Call, Core, Map, Method, Param, Scheme, Sensitive, Text, Upgraded,
    failure, wire,
};

/// What the document says once for all calls.
static API: Api = Api {
    name: "example",
    version: "0.3.0",
    base_url: Some("https://api.example.test/v1"),
    base_url_env: "EXAMPLE_BASE_URL",
    schemes: &[
        Scheme::bearer("BearerAuth", "EXAMPLE_API_KEY")
            .token_url("https://login.example.test/oauth/token?v=2"),
        Scheme::header("HeaderAuth", "xi-api-key", "EXAMPLE_HEADER_KEY"),
        Scheme::query("QueryAuth", "key", "EXAMPLE_QUERY_KEY"),
        Scheme::cookie("CookieAuth", "session", "EXAMPLE_SESSION"),
        Scheme::basic("Login", "EXAMPLE_USER", "EXAMPLE_PASSWORD"),
    ],
    security: &[&["BearerAuth"]],
};

/// Sets up a [`Client`].
pub(crate) type ClientBuilder = runtime::ClientBuilder<Client>;

/// A client of the example API.
#[derive(Clone, Debug)]
pub(crate) struct Client(Core);

impl Client {
    pub(crate) fn from_env() -> Result<Self, BuildError> {
        Self::builder().read_env()?.build()
    }

    pub(crate) fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client on the mock, with a key.
    pub(crate) fn on(mock: &Mock) -> Self {
        Self::builder().api_key("K3Y").transport(mock.clone()).build().unwrap()
    }

    pub(crate) fn secrets(&self) -> Secrets<'_> {
        Secrets(&self.0)
    }

    /// `GET /socket`
    pub(crate) fn socket(&self) -> Call<'_, Upgraded> {
        Call::new(&self.0, Method::GET, "/socket")
    }

    /// A call of any operation, for what no document would say.
    pub(crate) fn raw(&self, method: Method, path: &'static str) -> Call<'_, ()> {
        Call::new(&self.0, method, path)
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self(core)
    }
}

/// Secrets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Secrets<'c>(pub(crate) &'c Core);

impl<'c> Secrets<'c> {
    /// `POST /secrets`
    pub(crate) fn create(self, body: CreateSecret) -> Call<'c, Secret, CreateSecretError> {
        Call::new(self.0, Method::POST, "/secrets").json(body)
    }

    /// `POST /secrets/import`, with an idempotency key.
    pub(crate) fn import(self, body: Option<CreateSecret>) -> Call<'c, ()> {
        Call::new(self.0, Method::POST, "/secrets/import")
            .json_if(body)
            .idempotency_header("Idempotency-Key")
    }

    /// `GET /secrets/{secret_id}`
    pub(crate) fn get(self, secret_id: &str) -> Call<'c, Secret, GetSecretError> {
        Call::new(self.0, Method::GET, "/secrets/{secret_id}").path("secret_id", secret_id)
    }

    /// `PUT /secrets/{secret_id}/`
    pub(crate) fn replace(self, secret_id: &str, body: CreateSecret) -> Call<'c, Secret> {
        Call::new(self.0, Method::PUT, "/secrets/{secret_id}/")
            .path("secret_id", secret_id)
            .json(body)
    }

    /// `DELETE /secrets/{secret_id}`
    pub(crate) fn delete(self, secret_id: &str) -> Call<'c, ()> {
        Call::new(self.0, Method::DELETE, "/secrets/{secret_id}").path("secret_id", secret_id)
    }

    /// `GET /secrets`
    pub(crate) fn list(self, params: ListSecretsParams) -> Call<'c, Vec<Secret>> {
        Call::new(self.0, Method::GET, "/secrets").params(
            &params,
            &[
                Param::query("limit"),
                Param::query("ids").comma(),
                Param::query("labels").brackets(),
                Param::header("x-trace"),
                Param::cookie("flavour"),
            ],
        )
    }

    /// `GET /secrets/{secret_id}/value`, text.
    pub(crate) fn text(self, secret_id: &str) -> Call<'c, Text> {
        Call::new(self.0, Method::GET, "/secrets/{secret_id}/value").path("secret_id", secret_id)
    }

    /// `GET /secrets/{secret_id}/file`, bytes.
    pub(crate) fn file(self, secret_id: &str) -> Call<'c, Binary> {
        Call::new(self.0, Method::GET, "/secrets/{secret_id}/file").path("secret_id", secret_id)
    }

    /// `GET /status`, which needs no credential.
    pub(crate) fn status(self) -> Call<'c, Option<Map<String>>> {
        Call::new(self.0, Method::GET, "/status").security(&[])
    }
}

/// The body of [`Secrets::create`].
#[derive(Clone)]
#[non_exhaustive]
pub(crate) struct CreateSecret {
    pub(crate) name: String,
    pub(crate) value: Sensitive<String>,
}

wire!(CreateSecret { name, value });

impl CreateSecret {
    pub(crate) fn new(name: impl Into<String>, value: impl Into<Sensitive<String>>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

#[derive(Clone)]
pub(crate) struct Secret {
    pub(crate) id: String,
    pub(crate) size: Option<i64>,
}

wire!(Secret { id, size });

/// The documented failures of [`Secrets::create`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) enum CreateSecretError {
    Unauthorized,
    Invalid(ValidationError),
    TooManyRequests(RateLimitError),
}

failure!(CreateSecretError {
    401 => Unauthorized,
    422 => Invalid(_),
    429 => TooManyRequests(_),
});

/// The documented failures of [`Secrets::get`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub(crate) enum GetSecretError {
    NotFound(ErrorEnvelope),
    ServerError(ErrorEnvelope),
}

failure!(GetSecretError as ErrorEnvelope { 404 => NotFound(_), 500..=599 => ServerError(_) });

#[derive(Clone)]
pub(crate) struct ErrorEnvelope {
    pub(crate) code: String,
}

wire!(ErrorEnvelope { code });

#[derive(Clone)]
pub(crate) struct ValidationError {
    pub(crate) detail: Vec<ValidationDetail>,
}

wire!(ValidationError { detail });

#[derive(Clone)]
pub(crate) struct ValidationDetail {
    pub(crate) msg: String,
}

wire!(ValidationDetail { msg });

#[derive(Clone)]
pub(crate) struct RateLimitError {
    pub(crate) status_code: i64,
    pub(crate) status_code_2: Option<i64>,
}

wire!(RateLimitError { status_code, status_code_2 = "statusCode" });

#[derive(Clone, Default)]
pub(crate) struct ListSecretsParams {
    pub(crate) limit: Option<i64>,
    pub(crate) ids: Option<Vec<String>>,
    pub(crate) labels: Option<Map<String>>,
    pub(crate) trace: Option<String>,
    pub(crate) flavour: Option<String>,
}

wire!(ListSecretsParams { limit, ids, labels, trace = "x-trace", flavour });

/// The body of a secret called `s`.
pub(crate) fn body() -> CreateSecret {
    CreateSecret::new("s", "v")
}

/// How a secret is replied.
pub(crate) const SECRET: &str = r#"{"id":"s1","size":3}"#;

/// How a call ends.
pub(crate) type Outcome = Result<(), Box<dyn std::error::Error>>;
