//! Redirects between real servers, each with a port and so an origin of its own.

use specwright_runtime::{Error, RedirectProblem, Security};

use super::server::{Server, reply};
use crate::example::{Client, Outcome, SECRET, body};

const ALL: Security = &[&["BearerAuth", "HeaderAuth", "QueryAuth", "CookieAuth"]];

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).api_key("K3Y-CANARY");
    let builder = builder.credential("HeaderAuth", "K3Y-CANARY");
    let builder = builder.credential("QueryAuth", "K3Y-CANARY");
    let builder = builder.credential("CookieAuth", "K3Y-CANARY");
    builder.reqwest(reqwest::ClientBuilder::no_proxy).build().unwrap()
}

#[tokio::test]
async fn a_second_origin_sees_no_credential() -> Outcome {
    let second = Server::replying([reply(200, SECRET, &[])]).await;
    let location = format!("{}/moved", second.url());
    let first = Server::replying([reply(302, "", &[("location", &location)])]).await;
    let secret = client(&first).secrets().get("s1").security(ALL).await?;
    assert_eq!(secret.id, "s1");
    assert!(format!("{:?}", first.seen()).contains("K3Y-CANARY"), "the first one does");
    let seen = &second.seen()[0];
    assert_eq!(seen.line, "GET /moved HTTP/1.1");
    assert_eq!(seen.header_names(), ["accept", "accept-encoding", "host", "user-agent"]);
    assert!(!format!("{seen:?}").contains("K3Y-CANARY"));
    Ok(())
}

#[tokio::test]
async fn a_second_origin_is_no_place_for_a_body() {
    let second = Server::replying([reply(200, SECRET, &[])]).await;
    for status in [307, 308, 302, 303] {
        let location = format!("{}/moved", second.url());
        let first = Server::replying([reply(status, "", &[("location", &location)])]).await;
        let error = client(&first).secrets().create(body()).await.unwrap_err();
        let Error::Redirect(redirect) = &error else { panic!("{error}") };
        assert_ne!(redirect.problem(), RedirectProblem::TooMany);
        assert_eq!(redirect.raw_location(), Some(location.as_str()));
    }
    assert_eq!(second.seen().len(), 0);
}

#[tokio::test]
async fn within_the_origin_a_post_is_sent_again_whole() -> Outcome {
    let server =
        Server::replying([reply(307, "", &[("location", "/secrets/")]), reply(201, SECRET, &[])])
            .await;
    client(&server).secrets().create(body()).await?;
    let seen = server.seen();
    assert_eq!(seen[1].line, "POST /secrets/ HTTP/1.1");
    assert_eq!((&seen[1].body, &seen[1].headers), (&seen[0].body, &seen[0].headers));
    Ok(())
}
