"""Argdown source (Betz and Voigt): statements, arguments, premise-conclusion structures and relations in plain text.

Read are all relations, reconstructions with their inference rules, groups, tags, data, front matter, comments,
includes, escapes and both kinds of line ends. What a claim has no place for (markup, data, headings, further wordings)
is kept. Comments and the layout of the file are not.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from argmap.document.nouns import Debate
from argmap.formats._argdown_model import ARGUMENT, STATEMENT, End, Model, Relation, Text, Thing
from argmap.formats._argdown_reading import draft_of
from argmap.formats._argdown_writing import Leaving
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree, open_given
from argmap.formats._losses import Loss, Written, merged, unexpressed, whole
from argmap.formats._yaml import foreign_document
from argmap.formats._yaml_in import yaml_object

TITLE = "Argdown source"
SUFFIXES = (".argdown", ".ad", ".adown")

EXPRESSED = {
    "": ("title", "mapper", "date"),
    "topics": (),
    "claims": ("text", "tags", "contradicts"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "scheme", "note", "tags"),
}
_INCLUDE = re.compile(r"@include\(([^)\n]+)\)")
DEEPEST = 20  # files that include each other


def recognises(given: Given) -> bool:
    """Whether the ending says so, or lines define statements or arguments and relate them."""
    head = given.head
    if head.lstrip().startswith("{") or given.name.lower().endswith((".yaml", ".yml", ".json", ".xml", ".csv")):
        return False
    if Path(given.name).suffix.lower() in SUFFIXES:
        return True
    defines = re.search(r"^\s*(?:\[[^\]\n]+\]|<[^>\n]+>):\s", head, re.MULTILINE)
    return (
        defines is not None
        and re.search(r"^[ \t]+(?:\+|-|<\+|<-|\+>|->|_>|<_|><) *[\[<\w]", head, re.MULTILINE) is not None
    )


def read(given: Given) -> Draft:
    """The document as one of ours."""
    from argmap.formats._argdown_parsing import read_model  # with the parser generator, which only this needs

    text = _included(given.text, given, ())
    model = read_model(given, text.replace("\r\n", "\n").replace("\r", "\n").strip().replace("\0", "\ufffd"))
    front = _front(model.front, given)
    draft = draft_of(model, given, "argdown", _word(front.get("title")))
    author = front.get("author")
    if author:
        draft.tree["mapper"] = ", ".join(_word(one) for one in (author if isinstance(author, list) else [author]))
    date = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{4}(?:-\d\d(?:-\d\d)?)?)", _word(front.get("date")))
    if date is not None:
        draft.tree["date"] = date[4] or f"{date[3]}-{int(date[2]):02d}-{int(date[1]):02d}"
        if not date[4] and int(date[2]) > 12:
            del draft.tree["date"]
    return draft


def _included(text: str, given: Given, above: tuple[str, ...]) -> str:
    """A text with the files it includes in their place."""

    def content(match: re.Match[str]) -> str:
        if given.path is None:
            raise given.refuse(f"{match[0]}: there is no folder to look into", match.start())
        path = given.path.parent / match[1].strip()
        if str(path) in above or len(above) >= DEEPEST:
            raise given.refuse(f"{match[0]}: the files include each other", match.start())
        try:
            inner = open_given(path)
        except OSError as error:
            raise given.refuse(f"{match[0]}: {(error.strerror or str(error)).lower()}", match.start()) from error
        return _included(inner.text, inner, (*above, str(path)))

    return _INCLUDE.sub(content, text)


def _front(front: str, given: Given) -> Tree:
    return yaml_object(Given(given.name, front.encode())) if front.strip() else {}


def _word(value: Any) -> str:
    return value.strip() if isinstance(value, str) else str(value) if isinstance(value, (int, float)) else ""


# ---------------------------------------------------------------------------------------------------------- writing


def write(debate: Debate) -> Written:
    """The debate as Argdown; one that came from there with the titles, markup and groups it had."""
    leaving = Leaving(debate, "argdown")
    model = leaving.run()
    model.front = _front_of(debate, model.front)
    losses = merged([*_lost(debate, leaving), *leaving.losses])
    return whole(text_of(model), losses)


def _lost(debate: Debate, leaving: Leaving) -> Iterator[Loss]:
    """Labels and titles that are the titles of the document it came from are there."""
    titles = {name: end[1] for name, end in (*leaving.ends.items(), *leaving.steps.items())}
    for loss in unexpressed(debate, EXPRESSED, "argdown"):
        if loss.kind in ("claims: label", "arguments: title"):
            things: Any = debate.claims if loss.kind == "claims: label" else debate.arguments
            word = loss.kind.rpartition(" ")[2]
            lost = tuple(name for name in loss.ids if getattr(things[name], word) != titles.get(name))
            yield from [Loss(loss.kind, lost)] if lost else []
        else:
            yield loss


def _front_of(debate: Debate, front: str) -> str:
    """The front matter as it was, unless the debate has another title or mapper now."""
    try:
        old = _front(front, Given("front matter", b""))
    except Exception:  # spoilt by hand: written anew
        old, front = {}, ""
    now = {"title": debate.title, "author": debate.mapper, "date": debate.date.text if debate.date else None}
    if "argdown" in (debate.foreign or {}) and "title" not in old:
        now["title"] = None  # it was the file's name
    if isinstance(old.get("author"), list) or (old and "date" in old):
        now = {key: value for key, value in now.items() if key not in old or key == "title"}
    changed = {key: str(value) for key, value in now.items() if value and _word(old.get(key)) != value}
    return foreign_document({**old, **changed}).strip("\n") if changed else front


def text_of(model: Model) -> str:
    """A model as text: front matter, then what stands in no section, then the sections in their order."""
    return _Printer(model).run()


class _Printer:
    """A model being printed. A relation is printed once, below one of its ends."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.below: dict[End, list[tuple[str, End]]] = {}
        self.hosted: set[End] = set()  # untitled ones that are told where another mentions them
        self.printed: set[End] = set()
        for relation in model.relations:
            self.place(relation)

    def place(self, relation: Relation) -> None:
        """Below which end a relation is printed: the one of which there is a place to print it."""
        source, target = relation.source, relation.target
        sign = {"support": "+", "attack": "-", "undercut": "_", "contradictory": ""}[relation.kind]
        for child, parent, word in ((source, target, f"<{sign}"), (target, source, f"{sign}>")):
            thing = self.model.things.get(child)
            if (
                thing is not None
                and not thing.titled
                and thing.place == "child"
                and child not in self.hosted
                and parent not in self.hosted_by(child)
            ):
                self.hosted.add(child)
                self.below.setdefault(parent, []).append((word if sign else "><", child))
                return
        away = self.can_be_named(target) and (source[0] != "inference")
        parent, child, word = (source, target, f"{sign}>") if away else (target, source, f"<{sign}")
        self.below.setdefault(parent, []).append((word if sign else "><", child))

    def hosted_by(self, end: End) -> set[End]:
        """Everything that is told below an end already, so that two untitled ones are not each below the other."""
        found: set[End] = set()
        stack = [end]
        while stack:
            for _, child in self.below.get(stack.pop(), ()):
                if child in self.hosted and child not in found:
                    found.add(child)
                    stack.append(child)
        return found

    def can_be_named(self, end: End) -> bool:
        thing = self.model.things.get(end)
        return thing is not None and thing.titled

    def run(self) -> str:
        parts = [f"===\n{self.model.front}\n==="] if self.model.front.strip() else []
        told = {(STATEMENT, line) for thing in self.model.things.values() for line in thing.lines}
        blocks: dict[int | None, list[str]] = {}
        for thing in self.model.things.values():
            if thing.kind == STATEMENT and thing.end in told and not (thing.titled and thing.place == "top"):
                continue
            if not thing.titled and (thing.end in self.hosted or (thing.kind == STATEMENT and thing.end in told)):
                continue
            blocks.setdefault(thing.section, []).append(self.block(thing))
        parts += blocks.get(None, [])
        for number, section in enumerate(self.model.sections):
            parts.append(f"{'#' * section.level} {escaped(section.title)}{_data(section.data)}")
            parts += blocks.get(number, [])
        return "\n\n".join(parts) + "\n"

    def block(self, thing: Thing) -> str:
        """A thing at the outermost level, its further wordings before it, and its reconstruction."""
        if thing.kind == ARGUMENT and not thing.titled and thing.lines:
            return self.reconstruction(thing)
        earlier = [f"{_title(thing)}: {one.marked or escaped(one.plain)}" for one in thing.texts[:-1]]
        own = self.lines(thing, "", full=True)
        whole_block = "\n\n".join([*earlier, "\n".join(own)])
        return f"{whole_block}\n\n{self.reconstruction(thing)}" if thing.lines else whole_block

    def reconstruction(self, thing: Thing) -> str:
        lines, steps = [], {one.concludes: (number, one) for number, one in enumerate(thing.inferences, 1)}
        for number, title in enumerate(thing.lines):
            if number in steps:
                count, inference = steps[number]
                rules = ", ".join(escaped(rule).replace(",", "\\,") for rule in inference.rules)
                lines.append(f"--\n{rules}{_data(inference.data)}\n--" if rules or inference.data else "-----")
                lines += self.relations(("inference", f"{thing.title}/{count}"), "  ")
            statement = self.model.things[STATEMENT, title]
            first, *rest = self.lines(
                statement,
                "  ",
                full=(statement.end not in self.printed and statement.place != "top") or not statement.titled,
            )
            lines += [f"({number + 1}) {first.strip()}", *rest]
        return "\n".join(lines)

    def lines(self, thing: Thing, indent: str, *, full: bool) -> list[str]:
        """A thing with its wording (or its title alone), and the relations below it."""
        known = thing.end in self.printed
        self.printed.add(thing.end)
        line = self.wording(thing) if full and not known else _title(thing)
        below = [] if known else self.relations(thing.end, indent + "  ")
        return [indent + line, *below]

    def wording(self, thing: Thing) -> str:
        words = _marked(thing.texts[-1], thing.tags) if thing.texts else "".join(f" {_tag(tag)}" for tag in thing.tags)
        if not thing.titled:
            return f"{_begun(words, thing.texts[-1])}{_data(thing.data)}"
        colon = ": " if thing.texts else ""
        return f"{_title(thing)}{colon}{words}{_data(thing.data)}"

    def relations(self, end: End, indent: str) -> Iterator[str]:
        for word, child in self.below.get(end, ()):
            thing = self.model.things[child]
            told = child in self.hosted and child not in self.printed
            first, *rest = self.lines(thing, indent, full=True) if told else [_title(thing)]
            yield f"{indent}{word} {first.strip()}"
            yield from rest


def _title(thing: Thing) -> str:
    return f"[{thing.title}]" if thing.kind == STATEMENT else f"<{thing.title}>"


def _marked(text: Text, tags: list[str]) -> str:
    """A wording with its markup, where that has the same tags; else escaped, with the tags behind it."""
    if text.marked and all(_tag(tag) in text.marked for tag in tags) and text.marked.count("#") >= len(tags):
        return text.marked
    return "".join([escaped(text.plain), *(f" {_tag(tag)}" for tag in tags)])


def _begun(words: str, text: Text) -> str:
    """A wording that begins a line, where signs, numbers and brackets would mean something."""
    return words if text.marked or words[:1].isalpha() or words[:1] == "\\" else f"\\{words}"


def _tag(tag: str) -> str:
    return (
        f"#{tag}"
        if re.fullmatch(r"[a-zA-Z0-9_\-\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+", tag)
        else f"#({tag.replace(')', '')})"
    )


def escaped(text: str) -> str:
    """A plain text whose every character stays one."""
    return re.sub(r"[\\*_#@\[\]<>{}]|/(?=[/*])|(?<=:)/", r"\\\g<0>", " ".join(text.split()))


def _data(data: Tree) -> str:
    return f" {json.dumps(data, ensure_ascii=False)}" if data else ""
