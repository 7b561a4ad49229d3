//! Overlays, and what they make of a document.

use crate::diag::Strictness;
use crate::report::{self, Style, Texts};

use super::*;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Acme}
tags: [{name: Pets}]
paths:
  /pets:
    get: {operationId: list, deprecated: true, parameters: [{name: a}, {name: b}, {name: c}]}
    post: {operationId: add}
";

/// What is wrong, then what was done, then the document.
fn check(actions: &str) -> String {
    let text = format!("overlay: 1.1.0\ninfo: {{title: Ours, version: '1'}}\nactions:\n{actions}");
    check_overlay(&text)
}

fn check_overlay(text: &str) -> String {
    let document = Document { path: "openapi.yaml", text: DOCUMENT };
    let overlay = Document { path: "overlay.yaml", text };
    let mut diagnostics = Diagnostics::new(Strictness::Strict);
    let mut root: Value = serde_yaml::from_str(DOCUMENT).unwrap();
    let before = root.clone();
    let done = apply(&mut root, &overlay, &mut diagnostics);
    let texts = Texts { document, config: None, overlay: Some(overlay), parts: &[] };
    let mut said = report::render_as(Style::Plain, &diagnostics.into_sorted(), &texts);
    for applied in done.applied {
        said.push_str(&format!("{}: {}\n", applied.pass, applied.about));
    }
    for (at, (_, from)) in done.moved {
        said.push_str(&format!("{at} from {from}\n"));
    }
    for change in diff(&before, &root) {
        let side = |it: Option<Value>| it.map_or_else(|| "nothing".to_owned(), |it| it.to_string());
        said.push_str(&format!(
            "{}: {} -> {}\n",
            change.at,
            side(change.before),
            side(change.after)
        ));
    }
    said
}

#[test]
fn a_mapping_is_merged_a_list_grows_and_a_value_is_replaced() {
    insta::assert_snapshot!(check("
- target: $.info
  description: the page has it
  x-reason: the export lost it
  x-upstream: https://acme.test/issues/1
  update: {title: Acme Pets, contact: {name: Pat}}
- {target: $.tags, update: {name: Owners}}
- {target: $.tags, update: [{name: Vets}, {name: Visits}]}
- {target: $.openapi, update: 3.1.0}
- {target: $.paths.*.get, update: {parameters: [{name: d}], deprecated: [yes]}}
"), @r#"
    overlay: the page has it; the export lost it; reported at https://acme.test/issues/1
    overlay: $.tags
    overlay: $.tags
    overlay: $.openapi
    overlay: $.paths.*.get
    #/info/contact from #/actions/0/update/contact
    #/info/title from #/actions/0/update/title
    #/openapi from #/actions/3/update
    #/paths/~1pets/get/deprecated from #/actions/4/update/deprecated
    #/paths/~1pets/get/parameters/3 from #/actions/4/update/parameters/0
    #/tags/1 from #/actions/1/update
    #/tags/2 from #/actions/2/update/0
    #/tags/3 from #/actions/2/update/1
    #/openapi: "3.0.3" -> "3.1.0"
    #/info/title: "Acme" -> "Acme Pets"
    #/info/contact: nothing -> {"name":"Pat"}
    #/tags/1: nothing -> {"name":"Owners"}
    #/tags/2: nothing -> {"name":"Vets"}
    #/tags/3: nothing -> {"name":"Visits"}
    #/paths/~1pets/get/deprecated: true -> ["yes"]
    #/paths/~1pets/get/parameters/3: nothing -> {"name":"d"}
    "#);
}

#[test]
fn what_is_removed_goes_wherever_it_stands() {
    insta::assert_snapshot!(check("
- {target: \"$.paths['/pets'].get.parameters[0, 2]\", remove: true}
- {target: $..deprecated, remove: true}
- {target: \"$..parameters[?@.name == 'b']\", remove: true}
"), @r#"
    overlay: $.paths['/pets'].get.parameters[0, 2]
    overlay: $..deprecated
    overlay: $..parameters[?@.name == 'b']
    #/paths/~1pets/get/deprecated: true -> nothing
    #/paths/~1pets/get/parameters/0: {"name":"a"} -> nothing
    #/paths/~1pets/get/parameters/1: {"name":"b"} -> nothing
    #/paths/~1pets/get/parameters/2: {"name":"c"} -> nothing
    "#);
}

#[test]
fn what_is_copied_is_what_stands_there_by_then() {
    insta::assert_snapshot!(check("
- {target: \"$.paths['/pets'].post\", update: {summary: Adds}}
- {target: \"$.paths['/pets'].get\", copy: \"$.paths['/pets'].post\"}
"), @r#"
    overlay: $.paths['/pets'].post
    overlay: $.paths['/pets'].get
    #/paths/~1pets/get/operationId from #/actions/1/copy
    #/paths/~1pets/get/summary from #/actions/1/copy
    #/paths/~1pets/post/summary from #/actions/0/update/summary
    #/paths/~1pets/get/operationId: "list" -> "add"
    #/paths/~1pets/get/summary: nothing -> "Adds"
    #/paths/~1pets/post/summary: nothing -> "Adds"
    "#);
}

#[test]
fn an_action_that_does_nothing_is_an_error() {
    insta::assert_snapshot!(check("
- {target: \"$.paths['/pets'].put.summary\", update: x}
- {target: $.info, update: {title: Acme}}
- {target: $.info, update: [1]}
- {target: $.info, copy: $.tags.*.none}
- {target: $, remove: true}
"), @r#"
    error[overlay-matches-nothing]: `$.paths['/pets'].put.summary` selects nothing in the document
     --> overlay.yaml:5:4
      |
    5 | - {target: "$.paths['/pets'].put.summary", update: x}
      |    ^^^^^^
      |
      = note: at #/actions/0/target
      = note: `$.paths['/pets']` is there
      = help: correct it, or remove the action: the document has changed

    error[overlay-changes-nothing]: the document says all of this already
     --> overlay.yaml:6:4
      |
    6 | - {target: $.info, update: {title: Acme}}
      |    ^^^^^^
      |
      = note: at #/actions/1
      = help: remove the action: the document has changed

    error[overlay-misfit]: a list cannot be put into a mapping: that is what #/info is
     --> overlay.yaml:7:20
      |
    7 | - {target: $.info, update: [1]}
      |                    ^^^^^^
      |
      = note: at #/actions/2/update
      = help: a mapping takes a mapping, a list takes an entry or a list, a plain value takes another

    error[overlay-copy]: what is copied has to be one node of the document
     --> overlay.yaml:8:20
      |
    8 | - {target: $.info, copy: $.tags.*.none}
      |                    ^^^^
      |
      = note: at #/actions/3/copy

    error[overlay-removes-all]: the whole document cannot be removed
     --> overlay.yaml:9:4
      |
    9 | - {target: $, remove: true}
      |    ^^^^^^
      |
      = note: at #/actions/4/target
    "#);
}

#[test]
fn what_is_no_overlay_says_so() {
    insta::assert_snapshot!(check_overlay("- 1"), @"
    error[bad-value]: this has to be a mapping with `overlay: 1.1.0` and `actions`
    --> overlay.yaml
    ");
    insta::assert_snapshot!(check_overlay("overlay: 2.0.0\nactoins: []"), @"
    error[bad-value]: `actions`: this has to be a list of actions
     --> overlay.yaml:1:1
      |
    1 | overlay: 2.0.0
      | ^^^^^^^
      |
      = note: at #/actions

    error[unknown-key]: there is no `actoins` here
     --> overlay.yaml:2:1
      |
    2 | actoins: []
      | ^^^^^^^
      |
      = note: at #/actoins
      = help: did you mean `actions`?

    error[bad-value]: `info`: this has to be `{title: .., version: ..}`
     --> overlay.yaml:1:1
      |
    1 | overlay: 2.0.0
      | ^^^^^^^
      |
      = note: at #/info

    error[overlay-version]: this is no overlay of version 1.0 or 1.1
     --> overlay.yaml:1:1
      |
    1 | overlay: 2.0.0
      | ^^^^^^^
      |
      = note: at #/overlay
      = help: an overlay begins with `overlay: 1.1.0`
    ");
}

#[test]
fn what_is_no_action_says_so() {
    insta::assert_snapshot!(check("
- x
- {target: 'paths./pets', update: {}}
- {target: $.info, update: {}, remove: true}
- {target: $.info, remove: please, because: x}
- {update: {}}
"), @"
    error[bad-value]: this has to be an action: `{target: .., update: ..}`
     --> overlay.yaml:5:3
      |
    5 | - x
      |   ^
      |
      = note: at #/actions/0

    error[overlay-path]: `paths./pets` is no JSONPath (RFC 9535): parser error at its character 0
     --> overlay.yaml:6:4
      |
    6 | - {target: 'paths./pets', update: {}}
      |    ^^^^^^
      |
      = note: at #/actions/1/target
      = help: keys with other characters than letters stand in brackets: `$.paths['/secrets'].post`

    error[bad-value]: this has to be an action with one of `update`, `remove: true` and `copy`
     --> overlay.yaml:7:4
      |
    7 | - {target: $.info, update: {}, remove: true}
      |    ^^^^^^
      |
      = note: at #/actions/2

    error[unknown-key]: there is no `because` here
     --> overlay.yaml:8:36
      |
    8 | - {target: $.info, remove: please, because: x}
      |                                    ^^^^^^^
      |
      = note: at #/actions/3/because
      = help: the keys are `target`, `description`, `update`, `remove`, `copy`

    error[bad-value]: `remove`: this has to be `true` or `false`
     --> overlay.yaml:8:20
      |
    8 | - {target: $.info, remove: please, because: x}
      |                    ^^^^^^
      |
      = note: at #/actions/3/remove

    error[bad-value]: `target`: this has to be a JSONPath: `$.paths['/secrets'].post`
     --> overlay.yaml:9:4
      |
    9 | - {update: {}}
      |    ^^^^^^
      |
      = note: at #/actions/4/target
    ");
}

#[test]
fn what_is_put_in_and_removed_again_comes_from_nowhere() {
    insta::assert_snapshot!(check("
- {target: \"$['tags', 'tags']\", update: {name: Once}}
- {target: $.info, remove: false, update: {contact: {name: Pat}}}
- {target: $.info.contact, remove: true}
- {target: \"$.paths['/pets'].get.parameters\", update: [{name: d}]}
- {target: \"$.paths['/pets'].get.parameters[0]\", remove: true}
"), @r#"
    overlay: $['tags', 'tags']
    overlay: $.info
    overlay: $.info.contact
    overlay: $.paths['/pets'].get.parameters
    overlay: $.paths['/pets'].get.parameters[0]
    #/tags/1 from #/actions/0/update
    #/tags/1: nothing -> {"name":"Once"}
    #/paths/~1pets/get/parameters/0/name: "a" -> "b"
    #/paths/~1pets/get/parameters/1/name: "b" -> "c"
    #/paths/~1pets/get/parameters/2/name: "c" -> "d"
    "#);
}

#[test]
fn an_overlay_without_a_version_or_actions_says_so() {
    let check = |info, rest| check_overlay(&format!("overlay: 1.0.0\ninfo: {{{info}}}\n{rest}\n"));
    let nowhere = "actions: [{target: $.nowhere, update: 1}]";
    assert!(
        check("title: T", nowhere).contains("`info`: this has to be `{title: .., version: ..}`")
    );
    assert!(
        check("title: T, version: '1'", "actions: []").contains("this has to be a list of actions")
    );
    assert!(!check("title: T, version: '1'", nowhere).contains("is there"));
}
