"""This program's own documents as JSON: the keys of the YAML, one object for the whole debate.

What the topics of a folder are stands under `topics`, each with the ids of its `claims` and `arguments`.
`argmap schema --whole` prints the schema.
"""

import json

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._json import json_object
from argmap.formats._losses import Written, whole
from argmap.formats._tree import members_of, tree_of

TITLE = "argmap's own model as JSON"
SUFFIXES = (".json",)


def recognises(given: Given) -> bool:
    """Whether the first key is the format version."""
    return given.head.lstrip().startswith("{") and given.head.lstrip()[1:].lstrip().startswith('"argmap"')


def read(given: Given) -> Draft:
    """The document as it stands; what is wrong in it, the reader of our YAML says."""
    data = json_object(given)
    draft = Draft(given, "argmap-json")
    topics = data.pop("topics", None)
    draft.tree = data
    draft.comments = []
    if isinstance(topics, dict) and all(isinstance(part, dict) for part in topics.values()):
        draft.topics = topics
    return draft


def write(debate: Debate) -> Written:
    """The whole debate; nothing is lost but comments and layout."""
    tree = tree_of(debate)
    if debate.topics:
        tree["topics"] = members_of(debate)
    return whole(json.dumps(tree, ensure_ascii=False, indent=1) + "\n")
