"""This program's own documents: YAML, a file or a folder, as `argmap explain` and the README describe them.

Written out again, a debate says the same in one order of keys; comments and the layout of the file are not kept.
"""

import re
from collections.abc import Iterable

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._losses import Loss, Written
from argmap.formats._tree import members_of, tree_of
from argmap.formats._yaml import document

TITLE = "argmap's own YAML"
SUFFIXES = (".yaml", ".yml")

_MOVED = ("claims", "arguments")
_HEAD = re.compile(r"^[\"']?argmap[\"']?[ \t]*:", re.MULTILINE)


def recognises(given: Given) -> bool:
    """Whether it says its format version."""
    return not given.head.lstrip().startswith("{") and _HEAD.search(given.head) is not None


def write(debate: Debate) -> Written:
    """The debate as one file; its parts become one."""
    losses = [Loss("topics", tuple(debate.topics))] if debate.topics else []
    return Written({"": document(_without_topics(tree_of(debate), debate.topics)).encode()}, tuple(losses))


def write_folder(debate: Debate) -> Written:
    """The debate as debate.yaml and a file for each topic."""
    return Written(folder_files(tree_of(debate), members_of(debate)))


def draft_file(draft: Draft) -> Written:
    """A document in the making as one file."""
    losses = [*draft.losses, *([Loss("topics", tuple(draft.topics))] if draft.topics else [])]
    return Written({"": document(_without_topics(draft.tree, draft.topics), draft.comments).encode()}, tuple(losses))


def _without_topics(tree: Tree, topics: Iterable[str]) -> Tree:
    """A tree whose steps name no topics, since one file has none."""
    gone, steps = set(topics), tree.get("steps")
    if not gone or not isinstance(steps, list) or not all(isinstance(step, dict) for step in steps):
        return tree
    kept = []
    for step in steps:
        show = [name for name in step.get("show") or () if name not in gone]
        kept.append(
            {key: value for key, value in {**step, "show": show}.items() if key != "focus" or value not in gone}
        )
    return {**tree, "steps": kept}


def draft_folder(draft: Draft) -> Written:
    """A document in the making as a folder."""
    return Written(folder_files(draft.tree, draft.topics, draft.comments), tuple(draft.losses))


def folder_files(tree: Tree, topics: Tree, comments: Iterable[str] = ()) -> dict[str, bytes]:
    """debate.yaml and the files of topics; each claim and argument stands in the topic that names it first."""
    home = {
        (kind, name): topic for topic in reversed(topics) for kind in _MOVED for name in topics[topic].get(kind, ())
    }
    top: Tree = {}
    parts: Tree = {topic: {} for topic in topics}
    for kind in _MOVED:
        for name, entry in (tree.get(kind) or {}).items():
            parts.get(home.get((kind, name), ""), top).setdefault(kind, {})[name] = entry
    root: Tree = {"argmap": 1, "title": tree.get("title"), "topics": list(topics), **tree}
    root = {key: value for key, value in root.items() if key not in (*_MOVED, "foreign")}
    root |= {**top, "foreign": tree.get("foreign")}
    files = {"debate.yaml": document(root, comments)}
    for topic, part in parts.items():
        fields = {key: value for key, value in topics[topic].items() if key not in _MOVED}
        files[f"{topic}.yaml"] = document({"title": topic.replace("-", " ").capitalize(), **fields, **part})
    return {name: text.encode() for name, text in files.items()}
