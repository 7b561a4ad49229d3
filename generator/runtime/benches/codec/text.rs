//! The texts: lists of about 5 MB, the same in every run.

use fastrand::Rng;

/// How long a text is, in bytes, at least.
const SIZE: usize = 5_000_000;

/// The order of an object's members.
#[derive(Clone, Copy)]
pub(crate) enum Order {
    /// That of the struct's fields.
    Declared,
    /// Another in each object.
    Shuffled,
}

/// A list of items with three unions each.
pub(crate) fn page(order: Order) -> String {
    list(order, |writer| {
        let mut members = writer.head();
        members.push(("event", writer.event()));
        if writer.rng.bool() {
            members.push(("lastEvent", writer.event()));
        }
        members.push(("input", writer.input()));
        members.push(("payment", writer.payment()));
        writer.tail(members)
    })
}

/// A list of items without unions.
pub(crate) fn plain(order: Order) -> String {
    list(order, |writer| {
        let mut members = writer.head();
        let approver = if writer.rng.bool() { writer.owner() } else { "null".to_owned() };
        members.push(("approver", approver));
        members.push(("tags", writer.strings()));
        members.push(("size", writer.float()));
        members.push(("isActive", writer.rng.bool().to_string()));
        writer.tail(members)
    })
}

fn list(order: Order, item: impl Fn(&mut TextWriter) -> String) -> String {
    let mut writer = TextWriter { rng: Rng::with_seed(7), order };
    let mut text = String::from("{\"data\":[");
    while text.len() < SIZE {
        text.push_str(&item(&mut writer));
        text.push(',');
    }
    text.pop();
    text.push_str("],\"hasMore\":true,\"nextPage\":\"b2Zmc2V0\"}");
    text
}

struct TextWriter {
    rng: Rng,
    order: Order,
}

type Members = Vec<(&'static str, String)>;

impl TextWriter {
    fn head(&mut self) -> Members {
        let status = ["active", "in-review", "closed", "paused"][self.rng.usize(0..4)];
        vec![
            ("id", self.word(24)),
            ("createdAt", self.rng.i64(1_600_000_000..1_800_000_000).to_string()),
            ("status", format!("\"{status}\"")),
            ("owner", self.owner()),
        ]
    }

    fn tail(&mut self, mut members: Members) -> String {
        let count = self.rng.usize(0..4);
        let labels: Vec<String> =
            (0..count).map(|index| format!("\"label{index}\":{}", self.word(10))).collect();
        members.push(("labels", format!("{{{}}}", labels.join(","))));
        if self.rng.bool() {
            members.push(("note", self.sentence()));
        }
        // One object in five has a member that the types do not know.
        if self.rng.usize(0..5) == 0 {
            members.push(("internal", format!("{{\"shard\":{}}}", self.rng.u8(..))));
        }
        self.object(members)
    }

    fn owner(&mut self) -> String {
        let members = vec![
            ("userId", self.rng.u32(..).to_string()),
            ("displayName", self.word(12)),
            ("email", self.word(20)),
            ("score", self.float()),
            ("isAdmin", self.rng.bool().to_string()),
        ];
        self.object(members)
    }

    fn event(&mut self) -> String {
        let kind = ["created", "renamed", "deleted"][self.rng.usize(0..3)];
        let mut members = vec![("kind", format!("\"{kind}\""))];
        match kind {
            "created" => {
                members.push(("at", self.rng.u32(..).to_string()));
                members.push(("by", self.word(12)));
            }
            "renamed" => {
                members.push(("fromName", self.word(12)));
                members.push(("toName", self.word(12)));
            }
            _ => {
                members.push(("at", self.rng.u32(..).to_string()));
                members.push(("forever", self.rng.bool().to_string()));
            }
        }
        self.object(members)
    }

    fn input(&mut self) -> String {
        match self.rng.u8(0..4) {
            0 => self.sentence(),
            1 => self.float(),
            2 => self.strings(),
            _ => self.owner(),
        }
    }

    fn payment(&mut self) -> String {
        let members = if self.rng.bool() {
            vec![("cardId", self.word(16)), ("lastDigits", self.rng.u16(0..9999).to_string())]
        } else {
            vec![("bankId", self.word(16)), ("country", self.word(2))]
        };
        self.object(members)
    }

    fn object(&mut self, mut members: Members) -> String {
        if let Order::Shuffled = self.order {
            self.rng.shuffle(&mut members);
        }
        let members: Vec<String> =
            members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        format!("{{{}}}", members.join(","))
    }

    fn strings(&mut self) -> String {
        let strings: Vec<String> = (0..self.rng.usize(0..5)).map(|_| self.word(8)).collect();
        format!("[{}]", strings.join(","))
    }

    fn float(&mut self) -> String {
        (self.rng.f64() * 1000.0).to_string()
    }

    fn word(&mut self, length: usize) -> String {
        let word: String = (0..length).map(|_| self.rng.alphanumeric()).collect();
        format!("\"{word}\"")
    }

    /// A few words; one sentence in eight has an escape, one in eight a letter beyond ASCII.
    fn sentence(&mut self) -> String {
        let words: Vec<String> =
            (0..8).map(|_| self.word(6).trim_matches('"').to_owned()).collect();
        let end = match self.rng.u8(0..8) {
            0 => "\\n",
            1 => "é",
            _ => ".",
        };
        format!("\"{}{end}\"", words.join(" "))
    }
}
