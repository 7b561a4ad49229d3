//! One call by the client that openapi-to-rust emits.

use client::{CreateSecretRequest, HttpClient};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = HttpClient::new().with_api_key(std::env::var("TOKEN")?);
    let request = CreateSecretRequest::new("name".to_owned(), "value".to_owned());
    let secret = client.post_deployments_secrets(request).await?;
    println!("{}", secret.id.unwrap_or_default());
    Ok(())
}
