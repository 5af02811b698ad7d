"""An Argdown text as a model of what it says: one walk over its syntax tree."""

from collections.abc import Iterator
from typing import Any

from lark import Token, Tree

from argmap.formats._argdown_grammar import parse
from argmap.formats._argdown_model import (
    ARGUMENT,
    INFERENCE,
    STATEMENT,
    UNTITLED,
    End,
    Inference,
    Model,
    Relation,
    Section,
    Text,
    Thing,
)
from argmap.formats._given import Given, UnreadableError
from argmap.formats._yaml_in import yaml_object

Node = Tree[Token]

# What stands below says something of what stands above, or the other way round: (kind, whether what is below says it).
_RELATIONS = {
    "+": ("support", True),
    "<+": ("support", True),
    "+>": ("support", False),
    "-": ("attack", True),
    "<-": ("attack", True),
    "->": ("attack", False),
    "_": ("undercut", True),
    "<_": ("undercut", True),
    "_>": ("undercut", False),
    "><": ("contradictory", True),
}


def read_model(given: Given, text: str) -> Model:
    """The model of a text with plain line ends."""
    return _Reader(given).read(parse(text, given))


def plain_of(marked: str) -> str:
    """A wording without markup and tags; as it stands where it is none."""
    given = Given("wording", b"")
    try:
        things = read_model(given, f"[x]: {marked}").things
    except UnreadableError:
        return marked
    return things[STATEMENT, "x"].text if (STATEMENT, "x") in things else marked


class _Reader:
    """One walk over the syntax tree."""

    def __init__(self, given: Given) -> None:
        self.given = given
        self.model = Model()
        self.untitled = 0
        self.section: int | None = None

    def read(self, root: Node) -> Model:
        before: Thing | None = None
        for node in root.children:
            if isinstance(node, Token):
                if node.type == "FRONT_MATTER":
                    self.model.front = node.strip("=").strip("\n")
                continue
            before = self.block(node, before)
        return self.model

    def block(self, node: Node, before: Thing | None) -> Thing | None:
        """A block; the argument it is, to which a reconstruction behind it belongs."""
        kind = node.data
        if kind == "heading":
            self.heading(node)
        elif kind == "pcs":
            self.pcs(node, before)
        elif kind == "list":
            for item in node.children:
                if isinstance(item, Tree):
                    self.thing(_trees(item)[0], "top")
        else:
            return self.thing(node, "top") if kind == "argument" else self.nothing(self.thing(node, "top"))
        return None

    @staticmethod
    def nothing(_: Thing) -> None:
        """A statement is no argument that a reconstruction could belong to."""

    def heading(self, node: Node) -> None:
        level = len(str(node.children[0]).strip())
        content = _inline(_trees(node)[0])
        self.model.sections.append(Section(level, content[0].plain, self.data(node)))
        self.section = len(self.model.sections) - 1

    def thing(self, node: Node, place: str) -> Thing:
        """A statement or argument, defined or referred to, and what stands under it."""
        kind = ARGUMENT if node.data == "argument" else STATEMENT
        opening = node.children[0]
        title = ""
        if isinstance(opening, Token):
            title = " ".join(str(opening).rstrip(":")[1:-1].split())
        thing = self.enter(kind, title, place)
        defined = not isinstance(opening, Token) or opening.type.endswith("DEFINITION")
        tags = [_tag(one) for one in node.children if isinstance(one, Token) and one.type == "TAG"]
        for content in _trees(node, "content") if defined else ():
            text, found = _inline(content)
            thing.texts.append(text)
            tags += found
        thing.tags += [tag for tag in tags if tag not in thing.tags]
        thing.data |= self.data(node)
        if thing.section is None or (defined and place == "top" and thing.place != "top"):
            thing.section = self.section
        if defined and place == "top":
            thing.place = "top"
        for relations in _trees(node, "relations"):
            self.relations(relations, thing.end)
        return thing

    def enter(self, kind: str, title: str, place: str) -> Thing:
        titled = bool(title)
        if not titled:
            self.untitled += 1
            title = f"{UNTITLED}{self.untitled}"
        thing = self.model.things.get((kind, title))
        if thing is None:
            thing = self.model.things[kind, title] = Thing(kind, title, titled, place=place)
        return thing

    def relations(self, node: Node, parent: End) -> None:
        for relation in _trees(node, "relation"):
            kind, child_says_it = _RELATIONS[str(relation.children[0]).strip()]
            child = self.thing(_trees(relation)[0], "child").end
            ends = (child, parent) if child_says_it else (parent, child)
            self.model.relations.setdefault(Relation(kind, *ends))

    def pcs(self, node: Node, before: Thing | None) -> None:
        """A reconstruction, of the argument that stands right before it or of one without a title."""
        argument = before or self.enter(ARGUMENT, "", "top")
        if argument.lines:
            first = next(node.scan_values(lambda _: True))
            raise self.given.refuse(f"<{argument.title}> is reconstructed twice", first.start_pos)
        if self.section is not None:
            argument.section = self.section
        for part in _trees(node):
            if part.data == "numbered":
                argument.lines.append(self.thing(_trees(part)[0], "pcs").title)
            else:
                self.inference(part, argument)
        if argument.inferences[-1].concludes != len(argument.lines) - 1:
            first = next(node.scan_values(lambda _: True))
            message = f"<{argument.title}> ends in a premise: nothing is concluded from it"
            raise self.given.refuse(message, first.start_pos)

    def inference(self, node: Node, argument: Thing) -> None:
        rules = "".join(
            "\0"
            if one.type == "COMMA"
            else str(one)[1:]
            if one.type == "ESCAPED"
            else " "
            if one.type == "NEWLINE"
            else str(one)
            for tree in _trees(node, "rules")
            for one in tree.children
            if isinstance(one, Token)
        )
        names = [" ".join(rule.split()) for rule in rules.split("\0")]
        argument.inferences.append(Inference(len(argument.lines), [name for name in names if name], self.data(node)))
        for relations in _trees(node, "relations"):
            self.relations(relations, (INFERENCE, f"{argument.title}/{len(argument.inferences)}"))

    def data(self, node: Node) -> dict[str, Any]:
        """The data in braces, which are YAML on one line."""
        for one in node.children:
            if isinstance(one, Token) and one.type == "DATA":
                given = Given(self.given.name, ("data: " + " ".join(str(one).split("\n"))).encode())
                found = yaml_object(given).get("data")
                return found if isinstance(found, dict) else {}
        return {}


def _trees(node: Node, kind: str = "") -> list[Node]:
    return [one for one in node.children if isinstance(one, Tree) and (not kind or one.data == kind)]


def _tag(token: str) -> str:
    return token[1:].strip("()").strip()


def _inline(node: Node) -> tuple[Text, list[str]]:
    """A wording and its tags: marks in pairs, the brackets of links and the backslashes of escapes are markup."""
    tokens = [one for one in node.children if isinstance(one, Token)]
    marked = "".join(" " if one.type == "NEWLINE" else str(one) for one in tokens)
    dropped = set(_paired(tokens))
    parts, tags = [], []
    for number, one in enumerate(tokens):
        if one.type == "TAG":
            tags.append(_tag(one))
        elif number not in dropped:
            parts.append(_spoken(one))
    return Text(" ".join(marked.split()), " ".join("".join(parts).split())), tags


def _spoken(token: Token) -> str:
    if token.type == "NEWLINE":
        return " "
    if token.type == "ESCAPED":
        return str(token)[1:]
    return str(token)[1 : str(token).index("](")] if token.type == "LINK" else str(token)


def _paired(tokens: list[Token]) -> Iterator[int]:
    """The marks of bold and italic that open and close a stretch; others are characters."""
    opened: list[int] = []
    for number, one in enumerate(tokens):
        if one.type != "MARK":
            continue
        before = str(tokens[number - 1])[-1:] if number else " "
        after = str(tokens[number + 1])[:1] if number + 1 < len(tokens) else " "
        same = next((place for place in reversed(opened) if tokens[place] == one), None)
        if same is not None and not before.isspace() and not after.isalnum():
            yield from (same, number)
            opened = [place for place in opened if place < same]
        elif not after.isspace() and not before.isalnum():
            opened.append(number)
