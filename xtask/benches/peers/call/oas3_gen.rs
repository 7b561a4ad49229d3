//! One call by the client that oas3-gen emits.

use client::{ApiResponse, CreateSecretRequest, PostDeploymentsSecretsRequest, TogetherApIsClient};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut client = TogetherApIsClient::new();
    client.bearer_auth = Some(std::env::var("TOKEN")?.into());
    let body = CreateSecretRequest {
        description: None,
        name: "name".to_owned(),
        project_id: None,
        value: "value".to_owned(),
    };
    let request = PostDeploymentsSecretsRequest { body };
    match client.post_deployments_secrets(request).await? {
        ApiResponse::Ok(secret) => println!("{}", secret.id.unwrap_or_default()),
        other => return Err(format!("{other:?}").into()),
    }
    Ok(())
}
