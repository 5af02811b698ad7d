"""The maps of a debate, topic by topic, each split over as many sheets as it takes for its type to be readable."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from argmap.drawing.plan import LineKind
from argmap.drawing.selection import Selection
from argmap.graph import Graph
from argmap.seminar.blocks import Block, Heading, Item, Leaf, Listing, Paragraph, Picture, said
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope

MOST_ARGUMENTS, MOST_CLAIMS, MOST_COLUMNS = 12, 20, 3
"""On one sheet; more is not even tried, since the layout of many takes long and is never readable."""

LOOSE = 6
"""Claims to a map that no argument is about."""

DOES = {"supports": "supports", "rebuts": "rebuts", "undercuts": "undercuts the step of", "explains": "explains"}


@dataclass(frozen=True, slots=True)
class Part:
    """A map: `number` counts all maps, `part` of `parts` those of the topic. `told` is the map in words.

    `picture` is None where even a single argument is too large to be read. `wide` maps need a sheet turned sideways;
    `lines` are the kinds of lines on it.
    """

    topic: str
    claims: tuple[str, ...]
    arguments: tuple[str, ...]
    told: tuple[Item, ...]
    picture: Picture | None
    wide: bool = False
    lines: frozenset[LineKind] = frozenset()
    number: int = 0
    part: int = 1
    parts: int = 1

    @property
    def anchor(self) -> str:
        """What references to the map name."""
        return f"map-{self.number}"

    @property
    def title(self) -> str:
        """The heading of the map."""
        return f"Map {self.number}: {self.topic}" + (f" ({self.part} of {self.parts})" if self.parts > 1 else "")


def parts(press: Press, scope: Scope) -> tuple[Part, ...]:
    """All maps in order; raises EngineError."""
    found: list[Part] = []
    for topic, (claims, arguments) in scope.chapters.items():
        loose = [name for name in claims if name not in _argued(press.graph)]
        split = list(_split(press, topic, sorted(arguments, key=lambda name: press.order.get(name, 0)), loose))
        shown = {name for one in split for name in one.claims}
        split += _loose(press, topic, [name for name in loose if name not in shown])
        before, many = len(found), len(split)
        found += (replace(one, number=before + at, part=at, parts=many) for at, one in enumerate(split, 1))
    return tuple(found)


@lru_cache(maxsize=4)
def _argued(graph: Graph) -> frozenset[str]:
    """The claims that some argument starts from or bears on."""
    about = (graph.supporting, graph.rebutting, graph.explaining, graph.using)
    return frozenset(name for by_claim in about for name in by_claim)


def _split(press: Press, topic: str, arguments: Sequence[str], loose: Sequence[str]) -> Iterator[Part]:
    """The arguments in the order told, as many to a map as can be read on an upright sheet.

    Where one map holds them all, and the `loose` claims that no argument is about as well, it shows these beside them.
    """
    rest = list(arguments)
    if loose and rest and len(rest) <= MOST_ARGUMENTS:
        everything = _selection(press.graph, rest, loose)
        if len(everything.claims) <= MOST_CLAIMS and (made := _drawn(press, topic, everything, rest, wide=False)):
            yield made
            return
    size = MOST_ARGUMENTS
    while rest:
        made = _largest(press, topic, rest, size)
        yield made
        rest, size = rest[len(made.arguments) :], len(made.arguments)


def _largest(press: Press, topic: str, rest: Sequence[str], start: int) -> Part:
    """The map of as many arguments as can be read, sought from `start` on: the next is seldom much simpler."""
    sizes = list(_sizes(press.graph, rest))
    at = next(place for place, size in enumerate(sizes) if size <= start or size == 1)
    made = _part(press, topic, rest[: sizes[at]])
    while made is None:
        at += 1
        made = _part(press, topic, rest[: sizes[at]])
    while at > 0 and sizes[at] >= start and (more := _part(press, topic, rest[: sizes[at - 1]])) is not None:
        at, made = at - 1, more
    return made


def _sizes(graph: Graph, arguments: Sequence[str]) -> Iterator[int]:
    """How many arguments to try, the most first, without too many claims or columns to be worth it; one in any case."""
    for size in range(min(len(arguments), MOST_ARGUMENTS), 1, -1):
        selected = _selection(graph, arguments[:size])
        if len(selected.claims) <= MOST_CLAIMS and _columns(graph, selected) <= MOST_COLUMNS:
            yield size
    yield 1


def _columns(graph: Graph, selected: Selection) -> int:
    """How many boxes stand side by side at least: one more than arguments lead from the farthest to its last target."""
    onward = {
        name: [
            other
            for other in selected.arguments
            if other != name and graph.arguments[name].target in (other, *graph.premises[other])
        ]
        for name in selected.arguments
    }
    level = dict.fromkeys(onward, 1)
    for _ in onward:  # as often as there are arguments, so that a circle comes to an end
        before = dict(level)
        level = {name: 1 + max((before[other] for other in after), default=0) for name, after in onward.items()}
        if level == before:
            break
    return 1 + max(level.values(), default=0)


def _selection(graph: Graph, arguments: Iterable[str], loose: Iterable[str] = ()) -> Selection:
    """The arguments with premises and targets; an argument undercut from here is shown with its conclusion."""
    own = list(arguments)
    drawn = dict.fromkeys(own)
    claims: dict[str, None] = dict.fromkeys(loose)
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


def _part(press: Press, topic: str, arguments: Sequence[str]) -> Part | None:
    """The arguments on one map, upright; None where several would have type too small to read."""
    selection, alone = _selection(press.graph, arguments), len(arguments) == 1
    if alone and len(selection.claims) > 2 * MOST_CLAIMS:
        return _undrawn(press, topic, selection, arguments)
    made = _drawn(press, topic, selection, arguments, wide=alone)
    return made or (_undrawn(press, topic, selection, arguments) if alone else None)


def _undrawn(press: Press, topic: str, selection: Selection, arguments: Sequence[str]) -> Part:
    told = tuple(told_in_words(press, selection, arguments))
    return Part(topic, _in_order(press, selection), tuple(arguments), told, None)


def _drawn(press: Press, topic: str, selection: Selection, arguments: Sequence[str], *, wide: bool) -> Part | None:
    told = tuple(told_in_words(press, selection, arguments))
    alt = "An argument map. " + " ".join(f"{one.words[0].text}" for one in told if not one.label)
    drawn = press.draw(selection, alt)
    picture = drawn.picture
    size = picture.width, picture.height, picture.smallest
    upright = press.paper.upright(*size)
    scale = upright or (press.paper.sideways(*size) if wide else None)
    if scale is None:
        return None
    shown = Picture(picture.svg, picture.width * scale, picture.height * scale, alt, told)
    claims = _in_order(press, selection)
    return Part(topic, claims, tuple(arguments), told, shown, upright is None, drawn.lines)


def _in_order(press: Press, selection: Selection) -> tuple[str, ...]:
    return tuple(sorted(selection.claims, key=press.numbers.__getitem__))


def _loose(press: Press, topic: str, claims: Sequence[str]) -> Iterator[Part]:
    """The claims no argument is about, so many to a map."""
    for at in range(0, len(claims), LOOSE):
        some = Selection(frozenset(claims[at : at + LOOSE]), frozenset())
        yield _drawn(press, topic, some, (), wide=True) or _undrawn(press, topic, some, ())


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
    """A map, and what is said of its claims below it."""
    return Leaf((Heading(2, said(part.title), part.anchor), *_shown(part), *below), part.wide)


def _shown(part: Part) -> tuple[Block, ...]:
    if part.picture is not None:
        return (part.picture,)
    return Paragraph(said("This is too large to be drawn on one sheet; here it is in words.")), Listing(part.told)
