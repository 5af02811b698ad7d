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
from argmap.formats._argdown_signs import with_signs
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
    """The model of a text, whatever its line ends."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").rstrip().replace("\0", "\ufffd")
    return _Reader(given).read(parse(plain, given))


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
        self.named: dict[End, int | None] = {}

    def read(self, root: Node) -> Model:
        before: Thing | None = None
        for node in root.children:
            if isinstance(node, Token):
                if node.type == "FRONT_MATTER":
                    self.model.front = node.strip("=").strip("\n")
                continue
            before = self.block(node, before)
        for end, section in self.named.items():
            if self.model.things[end].section is None:
                self.model.things[end].section = section
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

    def thing(self, node: Node, place: str, step: End | None = None) -> Thing:
        """A statement or argument, defined or referred to, and what stands under it; `step` is what concludes it."""
        thing = self.name(node, place)
        self.tell(thing, node, place, step)
        return thing

    def name(self, node: Node, place: str) -> Thing:
        kind = ARGUMENT if node.data == "argument" else STATEMENT
        opening = node.children[0]
        title = " ".join(str(opening).rstrip(":")[1:-1].split()) if isinstance(opening, Token) else ""
        return self.enter(kind, title, place)

    def tell(self, thing: Thing, node: Node, place: str, step: End | None = None) -> None:
        """What stands under a thing, then its own wording: where it is worded anew below, the outer counts, as last."""
        for relations in _trees(node, "relations"):
            self.relations(relations, thing.end, step)
        opening = node.children[0]
        defined = not isinstance(opening, Token) or opening.type.endswith("DEFINITION")
        tags = [_tag(one) for one in node.children if isinstance(one, Token) and one.type == "TAG"]
        for content in _trees(node, "content") if defined else ():
            text, found = _inline(content)
            thing.texts.append(text)
            tags += found
        thing.tags = list(dict.fromkeys((*thing.tags, *tags)))
        thing.data |= self.data(node)
        self.take_section(thing, defined=defined)
        if defined and place == "top":
            thing.place = "top"

    def take_section(self, thing: Thing, *, defined: bool) -> None:
        """The section that defines a thing first, or that its data tell; else that in which it is first named."""
        told = thing.data.get("isInGroup")
        if told is True or (defined and told is None and thing.section is None):
            thing.section = self.section
        self.named.setdefault(thing.end, self.section)

    def enter(self, kind: str, title: str, place: str) -> Thing:
        titled = bool(title)
        if not titled:
            self.untitled += 1
            title = f"{UNTITLED}{self.untitled}"
        thing = self.model.things.get((kind, title))
        if thing is None:
            thing = self.model.things[kind, title] = Thing(kind, title, titled, place=place)
        return thing

    def relations(self, node: Node, parent: End, step: End | None = None) -> None:
        """What stands under something. An undercut under a conclusion hits the step to it."""
        for relation in _trees(node, "relation"):
            kind, child_says_it = _RELATIONS[str(relation.children[0]).strip()]
            inner = _trees(relation)[0]
            child = self.name(inner, "child")
            target = step if step is not None and kind == "undercut" else parent
            ends = (child.end, target) if child_says_it else (parent, child.end)
            self.model.relations.setdefault(Relation(kind, *ends))
            self.tell(child, inner, "child")

    def pcs(self, node: Node, before: Thing | None) -> None:
        """A reconstruction, of the argument that stands right before it or of one without a title."""
        argument = before or self.enter(ARGUMENT, "", "top")
        if argument.lines:
            raise self.refuse(f"<{argument.title}> is reconstructed twice", node)
        if self.section is not None:
            argument.section = self.section
        for part in _trees(node):
            if part.data == "numbered":
                step = (INFERENCE, f"{argument.title}/{len(argument.inferences)}")
                concluded = bool(argument.inferences) and argument.inferences[-1].concludes == len(argument.lines)
                thing = self.thing(_trees(part)[0], "pcs", step if concluded else None)
                argument.lines.append(thing.title)
            else:
                self.inference(part, argument)
        if argument.inferences[-1].concludes != len(argument.lines) - 1:
            raise self.refuse(f"<{argument.title}> ends in a premise: nothing is concluded from it", node)

    def inference(self, node: Node, argument: Thing) -> None:
        rules = "".join(
            "\0"
            if one.type == "COMMA"
            else str(one)[1:]
            if one.type == "ESCAPED"
            else " "
            if one.type == "NEWLINE"
            else with_signs(str(one))
            for tree in _trees(node, "rules")
            for one in tree.children
            if isinstance(one, Token)
        )
        names = [" ".join(rule.split()) for rule in rules.split("\0")]
        argument.inferences.append(Inference(len(argument.lines), [name for name in names if name], self.data(node)))
        for relations in _trees(node, "relations"):
            self.relations(relations, (INFERENCE, f"{argument.title}/{len(argument.inferences)}"))

    def refuse(self, message: str, node: Node) -> UnreadableError:
        first = next(node.scan_values(lambda _: True))
        return self.given.refuse_at(message, first.line or 1, first.column or 1)

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
    return str(token)[1 : str(token).index("](")] if token.type == "LINK" else with_signs(str(token))


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
