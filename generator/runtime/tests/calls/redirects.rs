//! Redirects: followed within the origin with everything, across origins with nothing, and not at
//! all from https.

use specwright_runtime::mock::Mock;
use specwright_runtime::{Delivery, Error, Method, RedirectProblem};

use crate::example::{Client, Outcome, SECRET, body};

/// A client that has a credential of every kind, on the mock.
fn client(mock: &Mock) -> Client {
    let builder = Client::builder().api_key("K3Y").credential("HeaderAuth", "K3Y");
    let builder = builder.credential("QueryAuth", "K3Y").credential("CookieAuth", "K3Y");
    builder.default_header("x-team", "blue").transport(mock.clone()).build().unwrap()
}

const ALL: specwright_runtime::Security =
    &[&["BearerAuth", "HeaderAuth", "QueryAuth", "CookieAuth"]];

#[tokio::test]
async fn within_the_origin_everything_is_sent_again() -> Outcome {
    let mock = Mock::new().reply(307, "").header("location", "/v2/secrets?x=1").reply(200, SECRET);
    client(&mock).secrets().create(body()).security(ALL).await?;
    let (first, second) = (mock.take_request()?, mock.take_request()?);
    assert_eq!(first.line(), "POST https://api.example.test/v1/secrets?key=K3Y");
    assert_eq!(second.line(), "POST https://api.example.test/v2/secrets?x=1&key=K3Y");
    assert_eq!(second.header_names(), first.header_names());
    assert_eq!(second.body(), first.body());
    Ok(())
}

#[tokio::test]
async fn a_credential_that_came_along_is_not_doubled() -> Outcome {
    let mock = Mock::new().reply(302, "").header("location", "/y?key=K3Y").reply(204, "");
    client(&mock).raw(Method::GET, "/x").security(ALL).await?;
    mock.take_request()?;
    assert_eq!(mock.take_request()?.line(), "GET https://api.example.test/y?key=K3Y");
    Ok(())
}

#[tokio::test]
async fn another_origin_sees_no_credential_of_any_kind() -> Outcome {
    for target in ["https://cdn.test/x", "https://api.example.test:8443/x"] {
        let mock = Mock::new()
            .reply(302, "")
            .header("location", target)
            .reply(302, "")
            .header("location", "https://api.example.test/back")
            .reply(204, "");
        client(&mock).raw(Method::GET, "/x").security(ALL).header("x-mine", "K3Y").await?;
        mock.take_request()?;
        let (abroad, back) = (mock.take_request()?, mock.take_request()?);
        assert_eq!(abroad.line(), format!("GET {target}"));
        assert_eq!(abroad.header_names(), ["accept", "user-agent"]);
        assert_eq!(back.line(), "GET https://api.example.test/back");
        assert_eq!(back.header_names(), ["accept", "user-agent"], "trust does not come back");
    }
    Ok(())
}

/// How a redirect of that request ends.
async fn refused(method: Method, status: u16, location: &str) -> (RedirectProblem, String) {
    let mock = Mock::new().reply(status, "").header("location", location).reply(204, "");
    let error = client(&mock).raw(method, "/secrets").await.unwrap_err();
    assert_eq!(mock.pending_requests(), 1);
    let Error::Redirect(redirect) = &error else { panic!("{error}") };
    assert_eq!(redirect.raw_location(), Some(location));
    (redirect.problem(), error.to_string())
}

#[tokio::test]
async fn what_is_not_followed() {
    let (problem, shown) =
        refused(Method::GET, 307, "http://api.example.test/v1/secrets/?k=v").await;
    assert_eq!(problem, RedirectProblem::Insecure);
    assert_eq!(
        shown,
        "GET /secrets: 307 Temporary Redirect: the redirect would leave https: \
         http://api.example.test/v1/secrets/"
    );
    let (problem, _) = refused(Method::POST, 308, "https://cdn.test/x").await;
    assert_eq!(problem, RedirectProblem::OtherOrigin);
    for status in [301, 302, 303] {
        let (problem, _) = refused(Method::POST, status, "/x").await;
        assert_eq!(problem, RedirectProblem::ChangesMethod);
    }
    let (problem, _) = refused(Method::GET, 301, "javascript:alert(1)").await;
    assert_eq!(problem, RedirectProblem::BadLocation);
}

#[tokio::test]
async fn five_redirects_are_followed_and_a_sixth_is_not() -> Outcome {
    let round = |times| {
        (0..times).fold(Mock::new(), |mock, _| mock.reply(302, "").header("location", "/x"))
    };
    let mock = round(5).reply(204, "");
    client(&mock).raw(Method::GET, "/x").await?;
    let mock = round(7);
    let error = client(&mock).raw(Method::GET, "/x").await.unwrap_err();
    assert!(
        matches!(&error, Error::Redirect(redirect) if redirect.problem() == RedirectProblem::TooMany)
    );
    assert_eq!((mock.pending_requests(), error.attempts()), (6, 1));
    Ok(())
}

#[tokio::test]
async fn an_argument_in_the_location_is_not_shown() {
    let mock = Mock::new().reply(301, "").header("location", "https://cdn.test/secrets/my%20id/");
    let error = client(&mock).secrets().delete("my id").await.unwrap_err();
    assert!(error.to_string().ends_with("https://cdn.test/secrets/{secret_id}/"), "{error}");
    assert_eq!(error.delivery(), Delivery::Unknown);
}

#[tokio::test]
async fn a_redirect_status_that_is_none_is_a_status() {
    for (status, location) in [(304, "/x"), (300, "/x"), (302, "")] {
        let mock = Mock::new().reply(status, "");
        let mock = if location.is_empty() { mock } else { mock.header("location", location) };
        let error = client(&mock).raw(Method::GET, "/x").await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{error}");
    }
}
