//! Documents of several files, and the one each becomes.

use serde_json::Value;

use super::*;
use crate::diag::Strictness;
use crate::load;
use crate::report::{self, Texts};

/// The one document and the report on it; files begin with a line `--- path`, the first one is the document.
fn check(text: &str) -> String {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for file in text.split("--- ").filter(|it| !it.trim().is_empty()) {
        let (path, text) = file.split_once('\n').unwrap();
        files.insert(path.to_owned(), text.to_owned());
    }
    let text = format!("openapi: 3.0.3\n{}", files["api/openapi.yaml"]);
    let inside =
        |(path, text): (String, String)| Some((path.strip_prefix("api/")?.to_owned(), text));
    let files: BTreeMap<String, String> = files.into_iter().filter_map(inside).collect();
    let document = Document { path: "api/openapi.yaml", text: &text };
    let mut diagnostics = Diagnostics::new(Strictness::Lenient);
    let root = load::load(&document, &mut diagnostics).unwrap();
    let (value, origins) = bundle(root, &document, &files, &mut diagnostics);
    diagnostics.relocate(|at| origins.of(at));
    let texts = Texts { document, config: None, overlay: None, parts: origins.parts() };
    let report = report::render_as(report::Style::Plain, &diagnostics.into_sorted(), &texts);
    format!("{report}{}", yaml(&value))
}

fn yaml(value: &Value) -> String {
    serde_yaml::to_string(value).unwrap()
}

#[test]
fn what_is_referred_to_becomes_a_component() {
    insta::assert_snapshot!(check("--- api/openapi.yaml
components:
  schemas:
    Animal: {$ref: ./schemas/animal.yaml}
    Name: {type: string}
--- api/schemas/animal.yaml
type: object
properties:
  name: {$ref: '../openapi.yaml#/components/schemas/Name'}
  children: {type: array, items: {$ref: animal.yaml}}
  owner: {$ref: '#/definitions/owner'}
definitions:
  owner: {type: object, properties: {pet: {$ref: '#'}}}
"), @r"
openapi: 3.0.3
components:
  schemas:
    Animal:
      type: object
      properties:
        name:
          $ref: '#/components/schemas/Name'
        children:
          type: array
          items:
            $ref: '#/components/schemas/Animal'
        owner:
          $ref: '#/components/schemas/owner'
      definitions:
        owner:
          type: object
          properties:
            pet:
              $ref: '#/components/schemas/Animal'
    Name:
      type: string
    owner:
      type: object
      properties:
        pet:
          $ref: '#/components/schemas/Animal'
");
}

#[test]
fn a_path_is_written_out_and_names_do_not_clash() {
    insta::assert_snapshot!(check("--- api/openapi.yaml
paths:
  /pets: {$ref: paths/pets.yaml, summary: Pets}
components: {schemas: {Name: {type: string}}}
--- api/paths/pets.yaml
get:
  parameters: [{$ref: '../common.yaml#/components/parameters/limit'}]
  responses: {'400': {$ref: '../common.yaml#/components/responses/Bad'}}
--- api/common.yaml
components:
  parameters: {limit: {name: limit, in: query, schema: {type: integer}}}
  responses: {Bad: {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Name'}}}}}
  schemas: {Name: {type: object}}
"), @r"
openapi: 3.0.3
paths:
  /pets:
    summary: Pets
    get:
      parameters:
      - $ref: '#/components/parameters/limit'
      responses:
        '400':
          $ref: '#/components/responses/Bad'
components:
  schemas:
    Name:
      type: string
    common_Name:
      type: object
  parameters:
    limit:
      name: limit
      in: query
      schema:
        type: integer
  responses:
    Bad:
      description: Bad
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/common_Name'
");
}

#[test]
fn lists_and_mappings_may_stand_in_files_of_their_own() {
    insta::assert_snapshot!(check("--- api/openapi.yaml
paths: {$ref: paths.yaml}
components: {schemas: {$ref: 'schemas.yaml#/all'}}
--- api/paths.yaml
/a:
  get: {parameters: {$ref: parameters.yaml}, responses: {}}
--- api/parameters.yaml
- {name: a, in: query, schema: {$ref: 'schemas.yaml#/all/A'}}
--- api/schemas.yaml
all:
  A: {type: string}
  B: {$ref: '#/all/A'}
"), @"
warning[misplaced-ref]: OpenAPI has no reference here: `paths.yaml` is written out
 --> api/openapi.yaml:2:9
  |
2 | paths: {$ref: paths.yaml}
  |         ^^^^
  |
  = note: at #/paths/$ref
  = note: in 3 places, of which this is the first
  = help: other tools may not follow it: refer to each part, or bundle the documents into one
openapi: 3.0.3
paths:
  /a:
    get:
      parameters:
      - name: a
        in: query
        schema:
          $ref: '#/components/schemas/A'
      responses: {}
components:
  schemas:
    A:
      type: string
    B:
      $ref: '#/components/schemas/A'
");
}

#[test]
fn a_discriminator_refers_to_files_too() {
    insta::assert_snapshot!(check("--- api/openapi.yaml
components:
  schemas:
    Pet:
      oneOf: [{$ref: cat.yaml}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: cat.yaml, dog: Dog, hound: '#/components/schemas/Dog'}}
    Dog: {type: object}
    cat: {type: integer}
--- api/cat.yaml
{type: object, x-by: hand}
"), @r"
openapi: 3.0.3
components:
  schemas:
    Pet:
      oneOf:
      - $ref: '#/components/schemas/cat_2'
      - $ref: '#/components/schemas/Dog'
      discriminator:
        propertyName: kind
        mapping:
          cat: '#/components/schemas/cat_2'
          dog: Dog
          hound: '#/components/schemas/Dog'
    Dog:
      type: object
    cat:
      type: integer
    cat_2:
      type: object
      x-by: hand
");
}

#[test]
fn what_leads_nowhere_is_reported_where_it_stands() {
    insta::assert_snapshot!(check("--- api/openapi.yaml
components:
  schemas:
    A: {$ref: 'https://example.com/schemas/a.yaml#/A'}
    B: {$ref: b.yaml}
    C: {$ref: c.yaml}
--- api/b.yaml
type: object
properties:
  x: {$ref: 'c.yaml#/nothing'}
  y: {$ref: '../../secret.yaml'}
--- api/c.yaml
$ref: c.yaml
"), @"
warning[external-ref]: `https://example.com/schemas/a.yaml#/A` is an address, and nothing is downloaded
 --> api/openapi.yaml:4:9
  |
4 |     A: {$ref: 'https://example.com/schemas/a.yaml#/A'}
  |         ^^^^
  |
  = note: at #/components/schemas/A/$ref
  = help: save the file beside the document, and refer to it there:
          curl -LO https://example.com/schemas/a.yaml
          $ref: 'a.yaml#/A'

warning[ref-cycle]: this reference leads only back to itself
 --> api/openapi.yaml:6:9
  |
6 |     C: {$ref: c.yaml}
  |         ^^^^
  |
  = note: at #/components/schemas/C/$ref
  = note: by way of c.yaml
  = help: a schema may contain itself, but only below a property or in a list

warning[dangling-ref]: `c.yaml#/nothing` leads nowhere: `c.yaml` has no such place
 --> api/b.yaml:3:7
  |
3 |   x: {$ref: 'c.yaml#/nothing'}
  |       ^^^^
  |
  = note: at #/properties/x/$ref

warning[external-ref]: this refers to the file `../../secret.yaml`, and there is no such file
 --> api/b.yaml:4:7
  |
4 |   y: {$ref: '../../secret.yaml'}
  |       ^^^^
  |
  = note: at #/properties/y/$ref
  = help: references lead to files in the document's own folder or below; put it there, or bundle the documents into one
openapi: 3.0.3
components:
  schemas:
    A:
      $ref: https://example.com/schemas/a.yaml#/A
    B:
      type: object
      properties:
        x:
          $ref: c.yaml#/nothing
        y:
          $ref: ../../secret.yaml
    C:
      $ref: c.yaml
");
}

#[test]
fn a_path_that_contains_itself_ends() {
    insta::assert_snapshot!(check("--- api/openapi.yaml
paths: {/a: {$ref: a.yaml}}
--- api/a.yaml
post: {callbacks: {done: {'{$url}': {$ref: a.yaml}}}}
"), @"
warning[ref-cycle]: this reference leads only back to itself
 --> api/a.yaml:1:38
  |
1 | post: {callbacks: {done: {'{$url}': {$ref: a.yaml}}}}
  |                                      ^^^^
  |
  = note: at #/post/callbacks/done/{$url}/$ref
  = note: by way of #
  = help: write the path itself in one of these places
openapi: 3.0.3
paths:
  /a:
    post:
      callbacks:
        done:
          '{$url}':
            $ref: a.yaml
");
}
