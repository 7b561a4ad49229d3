//! Creates a secret with each of the five clients, and shows a typed 429 and the retry before it.

use std::error::Error;

use conformance::{Loopback, Reply, Turn};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    datagrid().await?;
    prime_intellect().await?;
    together().await?;
    dreadnode().await?;
    elevenlabs().await
}

async fn datagrid() -> Result<(), Box<dyn Error>> {
    use datagrid::types::{CreateSecret, CreateSecretError};

    let limited = r#"{"error":"rate_limit_exceeded","message":"slow down","retryable":true,"status_code":429,"statusCode":429}"#;
    let created = r#"{"object":"secret","id":"sec_1","name":"DB","created_at":"2026-11-21"}"#;
    let server = Loopback::start([
        Turn::from(Reply::json(429, limited).header("retry-after-ms", "20")),
        Turn::from(Reply::json(201, created)),
        Turn::from(Reply::json(429, limited).header("retry-after", "61")),
    ])
    .await?;
    let client = datagrid::Client::builder().base_url(server.base_url()).api_key("key").build()?;

    let secret = client.secrets().create(CreateSecret::new("DB", "S3CR3T")).await?;
    println!("datagrid: created {}, {} requests: one 429, retried", secret.id, server.seen().len());

    let Err(error) = client.secrets().create(CreateSecret::new("DB", "S3CR3T")).await else {
        return Err("a 429 is no success".into());
    };
    println!("datagrid: {error}, retry after {:?}", error.retry_after());
    if let Some(CreateSecretError::TooManyRequests(body)) = error.failure() {
        println!("datagrid: typed: {body:?}");
    }
    Ok(())
}

async fn prime_intellect() -> Result<(), Box<dyn Error>> {
    use prime_intellect::types::SecretCreateRequest;

    let created = r#"{"data":{"id":"1","name":"DB","createdAt":"2026-11-21T10:00:00","updatedAt":"2026-11-21T10:00:00Z"}}"#;
    let server = Loopback::start([Reply::json(200, created).into()]).await?;
    let client =
        prime_intellect::Client::builder().base_url(server.base_url()).api_key("key").build()?;
    let reply = client.secrets().create(SecretCreateRequest::new("DB", "S3CR3T")).await?;
    println!("prime-intellect: {reply:?}");
    Ok(())
}

async fn together() -> Result<(), Box<dyn Error>> {
    use together::types::CreateSecretRequest;

    let server =
        Loopback::start([Reply::json(200, r#"{"object":"secret","id":"1","name":"DB"}"#).into()])
            .await?;
    let client = together::Client::builder().base_url(server.base_url()).api_key("key").build()?;
    let reply =
        client.beta().jig().secrets().create(CreateSecretRequest::new("DB", "S3CR3T")).await?;
    println!("together: {reply:?}");
    Ok(())
}

async fn dreadnode() -> Result<(), Box<dyn Error>> {
    use dreadnode::types::CreateSecretRequest;

    let created =
        r#"{"id":"2489E9AD-2EE2-8E00-8EC9-32D5F69181C0","name":"DB","masked_value":"S3••••"}"#;
    let server = Loopback::start([Reply::json(200, created).into()]).await?;
    let client = dreadnode::Client::builder().base_url(server.base_url()).api_key("key").build()?;
    let reply = client.secrets().create(CreateSecretRequest::new("DB", "S3CR3T")).await?;
    println!("dreadnode: {reply:?}");
    Ok(())
}

async fn elevenlabs() -> Result<(), Box<dyn Error>> {
    use elevenlabs::types::PostWorkspaceSecretRequest;

    let created = r#"{"type":"stored","secret_id":"1","name":"DB"}"#;
    let server = Loopback::start([Reply::json(200, created).into()]).await?;
    let client =
        elevenlabs::Client::builder().base_url(server.base_url()).api_key("key").build()?;
    let body = PostWorkspaceSecretRequest::new("DB", "S3CR3T");
    let reply = client.conversational_ai().secrets().create(body).await?;
    println!("elevenlabs: {reply:?}");
    Ok(())
}
