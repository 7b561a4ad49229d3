//! Path arguments: encoded or refused, never another route.

use specwright_runtime::mock::Mock;
use specwright_runtime::{Error, InvalidReason, Method};

use crate::example::{Client, Outcome};

#[tokio::test]
async fn arguments_stay_in_their_segment() -> Outcome {
    let cases = [
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        ("x?y=1", "x%3Fy%3D1"),
        ("#", "%23"),
        (" ", "%20"),
        ("ü", "%C3%BC"),
        ("..;", "..%3B"),
        ("../..", "..%2F.."),
        ("\\..", "%5C.."),
        ("a\nb", "a%0Ab"),
    ];
    for (argument, encoded) in cases {
        let mock = Mock::new().reply(204, "");
        Client::on(&mock).secrets().delete(argument).await?;
        let expected = format!("DELETE https://api.example.test/v1/secrets/{encoded}");
        assert_eq!(mock.take_request()?.line(), expected);
    }
    Ok(())
}

#[tokio::test]
async fn what_would_be_another_route_is_refused_before_anything_is_sent() {
    let mock = Mock::new();
    let client = Client::on(&mock);
    for argument in ["", ".", ".."] {
        let error = client.secrets().delete(argument).await.unwrap_err();
        let Error::Invalid(invalid) = &error else { panic!("{error}") };
        let named =
            matches!(invalid.reason(), InvalidReason::PathArgument { name: "secret_id", .. });
        assert!(named, "{error}");
    }
    let error = client.secrets().delete("").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "DELETE /secrets/{secret_id}: the path argument `secret_id` is empty, which is another route"
    );
    assert_eq!(mock.pending_requests(), 0);
}

#[tokio::test]
async fn arguments_of_other_types_are_displayed() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let call = Client::on(&mock);
    call.raw(Method::GET, "/{id}/{on}").path("id", -7_i64).path("on", true).await?;
    assert_eq!(mock.take_request()?.line(), "GET https://api.example.test/v1/-7/true");
    Ok(())
}

#[tokio::test]
async fn a_trailing_slash_stays() -> Outcome {
    let mock = Mock::new().reply(200, crate::example::SECRET);
    Client::on(&mock).secrets().replace("s1", crate::example::body()).await?;
    assert_eq!(mock.take_request()?.line(), "PUT https://api.example.test/v1/secrets/s1/");
    Ok(())
}
