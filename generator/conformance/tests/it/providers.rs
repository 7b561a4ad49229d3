//! The five clients, and what each of their documents says about creating a secret.

use crate::observe::{Create, Setup, observe};

/// A provider, as its document and its service are known.
pub struct Provider {
    pub name: &'static str,
    /// The request line below the path prefix of the test server.
    pub line: &'static str,
    /// The header with the credential, and its value for the key `K3Y-CANARY`.
    pub credential: (&'static str, &'static str),
    /// The exact body.
    pub body: &'static str,
    /// The documented success.
    pub success: (u16, &'static str),
    /// A part of the reply's `Debug`.
    pub reply: &'static str,
    /// Each documented failure: status, body, the start of its typed form.
    pub failures: &'static [(u16, &'static str, &'static str)],
    pub create: Create,
}

/// All five.
pub const ALL: [Provider; 5] = [
    Provider {
        name: "datagrid",
        line: "POST /prefix/secrets HTTP/1.1",
        credential: ("authorization", "Bearer K3Y-CANARY"),
        body: r#"{"name":"NAME","value":"S3CR3T-CANARY"}"#,
        success: (
            201,
            r#"{"object":"secret","id":"sec_1","name":"NAME","created_at":"2026-11-21"}"#,
        ),
        reply: r#"Secret { object: Secret, id: "sec_1", created_at: "2026-11-21", name: "NAME" }"#,
        failures: &[(
            429,
            r#"{"error":"rate_limit_exceeded","message":"slow","retryable":true,"status_code":429,"statusCode":430}"#,
            "TooManyRequests(RateLimitError { status_code: 429, status_code_2: Some(430), error: RateLimitExceeded",
        )],
        create: |setup| Box::pin(datagrid(setup)),
    },
    Provider {
        name: "prime-intellect",
        line: "POST /prefix/api/v1/secrets/ HTTP/1.1",
        credential: ("authorization", "Bearer K3Y-CANARY"),
        body: r#"{"name":"NAME","value":"S3CR3T-CANARY"}"#,
        success: (
            200,
            r#"{"data":{"id":"1","name":"NAME","teamId":null,"createdAt":"2026-11-21T10:00:00.5","updatedAt":"2026-11-21T10:00:00Z"}}"#,
        ),
        reply: "2026-11-21T10:00:00.5",
        failures: &[
            (401, "", "Unauthorized"),
            (
                422,
                r#"{"errors":[{"param":"name","details":"too long"}]}"#,
                r#"UnprocessableEntity(ErrorResponse { errors: [ErrorDetail { param: "name", details: "too long" }] })"#,
            ),
        ],
        create: |setup| Box::pin(prime_intellect(setup)),
    },
    Provider {
        name: "together",
        line: "POST /prefix/deployments/secrets HTTP/1.1",
        credential: ("authorization", "Bearer K3Y-CANARY"),
        body: r#"{"name":"NAME","value":"S3CR3T-CANARY"}"#,
        success: (200, r#"{"object":"vault","id":"1","name":"NAME"}"#),
        reply: r#"object: Some(Unknown("vault"))"#,
        failures: &[
            (400, r#"{"any":["thing"]}"#, "BadRequest("),
            (500, "{}", "InternalServerError("),
        ],
        create: |setup| Box::pin(together(setup)),
    },
    Provider {
        name: "dreadnode",
        line: "POST /prefix/api/v1/user/secrets HTTP/1.1",
        credential: ("authorization", "Bearer K3Y-CANARY"),
        body: r#"{"name":"NAME","value":"S3CR3T-CANARY"}"#,
        success: (
            200,
            r#"{"created_at":"2026-04-15T12:00:00Z","id":"2489E9AD-2EE2-8E00-8EC9-32D5F69181C0","masked_value":"S3••••","name":"NAME","provider":"openai","updated_at":"2026-04-15T12:00:00Z"}"#,
        ),
        reply: "2489E9AD-2EE2-8E00-8EC9-32D5F69181C0",
        failures: &[
            (400, DREADNODE_ERROR, "BadRequest("),
            (401, DREADNODE_ERROR, "Unauthorized("),
            (403, DREADNODE_ERROR, "Forbidden("),
            (404, DREADNODE_ERROR, "NotFound("),
            (409, DREADNODE_ERROR, "Conflict("),
            (422, DREADNODE_ERROR, "UnprocessableEntity("),
            (426, DREADNODE_ERROR, "UpgradeRequired("),
            (429, DREADNODE_ERROR, "TooManyRequests("),
            (500, DREADNODE_ERROR, "InternalServerError("),
            (502, DREADNODE_ERROR, "BadGateway("),
            (504, DREADNODE_ERROR, "GatewayTimeout("),
        ],
        create: |setup| Box::pin(dreadnode(setup)),
    },
    Provider {
        name: "elevenlabs",
        line: "POST /prefix/v1/convai/secrets HTTP/1.1",
        credential: ("xi-api-key", "K3Y-CANARY"),
        body: r#"{"type":"new","name":"NAME","value":"S3CR3T-CANARY"}"#,
        success: (200, r#"{"type":"stored","secret_id":"1","name":"NAME"}"#),
        reply: r#"{ type: Stored, secret_id: "1", name: "NAME" }"#,
        failures: &[(422, r#"{"detail":"no"}"#, "UnprocessableEntity")],
        create: |setup| Box::pin(elevenlabs(setup)),
    },
];

const DREADNODE_ERROR: &str =
    r#"{"code":401,"detail":"Authentication failed","type":"authentication_error"}"#;

/// Builds a client of one crate and makes its call; the crates share the names but not the types.
macro_rules! create {
    ($($name:ident: $body:ident, $client:ident => $call:expr;)*) => {$(
        async fn $name(setup: Setup) -> crate::observe::Observed {
            let mut builder = $name::Client::builder().base_url(setup.base_url).api_key("K3Y-CANARY");
            if let Some(timeout) = setup.timeout {
                builder = builder.timeout(timeout);
            }
            if let Some(size) = setup.max_body_size {
                builder = builder.max_body_size(size);
            }
            let mut printed = vec![format!("{builder:?}")];
            let $client = builder.build().expect("the set-up is right");
            let body = $name::types::$body::new("NAME", "S3CR3T-CANARY");
            printed.push(format!("{:?} {body:?} {body:#?}", $client));
            observe($call.create(body), printed).await
        }
    )*};
}

create! {
    datagrid: CreateSecret, client => client.secrets();
    prime_intellect: SecretCreateRequest, client => client.secrets();
    together: CreateSecretRequest, client => client.beta().jig().secrets();
    dreadnode: CreateSecretRequest, client => client.secrets();
    elevenlabs: PostWorkspaceSecretRequest, client => client.conversational_ai().secrets();
}
