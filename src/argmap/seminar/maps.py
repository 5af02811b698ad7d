"""The maps of a debate, topic by topic, each split over as many sheets as it takes for its type to be readable."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from argmap.drawing.selection import Selection
from argmap.graph import Graph
from argmap.seminar.blocks import Block, Heading, Item, Leaf, Paragraph, Picture, said
from argmap.seminar.press import Press
from argmap.seminar.trimming import Trimmed

MOST_ARGUMENTS, MOST_CLAIMS = 12, 14
"""On one sheet; more is not even tried, since the layout of many takes long and is never readable."""

DOES = {"supports": "supports", "rebuts": "rebuts", "undercuts": "undercuts the step of", "explains": "explains"}


@dataclass(frozen=True, slots=True)
class Part:
    """What one sheet shows: `number` counts all maps, `part` of `parts` those of the topic; `picture` is None where
    even a single argument is too large to be read.
    """

    number: int
    topic: str
    part: int
    parts: int
    claims: tuple[str, ...]
    arguments: tuple[str, ...]
    picture: Picture | None
    wide: bool

    @property
    def anchor(self) -> str:
        """What references to the map name."""
        return f"map-{self.number}"

    @property
    def title(self) -> str:
        """The heading of the sheet."""
        return f"Map {self.number}: {self.topic}" + (f" ({self.part} of {self.parts})" if self.parts > 1 else "")


@dataclass(frozen=True, slots=True)
class _Drawn:
    selection: Selection
    arguments: tuple[str, ...]
    picture: Picture | None
    wide: bool


def topics(graph: Graph, wanted: str | None = None) -> dict[str, tuple[list[str], list[str]]]:
    """The claims and arguments of each topic under its heading, what belongs to none first; or of one topic alone."""
    debate = graph.debate
    keys: list[str | None] = [wanted] if wanted else [None, *debate.topics]
    found = {}
    for key in keys:
        claims = [str(claim.id) for claim in debate.claims.values() if claim.topic == key and not claim.background]
        arguments = [str(one.id) for one in debate.arguments.values() if one.topic == key]
        heading = debate.topics[key].heading if key is not None and key in debate.topics else debate.heading
        if claims or arguments:
            found[heading if heading not in found else f"{heading} ({key})"] = claims, arguments
    return found


def parts(press: Press, wanted: str | None = None) -> tuple[Part, ...]:
    """All maps in order; raises EngineError."""
    found: list[Part] = []
    for topic, (claims, arguments) in topics(press.graph, wanted).items():
        drawn = list(_split(press, sorted(arguments, key=lambda name: press.order.get(name, 0))))
        shown = {name for one in drawn for name in one.selection.claims}
        drawn += _loose(press, [name for name in claims if name not in shown and not _is_argued(press.graph, name)])
        before = len(found)
        found += (
            Part(
                before + at,
                topic,
                at,
                len(drawn),
                tuple(sorted(one.selection.claims, key=press.numbers.__getitem__)),
                one.arguments,
                one.picture,
                one.wide,
            )
            for at, one in enumerate(drawn, 1)
        )
    return tuple(found)


def _is_argued(graph: Graph, claim: str) -> bool:
    return any(claim in each for each in (graph.supporting, graph.rebutting, graph.explaining, graph.using))


def _split(press: Press, arguments: Sequence[str]) -> Iterator[_Drawn]:
    """The arguments in the order told, as many to a sheet as can be read there."""
    rest = list(arguments)
    tried = MOST_ARGUMENTS
    while rest:
        made = None
        for size in _sizes(press.graph, rest, tried):
            made = _fitted(press, _selection(press.graph, rest[:size]), rest[:size])
            if made is not None:
                break
        made = made or _Drawn(_selection(press.graph, rest[:1]), (rest[0],), None, wide=False)
        yield made
        rest = rest[len(made.arguments) :]
        tried = len(made.arguments) + 1  # what comes next is hardly much simpler than what came before


def _sizes(graph: Graph, arguments: Sequence[str], most: int) -> Iterator[int]:
    """How many arguments to try, the most first, without too many claims to be worth a try."""
    for size in range(min(len(arguments), most, MOST_ARGUMENTS), 0, -1):
        if len(_selection(graph, arguments[:size]).claims) <= (MOST_CLAIMS if size > 1 else 2 * MOST_CLAIMS):
            yield size


def _selection(graph: Graph, arguments: Iterable[str]) -> Selection:
    """The arguments with premises and targets; an argument undercut from here is shown with its conclusion."""
    own = list(arguments)
    drawn = dict.fromkeys(own)
    claims: dict[str, None] = {}
    for name in own:
        claims.update(dict.fromkeys(map(str, graph.premises[name])))
        at: str | None = name
        while at is not None and at in graph.arguments:
            drawn[at] = None
            target = graph.arguments[at].target
            if target in graph.claims:
                claims[str(target)] = None
            at = str(target) if target in graph.arguments and target not in drawn else None
    return Selection(frozenset(claims), frozenset(drawn))


def _fitted(press: Press, selection: Selection, arguments: Sequence[str]) -> _Drawn | None:
    told = tuple(told_in_words(press, selection, arguments))
    alt = "An argument map. " + " ".join(f"{one.words[0].text}" for one in told if not one.label)
    drawn = press.draw(selection, alt)
    fit = press.paper.scale(drawn.width, drawn.height, drawn.smallest)
    if fit is None:
        return None
    return _Drawn(selection, tuple(arguments), _picture(drawn, fit[0], alt, told), fit[1])


def _picture(drawn: Trimmed, scale: float, alt: str, told: tuple[Item, ...]) -> Picture:
    return Picture(drawn.svg, drawn.width * scale, drawn.height * scale, alt, told)


def _loose(press: Press, claims: Sequence[str]) -> Iterator[_Drawn]:
    """The claims no argument is about, so many to a sheet."""
    for at in range(0, len(claims), 6):
        some = Selection(frozenset(claims[at : at + 6]), frozenset())
        made = _fitted(press, some, ())
        yield made or _Drawn(some, (), None, wide=False)


def told_in_words(press: Press, selection: Selection, arguments: Sequence[str]) -> Iterator[Item]:
    """The map as a list: its claims by number, then what is argued from what; blanks stay blank."""
    for name in sorted(selection.claims, key=press.numbers.__getitem__):
        yield Item(press.label(name), said(press.text(name)))
    for name in arguments:
        yield Item("", said(sentence(press, name)))


def sentence(press: Press, name: str) -> str:
    """An argument by the numbers of its claims: "From 3 and 4: supports 1."."""
    argument = press.graph.arguments[name]
    grounds = [press.label(each) for each in press.graph.premises[name]]
    listed = " and ".join(filter(None, [", ".join(grounds[:-1]), *grounds[-1:]])) or "nothing stated"
    blank = press.blanks.arguments.get(name)
    does = DOES.get(argument.relation, argument.relation)
    if blank is not None:
        does = f"({blank}) {does}" if press.blanks.filled else f"({blank}) ______"
    return f"From {listed}: {does} {target(press, name)}."


def target(press: Press, name: str) -> str:
    """What an argument bears on: a claim by its number, an argument by its premises and what it bears on itself."""
    aim = press.graph.arguments[name].target
    if aim in press.graph.claims:
        return press.label(str(aim))
    other = press.graph.arguments.get(str(aim))
    if other is None:
        return "nothing on the map"
    if other.title:
        return f"“{other.title}”"
    return "the argument from " + ", ".join(press.label(each) for each in press.graph.premises[other.id])


def places(found: Iterable[Part], press: Press) -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
    """From each claim to the anchors of the maps that argue about it, and of those that argue from it."""
    about: dict[str, list[str]] = {}
    using: dict[str, list[str]] = {}
    for part in found:
        for name in part.arguments:
            aim = press.graph.arguments[name].target
            if aim is not None:
                about.setdefault(str(aim), []).append(part.anchor)
            for premise in press.graph.premises[name]:
                using.setdefault(premise, []).append(part.anchor)
    return about, using


def leaf(part: Part, below: tuple[Block, ...]) -> Leaf:
    """A map on a page of its own, what is said of its claims below it."""
    told: Block = part.picture or Paragraph(
        said("This argument is too large to be drawn on one sheet; it is told in words.")
    )
    heading = Heading(2, said(part.title), part.anchor)
    return Leaf((heading, told, *below), part.wide)
