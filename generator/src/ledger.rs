//! The fidelity ledger: what of a document its crate does not say, and whether that was accepted.
//!
//! Every stage reports what it loses as a diagnostic. Here each is booked under its kind, with what the types
//! themselves show: values that are arbitrary JSON. A loss that `provider.yaml` accepts is booked with its reason and no
//! longer reported; one that it does not accept is an error for a provider.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::diag::{Diagnostics, Verdict};
use crate::ir::{Api, Loss, LossKind, ReplyBody, Type, TypeDef, TypeKind};
use crate::pointer::Pointer;

/// The codes that report a loss. A part of a document that does not parse is lost as an operation's part is.
const CODES: &[(&str, LossKind)] = &[
    ("operation-left-out", LossKind::Operation),
    ("hidden-operation", LossKind::Operation),
    ("hidden", LossKind::Keyword),
    ("unsupported-parameter", LossKind::Operation),
    ("parameter-name", LossKind::Keyword),
    ("form", LossKind::Keyword),
    ("unsupported-reply", LossKind::Operation),
    ("unsupported-scheme", LossKind::Operation),
    ("not-openapi", LossKind::Operation),
    ("unsupported", LossKind::Keyword),
    ("unknown-status", LossKind::Keyword),
    ("unknown-type", LossKind::Keyword),
    ("enum-member", LossKind::Keyword),
    ("const-outside-enum", LossKind::Keyword),
    ("duplicate-parameter", LossKind::Keyword),
    ("parameter-content", LossKind::Keyword),
    ("ignored", LossKind::Keyword),
    ("type-beside-arms", LossKind::Keyword),
    ("own-header", LossKind::Keyword),
    ("beyond-type", LossKind::Keyword),
    ("pattern", LossKind::Keyword),
    ("unusable-server", LossKind::Keyword),
    ("several-servers", LossKind::Keyword),
    ("second-reply", LossKind::Keyword),
    ("reply-notation", LossKind::Keyword),
    ("undescribed-property", LossKind::Keyword),
    ("ref-cycle", LossKind::Keyword),
    ("ambiguous-union", LossKind::Union),
    ("folded-union", LossKind::Union),
    ("mixed-enum", LossKind::Union),
    ("conflict", LossKind::Union),
    ("endless-schema", LossKind::Untyped),
    ("header-as-text", LossKind::Untyped),
    ("name-clash", LossKind::Name),
    ("long-name", LossKind::Name),
];

/// Which kind of loss a diagnostic of that code reports, if any.
pub fn kind(code: &str) -> Option<LossKind> {
    CODES.iter().find(|(it, _)| *it == code).map(|(_, kind)| *kind)
}

/// Books every loss of a run: by kind, then by place, equal ones once.
///
/// Losses that `accept` names leave the diagnostics. Those it does not are errors in a strict run, names and values
/// without a type excepted: a document may well say that something is anything.
pub fn balance(api: &Api, config: &Config, diagnostics: &mut Diagnostics) -> Vec<Loss> {
    let mut booked = BTreeSet::new();
    let mut used = vec![false; config.accept.len()];
    diagnostics.settle(|code, at, what| {
        let Some(kind) = kind(code) else { return Verdict::Stays };
        let accepted = config.accept.keys().position(|it| at.is_within(it));
        let reason =
            accepted.and_then(|it| config.accept.get_index(it)).map(|(_, why)| why.clone());
        if let Some(used) = accepted.and_then(|it| used.get_mut(it)) {
            *used = true;
        }
        let verdict = match (&reason, kind) {
            (Some(_), _) => Verdict::Accepted,
            (None, LossKind::Name | LossKind::Untyped) => Verdict::Stays,
            // Every field is there: what is lost is which of the objects it is.
            (None, LossKind::Union) if code == "folded-union" => Verdict::Stays,
            // OpenAPI itself says that such a parameter is not heeded.
            (None, LossKind::Keyword) if code == "own-header" => Verdict::Stays,
            // The vendor wants it so.
            (None, _) if code == "hidden" || code == "hidden-operation" => Verdict::Stays,
            // Nothing is lost: the arms say what there is.
            (None, LossKind::Keyword) if code == "type-beside-arms" => Verdict::Stays,
            (None, LossKind::Operation | LossKind::Keyword | LossKind::Union) => Verdict::Refused,
        };
        booked.insert(Loss { kind, at: at.clone(), what: what.to_owned(), accepted: reason });
        verdict
    });
    for (accepted, _) in config.accept.keys().zip(used).filter(|(_, used)| !used) {
        diagnostics.unused_accept(accepted);
    }
    booked.extend(untyped(api));
    booked.into_iter().collect()
}

/// The values that are arbitrary JSON.
fn untyped(api: &Api) -> Vec<Loss> {
    let mut places: Vec<(Pointer, &Type)> = api.types.iter().flat_map(values).collect();
    for method in api.methods.iter().chain(api.resources.iter().flat_map(|it| &it.methods)) {
        let mut bodies = vec![&method.reply.body];
        if let ReplyBody::OneOf(it) = &method.reply.body {
            bodies.extend(it.arms.iter().map(|it| &it.body));
        }
        let types = bodies.into_iter().filter_map(|it| it.ty());
        places.extend(types.map(|ty| (method.from.join("responses"), ty)));
        places.extend(method.body.iter().map(|it| (method.from.join("requestBody"), &it.ty)));
    }
    let loss = |at| Loss {
        kind: LossKind::Untyped,
        at,
        what: "any JSON value".to_owned(),
        accepted: None,
    };
    places.into_iter().filter(|(_, ty)| has_json(ty)).map(|(at, _)| loss(at)).collect()
}

/// The values a type is made of, and where each is described.
fn values(def: &TypeDef) -> Vec<(Pointer, &Type)> {
    match &def.kind {
        TypeKind::Struct(it) => {
            let properties = def.from.join("properties");
            let fields = it.fields.iter().map(|it| (properties.join(&it.wire), &it.ty));
            let extra = it.extra.iter().map(|it| (def.from.join("additionalProperties"), &it.ty));
            fields.chain(extra).collect()
        }
        TypeKind::Union(it) => it.arms.iter().map(|it| (def.from.clone(), &it.ty)).collect(),
        TypeKind::Alias(ty) => vec![(def.from.clone(), ty)],
        TypeKind::Enum(_) => Vec::new(),
    }
}

fn has_json(ty: &Type) -> bool {
    match ty {
        Type::Json => true,
        Type::List(ty)
        | Type::Map(ty)
        | Type::Nullable(ty)
        | Type::Boxed(ty)
        | Type::Sensitive(ty) => has_json(ty),
        Type::Tuple(items) => items.iter().any(has_json),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::diag::Place;
    use crate::{Document, Run, Source, generate};

    /// The diagnostics and the ledger of a provider with these schemas, all sent back by one operation.
    fn check(config: &str, schemas: &str) -> String {
        let text = format!(
            "openapi: 3.1.0
info: {{title: T, version: '1'}}
servers: [{{url: https://t.test}}]
paths:
  /a: {{get: {{responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}
components:
  schemas:{}",
            schemas.replace('\n', "\n    ")
        );
        let outcome = generate(&Source {
            name: "t",
            document: Document { path: "openapi.yaml", text: &text },
            overlay: None,
            run: Run::Provider { config: Document { path: "provider.yaml", text: config } },
        });
        let mut lines = String::new();
        for it in &outcome.diagnostics {
            let Place::Pointer(at) = &it.place else { continue };
            lines.push_str(&format!("{:?} {} {at}\n", it.severity, it.code));
        }
        for it in outcome.api.iter().flat_map(|it| &it.losses) {
            let why = it.accepted.as_deref().unwrap_or("not accepted");
            lines.push_str(&format!("{:?} {}: {} ({why})\n", it.kind, it.at, it.what));
        }
        lines
    }

    const SCHEMAS: &str = "
A:
  type: object
  properties:
    any: {}
    either:
      oneOf:
        - {type: object, required: [a], properties: {a: {type: string}}, no_such: 1}
        - {type: object, required: [b], properties: {b: {type: integer}}}
    userId: {type: string}
    user_id: {type: string}";

    #[test]
    fn a_loss_nobody_accepted_is_an_error() {
        insta::assert_snapshot!(check("", SCHEMAS), @"
Error unsupported #/components/schemas/A/properties/either/oneOf/0/no_such
Warning name-clash #/components/schemas/A/properties/userId
Keyword #/components/schemas/A/properties/either/oneOf/0/no_such: `no_such` is not understood here, the typed parse drops it (not accepted)
Untyped #/components/schemas/A/properties/any: any JSON value (not accepted)
Name #/components/schemas/A/properties/userId: `userId` is called `user_id_2`: its own name is taken (not accepted)
");
    }

    #[test]
    fn a_loss_that_is_accepted_is_booked_with_its_reason() {
        let config = "accept:
  '#/components/schemas/A/properties/either': nobody sends it
  '#/components/schemas/B': it was there once";
        insta::assert_snapshot!(check(config, SCHEMAS), @"
Warning name-clash #/components/schemas/A/properties/userId
Error unused-accept #/accept/#~1components~1schemas~1B
Keyword #/components/schemas/A/properties/either/oneOf/0/no_such: `no_such` is not understood here, the typed parse drops it (nobody sends it)
Untyped #/components/schemas/A/properties/any: any JSON value (not accepted)
Name #/components/schemas/A/properties/userId: `userId` is called `user_id_2`: its own name is taken (not accepted)
");
    }
}
