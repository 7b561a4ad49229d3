//! The five vendored documents in short, normalised by hand: what each must come to.

use indexmap::IndexMap;

use super::check::{check_lower, check_with};
use crate::config::{Auth, Config};
use crate::diag::Strictness;
use crate::pointer::Pointer;

#[test]
fn datagrid() {
    let value =
        "#/paths/~1secrets/post/requestBody/content/application~1json/schema/properties/value";
    let config = Config { sensitive: vec![Pointer::parse(value).unwrap()], ..Config::default() };
    insta::assert_snapshot!(check_with("
openapi: 3.0.3
info: {title: Datagrid API, version: 0.1.1}
servers: [{url: https://api.datagrid.com/v1}]
security: [{BearerAuth: []}]
paths:
  /secrets:
    post:
      tags: [Secrets]
      operationId: Secrets.createSecret
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [name, value], properties: {name: {type: string, maxLength: 300}, value: {type: string}}}
      responses:
        '201': {description: Created, content: {application/json: {schema: {$ref: '#/components/schemas/Secret'}}}}
        '429': {description: Rate limit exceeded, content: {application/json: {schema: {$ref: '#/components/schemas/RateLimitError'}}}}
components:
  schemas:
    Secret:
      type: object
      required: [object, id, name]
      properties: {object: {type: string, enum: [secret]}, id: {type: string}, name: {type: string}}
    RateLimitError:
      type: object
      required: [error, status_code]
      properties:
        status_code: {type: integer}
        statusCode: {type: integer, deprecated: true, description: Deprecated. Use status_code instead.}
        error: {type: string, enum: [rate_limit_exceeded]}
        details: {type: object, properties: {reason: {type: string}}}
  securitySchemes: {BearerAuth: {type: http, scheme: bearer}}
", &config, Strictness::Strict), @r#"
crate acme                                    Datagrid API 0.1.1
server https://api.datagrid.com/v1
auth BearerAuth                               bearer ACME_API_KEY
security BearerAuth
secrets.create(body: CreateSecret) -> Secret | 429 RateLimitError  POST /secrets
struct CreateSecret                           argument  #/paths/~1secrets/post/requestBody/content/application~1json/schema
  name: String
  value: Sensitive<String>
struct Secret                                 receives  #/components/schemas/Secret
  object: SecretObject                        always Secret
  id: String
  name: String
enum SecretObject                             receives  #/components/schemas/Secret/properties/object
  Secret = "secret"
  ..Unknown
struct RateLimitError                         receives  #/components/schemas/RateLimitError
  status_code: i64
  status_code_2: i64?                         wire statusCode, deprecated
  error: RateLimitErrorError                  always RateLimitExceeded
  details: RateLimitErrorDetails?
enum RateLimitErrorError                      receives  #/components/schemas/RateLimitError/properties/error
  RateLimitExceeded = "rate_limit_exceeded"
  ..Unknown
struct RateLimitErrorDetails                  receives  #/components/schemas/RateLimitError/properties/details
  reason: String?
warning[name-clash]: `statusCode` is called `status_code_2`: its own name is taken (at #/components/schemas/RateLimitError/properties/statusCode)
"#);
}

#[test]
fn prime_intellect() {
    insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: PI API, version: 0.1.0}
servers: [{url: https://api.primeintellect.ai}]
security: []
paths:
  /api/v1/secrets/:
    post:
      tags: [Secrets]
      operationId: create_secret_api_v1_secrets__post
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/SecretCreateRequest'}}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/GenericResponse_SecretResponse_'}}}}
        '401': {description: Authorization failed}
        '422': {description: Invalid, content: {application/json: {schema: {$ref: '#/components/schemas/ErrorResponse'}}}}
      security: [{HTTPBearer: []}]
components:
  schemas:
    SecretCreateRequest:
      title: SecretCreateRequest
      type: object
      required: [name, value]
      properties:
        name: {type: string, title: Name}
        description: {type: string, nullable: true}
        value: {type: string}
        teamId: {type: string, nullable: true, title: Teamid}
        isFile: {type: boolean, default: false}
    GenericResponse_SecretResponse_:
      type: object
      properties: {data: {allOf: [{$ref: '#/components/schemas/SecretResponse'}], nullable: true}, status: {type: string, nullable: true}}
    SecretResponse: {type: object, required: [id, createdAt], properties: {id: {type: string}, createdAt: {type: string, format: date-time}}}
    ErrorResponse: {type: object, required: [errors], properties: {errors: {type: array, items: {$ref: '#/components/schemas/ErrorDetail'}}}}
    ErrorDetail: {type: object, required: [param, details], properties: {param: {type: string}, details: {type: string}}}
  securitySchemes: {HTTPBearer: {type: http, scheme: bearer}}
"), @"
crate acme                                    PI API 0.1.0
server https://api.primeintellect.ai
auth HTTPBearer                               bearer ACME_API_KEY
security HTTPBearer
secrets.create(body: SecretCreateRequest) -> GenericResponseSecretResponse | 401 | 422 ErrorResponse  POST /api/v1/secrets/
struct SecretCreateRequest                    argument  #/components/schemas/SecretCreateRequest
  name: String
  description: String? or null
  value: String
  team_id: String? or null                    wire teamId
  is_file: bool?                              wire isFile
struct GenericResponseSecretResponse          receives  #/components/schemas/GenericResponse_SecretResponse_
  data: SecretResponse?
  status: String?
struct SecretResponse                         receives  #/components/schemas/SecretResponse
  id: String
  created_at: DateTime                        wire createdAt
struct ErrorResponse                          receives  #/components/schemas/ErrorResponse
  errors: Vec<ErrorDetail>
struct ErrorDetail                            receives  #/components/schemas/ErrorDetail
  param: String
  details: String
");
}

#[test]
fn together() {
    let methods = IndexMap::from([(
        "POST /deployments/secrets".to_owned(),
        "beta.jig.secrets.create".to_owned(),
    )]);
    insta::assert_snapshot!(check_with("
openapi: 3.0.3
info: {title: Together APIs, version: 2.0.0}
servers: [{url: https://api.together.ai/v1}]
security: [{bearerAuth: []}]
paths:
  /deployments/secrets:
    post:
      tags: [Secrets]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/CreateSecretRequest'}}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/SecretResponseItem'}}}}
        '400': {description: Invalid, content: {application/json: {schema: {type: object}}}}
        '500': {description: Internal, content: {application/json: {schema: {type: object}}}}
components:
  schemas:
    CreateSecretRequest: {type: object, required: [name, value], properties: {description: {type: string}, name: {type: string}, value: {type: string}}}
    SecretResponseItem: {type: object, properties: {id: {type: string}, object: {type: string, enum: [secret]}}}
  securitySchemes: {bearerAuth: {type: http, scheme: bearer}}
", &Config { methods, ..Config::default() }, Strictness::Strict), @r#"
crate acme                                    Together APIs 2.0.0
server https://api.together.ai/v1
auth bearerAuth                               bearer ACME_API_KEY
security bearerAuth
beta.jig.secrets.create(body: CreateSecretRequest) -> SecretResponseItem | 400 Json | 500 Json  POST /deployments/secrets
struct CreateSecretRequest                    argument  #/components/schemas/CreateSecretRequest
  description: String?
  name: String
  value: String
struct SecretResponseItem                     receives  #/components/schemas/SecretResponseItem
  id: String?
  object: SecretResponseItemObject?
enum SecretResponseItemObject                 receives  #/components/schemas/SecretResponseItem/properties/object
  Secret = "secret"
  ..Unknown
"#);
}

#[test]
fn dreadnode() {
    let config =
        Config { base_url: Some("https://app.dreadnode.io".to_owned()), ..Config::default() };
    insta::assert_snapshot!(check_with("
openapi: 3.1.0
info: {title: Dreadnode API, version: ''}
paths:
  /api/v1/user/secrets:
    post:
      tags: [User secrets]
      summary: Create a secret
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [name, value], properties: {name: {type: string}, provider: {type: string}, value: {type: string}}}}}}
      responses:
        '201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/UserSecret'}}}}
        '400': {$ref: '#/components/responses/Error'}
        '401': {$ref: '#/components/responses/Error'}
        '403': {$ref: '#/components/responses/Error'}
        '404': {$ref: '#/components/responses/Error'}
        '409': {$ref: '#/components/responses/Error'}
        '422': {$ref: '#/components/responses/Error'}
        '426': {$ref: '#/components/responses/Error'}
        '429': {$ref: '#/components/responses/Error'}
        '500': {$ref: '#/components/responses/Error'}
        '502': {$ref: '#/components/responses/Error'}
        '504': {$ref: '#/components/responses/Error'}
components:
  responses: {Error: {description: Failed, content: {application/json: {schema: {$ref: '#/components/schemas/ErrorEnvelope'}}}}}
  schemas:
    UserSecret: {type: object, required: [id], properties: {id: {type: string}, masked_value: {type: string}}}
    ErrorEnvelope: {type: object, properties: {code: {type: integer}, detail: {type: string}, errors: {type: array, items: {type: object, properties: {loc: {type: array, items: {}}, msg: {type: string}}}}}}
", &config, Strictness::Strict), @"
    crate acme                                    Dreadnode API
    server https://app.dreadnode.io
    security none
    user_secrets.create(body: CreateUserSecret) -> UserSecret | 400 ErrorEnvelope | 401 ErrorEnvelope | 403 ErrorEnvelope | 404 ErrorEnvelope | 409 ErrorEnvelope | 422 ErrorEnvelope | 426 ErrorEnvelope | 429 ErrorEnvelope | 500 ErrorEnvelope | 502 ErrorEnvelope | 504 ErrorEnvelope  POST /api/v1/user/secrets
    struct CreateUserSecret                       argument  #/paths/~1api~1v1~1user~1secrets/post/requestBody/content/application~1json/schema
      name: String
      provider: String?
      value: String
    struct UserSecret                             receives  #/components/schemas/UserSecret
      id: String
      masked_value: String?
    struct ErrorEnvelope                          receives  #/components/schemas/ErrorEnvelope
      code: i64?
      detail: String?
      errors: Vec<ErrorEnvelopeError>?
    struct ErrorEnvelopeError                     receives  #/components/schemas/ErrorEnvelope/properties/errors/items
      loc: Vec<Json>?
      msg: String?
    ");
}

#[test]
fn elevenlabs() {
    let auth =
        Auth { env: Some("ELEVENLABS_API_KEY".to_owned()), header: Some("xi-api-key".to_owned()) };
    let config = Config {
        krate: Some("elevenlabs".to_owned()),
        title: Some("ElevenLabs".to_owned()),
        base_url: Some("https://api.elevenlabs.io".to_owned()),
        auth: Some(auth),
        ..Config::default()
    };
    insta::assert_snapshot!(check_with("
openapi: 3.0.3
info: {title: Create Convai Workspace Secret, version: endpoint_conversationalAi/secrets.create}
paths:
  /v1/convai/secrets:
    post:
      operationId: create
      tags: [subpackage_conversationalAi/secrets]
      parameters: [{name: xi-api-key, in: header, required: true, schema: {type: string}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/PostWorkspaceSecretResponseModel'}}}}
        '422': {description: Validation Error}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/PostWorkspaceSecretRequest'}}}}
components:
  schemas:
    PostWorkspaceSecretRequest:
      type: object
      required: [type, name, value]
      properties: {type: {type: string, enum: [new]}, name: {type: string}, value: {type: string, format: password}}
    PostWorkspaceSecretResponseModel:
      type: object
      required: [type, secret_id]
      properties: {type: {type: string, enum: [stored]}, secret_id: {type: string}}
", &config, Strictness::Strict), @r#"
crate elevenlabs                              ElevenLabs
server https://api.elevenlabs.io
auth xi-api-key                               header xi-api-key ELEVENLABS_API_KEY
security xi-api-key
conversational_ai.secrets.create(body: PostWorkspaceSecretRequest) -> PostWorkspaceSecretResponseModel | 422  POST /v1/convai/secrets
struct PostWorkspaceSecretRequest             argument  #/components/schemas/PostWorkspaceSecretRequest
  r#type: PostWorkspaceSecretRequestType      always New
  name: String
  value: Sensitive<String>
enum PostWorkspaceSecretRequestType           sends  #/components/schemas/PostWorkspaceSecretRequest/properties/type
  New = "new"
  ..Unknown
struct PostWorkspaceSecretResponseModel       receives  #/components/schemas/PostWorkspaceSecretResponseModel
  r#type: PostWorkspaceSecretResponseModelType  always Stored
  secret_id: String
enum PostWorkspaceSecretResponseModelType     receives  #/components/schemas/PostWorkspaceSecretResponseModel/properties/type
  Stored = "stored"
  ..Unknown
"#);
}
