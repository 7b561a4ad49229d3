//! One call by the client that openapi-nexus emits.

use client::apis::SecretsApi;
use client::models::CreateSecretRequest;
use client::runtime::auth::BearerAuth;
use client::runtime::client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new("https://api.together.ai/v1");
    let client = client.with_auth(BearerAuth::new(std::env::var("TOKEN")?));
    let request = CreateSecretRequest {
        description: None,
        name: "name".to_owned(),
        project_id: None,
        value: "value".to_owned(),
    };
    let reply = SecretsApi::new(&client).post_deployments_secrets(&request).await?;
    println!("{}", reply.data.and_then(|it| it.id).unwrap_or_default());
    Ok(())
}
