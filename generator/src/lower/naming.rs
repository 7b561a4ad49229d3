//! The names of types: components have their own words and come first, then resources, failures, and all others.

use std::collections::BTreeMap;

use super::cx::{Cx, Draft};
use super::exported;
use super::node::Hint;
use super::operation::{Operation, Twin};
use super::resource::Branch;
use crate::names::{Claim, Scope, TypeName, Wish, Words};
use crate::pointer::Pointer;

/// The names, by index.
pub(super) struct Names {
    pub(super) types: Vec<TypeName>,
    pub(super) resources: Vec<TypeName>,
    /// Of the enum of servers, should there be one.
    pub(super) environment: TypeName,
    /// One per operation, if it has several successes.
    pub(super) replies: Vec<Option<TypeName>>,
    /// One per operation, if it has failures.
    pub(super) failures: Vec<Option<TypeName>>,
}

/// Beyond this a name is reported.
const MAX_NAME: usize = 60;

/// Names everything.
pub(super) fn name(
    cx: &mut Cx<'_>,
    drafts: &[Draft],
    branches: &[Branch],
    operations: &[Operation<'_>],
) -> Names {
    let mut scope = Scope::for_types();
    scope.reserve(&["Client", "ClientBuilder"]);
    let better = exported::names(drafts, branches, operations);
    let mut types = name_components(cx, &mut scope, drafts, &better);
    let resources = branches.iter().map(|it| name_resource(&mut scope, it)).collect();
    let (mut replies, mut failures) = (Vec::new(), Vec::new());
    for operation in operations {
        let mut named = |hint: &Hint, at: &Pointer| {
            let words = [hint.words()].into_iter().chain(hint.spare.iter().cloned());
            claim(cx, &mut scope, at, words.collect())
        };
        let reply = match operation.twin {
            Twin::Yes => replies.last().cloned().flatten().filter(|_| operation.replies.is_some()),
            Twin::No => operation.replies.as_ref().map(|it| named(&it.hint, &it.at)),
        };
        replies.push(reply);
        let failure = match operation.twin {
            Twin::Yes => failures.last().cloned().flatten(),
            Twin::No => operation.failure.as_ref().map(|it| named(&it.hint, &it.at)),
        };
        failures.push(failure);
    }
    let by_place: BTreeMap<&Pointer, usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, it)| !it.is_second)
        .map(|(n, it)| (&it.at, n))
        .collect();
    // One of several things gives way to what is called so itself.
    let (several, others): (Vec<usize>, Vec<usize>) =
        (0..drafts.len()).partition(|it| drafts[*it].hint.in_full.is_some());
    for at in others.into_iter().chain(several) {
        name_inline(cx, &mut scope, drafts, &by_place, &mut types, at);
    }
    let words = ["environment", "server environment", "base url"].map(Words::split).to_vec();
    let environment = scope.claim(&Wish { wire: "", words }).name;
    Names {
        environment,
        types: types.into_iter().flatten().collect(),
        resources,
        replies,
        failures,
    }
}

/// What rename: names and what has a name of its own: exact names first.
fn name_components(
    cx: &mut Cx<'_>,
    scope: &mut Scope,
    drafts: &[Draft],
    better: &BTreeMap<usize, Words>,
) -> Vec<Option<TypeName>> {
    let mut wishes = Vec::new();
    for (at, draft) in drafts.iter().enumerate().filter(|(_, it)| !it.is_second) {
        let renamed = cx.renamed(&draft.at);
        if let Some(name) = renamed.or(draft.component.as_deref()) {
            let better = better.get(&at).filter(|_| renamed.is_none());
            let words = better.cloned().into_iter().chain([Words::split(name)]).collect();
            wishes.push((at, Wish { wire: name, words }));
        }
    }
    let (ids, wishes): (Vec<usize>, Vec<Wish<'_>>) = wishes.into_iter().unzip();
    let claims: Vec<Claim<TypeName>> = scope.claim_all(&wishes);
    let mut names = vec![None; drafts.len()];
    for ((id, wish), claim) in ids.into_iter().zip(&wishes).zip(claims) {
        report(cx, &drafts[id].at, wish.wire, &claim);
        names[id] = Some(claim.name);
    }
    names
}

fn name_resource(scope: &mut Scope, branch: &Branch) -> TypeName {
    let mut words: Vec<Words> = Vec::new();
    let mut qualified = Words::default();
    for part in branch.group.iter().rev() {
        qualified = part.then(&qualified);
        words.push(qualified.clone());
    }
    words.push(branch.group.last().cloned().unwrap_or_default().then(&Words::split("api")));
    // Two resources of one name in different places are no defect of the document: nothing to report.
    scope.claim(&Wish { wire: "", words }).name
}

/// Names a type after the type it stands in, which is named first.
fn name_inline(
    cx: &mut Cx<'_>,
    scope: &mut Scope,
    drafts: &[Draft],
    by_place: &BTreeMap<&Pointer, usize>,
    names: &mut [Option<TypeName>],
    at: usize,
) {
    let mut waiting = vec![at];
    while let Some(&at) = waiting.last() {
        let hint = &drafts[at].hint;
        let owner = hint.owner.as_ref().and_then(|it| by_place.get(it)).copied();
        let owner_name = owner.and_then(|it| names[it].clone());
        if let (Some(owner), None) = (owner, &owner_name) {
            // A type may be its own owner only if pointers lie; the length ends that.
            if waiting.len() <= drafts.len() {
                waiting.push(owner);
                continue;
            }
        }
        if names[at].is_none() {
            let stem = owner_name.map_or_else(|| hint.stem.clone(), |it| Words::split(it.as_str()));
            let first = stem.then(&hint.suffix);
            let in_full = hint.in_full.as_ref().map(|it| stem.then(it));
            // Both are good names.
            let first = in_full.filter(|_| !scope.has_room::<TypeName>(&first)).unwrap_or(first);
            let wish = [first].into_iter().chain(hint.spare.iter().cloned()).collect();
            names[at] = Some(claim(cx, scope, &drafts[at].at, wish));
        }
        waiting.pop();
    }
}

fn claim(cx: &mut Cx<'_>, scope: &mut Scope, at: &Pointer, words: Vec<Words>) -> TypeName {
    let wire = words.first().map(Words::pascal).unwrap_or_default();
    let claim: Claim<TypeName> = scope.claim(&Wish { wire: &wire, words });
    report(cx, at, &wire, &claim);
    claim.name
}

fn report(cx: &mut Cx<'_>, at: &Pointer, wire: &str, claim: &Claim<TypeName>) {
    let name = claim.name.as_str();
    if claim.clashed {
        cx.diagnostics.name_clash(at, wire, name);
    } else if name.chars().count() > MAX_NAME && at.len() == 3 {
        // Only a component's: the types inside are called after it.
        cx.diagnostics.long_name(at, name);
    }
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;

    use crate::config::Config;
    use crate::diag::Strictness;
    use crate::lower::check::{check_schema, check_with};
    use crate::pointer::Pointer;

    const LONG: &str = "
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /as: {put: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Body_Update_pronunciation_dictionary_v1_pronunciation_dictionaries_patch'}}}}, responses: {'204': {description: ok}}}}
components:
  schemas:
    Body_Update_pronunciation_dictionary_v1_pronunciation_dictionaries_patch:
      properties: {rule: {type: object, properties: {a: {type: string}}}}
";

    fn renamed(to: &[(&str, &str)]) -> String {
        let entry = |(at, name): &(&str, &str)| (Pointer::parse(at).unwrap(), (*name).to_owned());
        let rename: IndexMap<Pointer, String> = to.iter().map(entry).collect();
        check_with(LONG, &Config { rename, ..Config::default() }, Strictness::Strict)
    }

    #[test]
    fn a_name_nobody_wants_to_type_is_told_and_chosen_anew() {
        insta::assert_snapshot!(renamed(&[]), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        r#as.update(body: BodyUpdatePronunciationDictionaryV1PronunciationDictionariesPatch?) -> ()  PUT /as
        struct BodyUpdatePronunciationDictionaryV1PronunciationDictionariesPatch  argument  #/components/schemas/Body_Update_pronunciation_dictionary_v1_pronunciation_dictionaries_patch
          rule: BodyUpdatePronunciationDictionaryV1PronunciationDictionariesPatchRule?
        struct BodyUpdatePronunciationDictionaryV1PronunciationDictionariesPatchRule  sends  #/components/schemas/Body_Update_pronunciation_dictionary_v1_pronunciation_dictionaries_patch/properties/rule
          a: String?
        warning[long-name]: `BodyUpdatePronunciationDictionaryV1PronunciationDictionariesPatch` is a name of 65 characters (at #/components/schemas/Body_Update_pronunciation_dictionary_v1_pronunciation_dictionaries_patch)
        ");
        let at = "#/components/schemas/Body_Update_pronunciation_dictionary_v1_pronunciation_dictionaries_patch";
        insta::assert_snapshot!(renamed(&[(at, "UpdateDictionary")]), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        r#as.update(body: UpdateDictionary?) -> ()    PUT /as
        struct UpdateDictionary                       argument  #/components/schemas/Body_Update_pronunciation_dictionary_v1_pronunciation_dictionaries_patch
          rule: UpdateDictionaryRule?
        struct UpdateDictionaryRule                   sends  #/components/schemas/Body_Update_pronunciation_dictionary_v1_pronunciation_dictionaries_patch/properties/rule
          a: String?
        ");
    }

    #[test]
    fn types_of_one_name_stay_two() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    a: {$ref: '#/components/schemas/Override-Input'}
    b: {$ref: '#/components/schemas/OverrideInput'}
    c: {$ref: '#/components/schemas/Error'}
    d: {$ref: '#/components/schemas/Response'}
    e: {$ref: '#/components/schemas/Option'}
Override-Input: {properties: {a: {type: string}}}
OverrideInput: {oneOf: [{type: string}, {type: integer}]}
Error: {properties: {a: {type: string}}}
Response: {properties: {a: {type: string}}}
Option: {properties: {a: {type: string}}}
"), @"
        xs.get() -> X
        struct X                                      receives
          a: OverrideInput2?
          b: OverrideInput?
          c: Error?
          d: Response?
          e: Option2?
        struct OverrideInput2                         receives
          a: String?
        union OverrideInput by type                   receives
          String(String) = String
          Integer(i64) = Integer
          ..Unknown
        struct Error                                  receives
          a: String?
        struct Response                               receives
          a: String?
        struct Option2                                receives
          a: String?
        warning[name-clash]: `Option` is called `Option2`: its own name is taken (at #/components/schemas/Option)
        warning[name-clash]: `Override-Input` is called `OverrideInput2`: its own name is taken (at #/components/schemas/Override-Input)
        ");
    }

    #[test]
    fn one_of_several_gives_way_to_what_is_called_so() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    photos: {type: array, items: {type: object, properties: {a: {type: string}}}}
    photo: {type: object, properties: {a: {type: string}}}
    scores: {type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}
    data: {type: array, items: {type: object, properties: {a: {type: string}}}}
"), @"
        xs.get() -> X
        struct X                                      receives
          photos: Vec<XPhotosItem>?
          photo: XPhoto?
          scores: Map<XScore>?
          data: Vec<XDataItem>?
        struct XPhotosItem                            receives
          a: String?
        struct XPhoto                                 receives
          a: String?
        struct XScore                                 receives
          a: String?
        struct XDataItem                              receives
          a: String?
        ");
    }
}
