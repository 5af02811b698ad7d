"""What all maps of one run share: numbers and letters of claims, what is left blank, the layout engine, the paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import ceil

from argmap.drawing.dot import Fit, dot
from argmap.drawing.engine import Engine
from argmap.drawing.holding import holding, parties
from argmap.drawing.identifiers import element_id
from argmap.drawing.mapping import Mapper
from argmap.drawing.outline import ARGUING, Chapter, numbers, outline, told_in_full
from argmap.drawing.plan import Box, BoxKind, Dot, Line, LineKind, Plan, Relation
from argmap.drawing.selection import Selection
from argmap.drawing.style import LIGHT, TEXT_MARGIN, Colours
from argmap.drawing.svg import finished
from argmap.drawing.wording import short_names
from argmap.graph import Graph
from argmap.seminar.paper import Paper
from argmap.seminar.trimming import INK, RULE, Trimmed, trimmed

_PLAIN = Colours("#FFFFFF", INK, "#FFFFFF", INK, INK)
PRINT = replace(LIGHT, slots=(_PLAIN,), neutral=_PLAIN, elsewhere=_PLAIN, lines=dict.fromkeys(LIGHT.lines, INK))
"""Black on white: whose a claim is, is said by a letter."""

ROOMY, NARROW = 372, 212
"""Points, of the cells that hold claims: as wide as they are on a screen, and as narrow as can be read on paper."""

GAP = 0.26  # inches between the columns: paper is narrower than a screen
_WIDE = 8.9  # points, of an underscore


@dataclass(frozen=True, slots=True)
class Blanks:
    """What is left out: claims whose words, and arguments whose relation, are a number; `filled` shows both."""

    claims: Mapping[str, int] = field(default_factory=dict)
    arguments: Mapping[str, int] = field(default_factory=dict)
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map as drawn, and the kinds of lines on it."""

    picture: Trimmed
    lines: frozenset[LineKind]


@dataclass(frozen=True)
class Press:
    """One debate on its way to paper. `lettered` is off where the letter of a side would give an answer away."""

    graph: Graph
    engine: Engine
    paper: Paper
    blanks: Blanks = Blanks()
    lettered: bool = True

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """The debate told in order."""
        return outline(self.graph)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each claim, in the order of the outline."""
        return numbers(self.chapters)

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The place of each argument in the outline."""
        entries = (entry for chapter in self.chapters for entry in told_in_full(chapter.entries))
        arguing = (entry.id for entry in entries if entry.relation in ARGUING and entry.id in self.graph.arguments)
        return {name: at for at, name in enumerate(dict.fromkeys(arguing))}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """People by their last names."""
        return short_names(self.graph.debate)

    @cached_property
    def letters(self) -> Mapping[str, str]:
        """The letter of the side that alone holds a claim."""
        held = holding(self.graph, parties(self.graph))
        return {name: letter(side.slot) for name, side in held.items()}

    @cached_property
    def _mapper(self) -> Mapper:
        return Mapper(self.graph)

    def label(self, claim: str) -> str:
        """A claim's number, after the letter of its side."""
        known = self.lettered or claim in self.graph.theses
        return f"{self.letters.get(claim, '') if known else ''}{self.numbers[claim]}"

    def text(self, claim: str) -> str:
        """A claim's words, or the blank in their place."""
        blank = self.blanks.claims.get(claim)
        words = str(self.graph.claims[claim].text)
        if blank is None:
            return words
        return f"({blank}) {words}" if self.blanks.filled else f"({blank}) {'_' * 24}"

    def draw(self, selection: Selection, alt: str) -> Drawing:
        """The map of a selection, its boxes no wider than it takes to stand upright; raises EngineError."""
        made = self._drawn(selection, alt, ROOMY)
        over = made.picture.width - self.paper.broad(made.picture.smallest)
        room = ROOMY - ceil(over / max(1, made.picture.width // ROOMY))  # so much less for each column
        return self._drawn(selection, alt, room) if over > 0 and room >= NARROW else made

    def _drawn(self, selection: Selection, alt: str, room: int) -> Drawing:
        plan, blank = self._plan(selection, room)
        source = dot(plan, PRINT, Fit(room, GAP))
        picture = trimmed(finished(plan, source, self.engine.svg(source)), blank, alt)
        return Drawing(picture, frozenset(line.kind for line in plan.lines))

    def _plan(self, selection: Selection, room: int) -> tuple[Plan, dict[str, str]]:
        """The plan with numbers instead of ids, which might tell what is hidden, and the elements of blank dots."""
        plan = self._mapper.plan(selection)
        boxes = {box.id: f"c{self.numbers[box.id]}" for box in plan.boxes}
        dots = {each.id: f"a{at}" for at, each in enumerate(plan.dots)}
        names = boxes | dots
        hidden = {} if self.blanks.filled else self.blanks.arguments
        made = Plan(
            title="",
            boxes=tuple(self._box(box, names[box.id], room) for box in plan.boxes),
            dots=tuple(
                Dot(names[each.id], Relation.SUPPORTS if each.id in hidden else each.relation) for each in plan.dots
            ),
            lines=tuple(
                self._line(line, names, hidden) for line in plan.lines if {line.tail, line.head} <= names.keys()
            ),
            lang=plan.lang,
        )
        return made, {element_id("argument", dots[name]): f"{hidden[name]}" for name in dots if name in hidden}

    def _box(self, box: Box, name: str, room: int) -> Box:
        kind = BoxKind.THESIS if box.id in self.graph.theses else BoxKind.CLAIM
        blank = self.blanks.claims.get(box.id)
        words = box.text
        if blank is not None:
            words = f"({blank}) {words if self.blanks.filled else _rules(room)}"
        return Box(name, f"[{self.label(box.id)}] {words}", kind, implicit=box.implicit)

    def _line(self, line: Line, names: Mapping[str, str], hidden: Mapping[str, int]) -> Line:
        covered = line.tail in hidden and line.kind is not LineKind.PREMISE
        return Line(LineKind.SUPPORTS if covered else line.kind, names[line.tail], names[line.head])


def _rules(room: int) -> str:
    """Lines to write a claim on by hand: more of them in narrow boxes. The sheet is ruled with every other."""
    return " ".join([RULE * int((room - TEXT_MARGIN) / _WIDE)] * (2 * (3 if room > (ROOMY + NARROW) / 2 else 4)))


def letter(number: int) -> str:
    """A for 0, Z for 25, AA for 26."""
    more, rest = divmod(number, 26)
    return (letter(more - 1) if more else "") + chr(ord("A") + rest)
