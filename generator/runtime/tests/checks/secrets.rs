//! What a violation says of a secret: its place and the limit.

use specwright_runtime::{Check, Map, Sensitive, check, wire};

#[derive(Clone)]
struct Login {
    password: Sensitive<String>,
    answers: Sensitive<Map<String>>,
    keys: Map<Sensitive<String>>,
    inner: Sensitive<Map<Inner>>,
    note: String,
}

#[derive(Clone)]
struct Inner {
    pin: String,
}

wire!(Login { password, answers, keys, inner, note });
check!(Login {
    password: [MinLength(12), Pattern("[0-9]")],
    answers: [MinProperties(3), Each(&[MinLength(3)])],
    keys: [Each(&[MinLength(8)])],
    inner: inside,
    note: [MinLength(9)],
});
wire!(Inner { pin });
check!(Inner { pin: [MinLength(4)] });

#[test]
fn nothing_of_a_secret_is_shown() {
    let login = Login {
        password: "hunter".into(),
        answers: Map::from([("mother", "Al".to_owned()), ("pet", "Bo".to_owned())]).into(),
        keys: Map::from([("host", "abc".into())]),
        inner: Map::from([("card", Inner { pin: "123".to_owned() })]).into(),
        note: "no".to_owned(),
    };
    let violations = login.check().unwrap_err();
    let shown: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "$.password: at least 12 characters",
            "$.password: something that matches `[0-9]`",
            "$.answers: at least 3 entries",
            "$.answers[..]: at least 3 characters",
            "$.answers[..]: at least 3 characters",
            "$.keys.host: at least 8 characters",
            "$.inner[..].pin: at least 4 characters",
            "$.note: at least 9 characters, found 2",
        ]
    );
    for secret in ["hunter", "mother", "Al", "pet", "Bo", "abc", "card", "123"] {
        assert!(!format!("{violations:?}").contains(secret), "{secret}");
    }
}
