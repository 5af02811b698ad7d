"""The format as JSON Schema (draft 2020-12), made from the tables that read it, for editors to complete and explain."""

from argmap.document.citations import citation_schema
from argmap.document.claims import stance_schema
from argmap.document.debates import DEBATE_TABLE, DEFINITIONS, TOPIC_TABLE
from argmap.document.shapes import Schema
from argmap.document.sources import name_schema

SCHEMA_ID = "https://argmap.invalid/schema/1/debate.json"  # a name, not an address
WHOLE_ID = "https://argmap.invalid/schema/1/whole.json"


def json_schema() -> Schema:
    """The schema of one file: a debate, or a topic of one.

    It knows shapes, not ids: whether a reference points somewhere only `argmap check` can tell.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "argmap debate, version 1",
        "description": "A debate, or a topic of one: claims, who holds them, and the arguments between them.",
        "if": {"required": ["argmap"]},
        "then": {"$ref": "#/$defs/debate"},
        "else": {"$ref": "#/$defs/topic"},
        "$defs": {
            "debate": {**DEBATE_TABLE.schema(), "required": ["argmap"]},
            "topic": TOPIC_TABLE.schema(),
            "citation": citation_schema(),
            "name": name_schema(),
            "stance": stance_schema(),
            **{noun: table.schema() for noun, table in DEFINITIONS.items()},
        },
    }


def whole_schema() -> Schema:
    """The schema of a whole debate in one object, as JSON for other programs has it.

    As that of a file, but that `topics` tells of each its title, note and tags, and the ids of what belongs to it.
    """
    schema = json_schema()
    ids: Schema = {"type": "array", "items": {"type": "string"}, "description": "what belongs to the topic"}
    debate, topic = schema["$defs"]["debate"], schema["$defs"]["topic"]
    own = {key: one for key, one in topic["properties"].items() if key in ("title", "note", "tags", "allow", "foreign")}
    part = {**topic, "properties": {**own, "claims": ids, "arguments": ids}}
    topics: Schema = {"type": "object", "additionalProperties": part, "description": "the topics in their order"}
    whole = {**debate, "properties": {**debate["properties"], "topics": topics}}
    return {
        **{key: value for key, value in schema.items() if key not in ("if", "then", "else")},
        "$id": WHOLE_ID,
        "title": "argmap debate in one object, version 1",
        "$ref": "#/$defs/debate",
        "$defs": {**schema["$defs"], "debate": whole},
    }
