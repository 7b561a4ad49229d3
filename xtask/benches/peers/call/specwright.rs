//! One call by the client that Specwright emits.

use client::types::CreateSecretRequest;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = client::Client::from_env()?;
    let request = CreateSecretRequest::new("name", "value");
    let secret = client.beta().jig().secrets().create(request).await?;
    println!("{}", secret.id.unwrap_or_default());
    Ok(())
}
