"""From a selection of a debate to the plan of its picture."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from argmap.document.nouns import Argument, Claim
from argmap.drawing.holding import holding, parties
from argmap.drawing.plan import Box, BoxKind, Dot, Line, LineKind, Mark, Plan, Relation, Side
from argmap.drawing.selection import Selection
from argmap.drawing.ties import by_claim, in_words, is_line, ties
from argmap.drawing.wording import (
    argument_note,
    claim_note,
    holders,
    listed,
    places,
    short_names,
    told_beyond,
    where,
)
from argmap.drawing.wrap import shortened
from argmap.graph import Graph
from argmap.graph.support import premises

_RELATIONS = {relation.value: relation for relation in Relation}
_LINES = {relation: LineKind(relation) for relation in _RELATIONS}


def no_link(_claim: str) -> str:
    """The address of a claim on a picture that stands alone."""
    return ""


@dataclass(frozen=True)
class Mapper:
    """One debate on its way to its pictures: what all of them need is found once.

    `marks` are remarks on claims, by id.
    """

    graph: Graph
    marks: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)

    def plan(self, selection: Selection, subtitle: str = "", link: Callable[[str], str] = no_link) -> Plan:
        """The plan of what is selected; `link` gives the address of a claim or argument, or nothing. O(selection)."""
        debate = self.graph.debate
        shown = selection.claims | selection.elsewhere
        boxes = tuple(self._box(claim, selection, link) for claim in self.graph.claims.values() if claim.id in shown)
        drawn = selection.arguments | selection.faded
        arguments = [each for each in self.graph.arguments.values() if each.id in drawn and each.relation in _RELATIONS]
        lines = tuple(self._lines(arguments, selection))
        cut = sum(1 for box in boxes if box.full)
        return Plan(
            title=str(debate.title or debate.id),
            subtitle=subtitle,
            boxes=boxes,
            dots=tuple(self._dot(argument, selection, link) for argument in arguments),
            lines=lines,
            sides=self._used(boxes),
            notes=(*selection.notes, *_shortened(cut)),
            summary=_summary(self.graph, subtitle, boxes, arguments),
            lang=debate.lang or "en",
        )

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return short_names(self.graph.debate)

    @cached_property
    def _sides(self) -> Mapping[str, Side]:
        return parties(self.graph)

    @cached_property
    def _holding(self) -> Mapping[str, Side]:
        return holding(self.graph, self._sides)

    @cached_property
    def _ties(self) -> list[Line]:
        return ties(self.graph)

    @cached_property
    def _tied(self) -> Mapping[str, list[Line]]:
        return by_claim(self._ties)

    def _box(self, claim: Claim, selection: Selection, link: Callable[[str], str]) -> Box:
        side, elsewhere = self._holding.get(claim.id), claim.id in selection.elsewhere
        spoken, cited = self._held(claim), where(claim, self.graph.debate)
        text = shortened(claim.text)
        return Box(
            id=str(claim.id),
            text=text,
            kind=self._kind(claim, elsewhere=elsewhere),
            side=side,
            holders="" if selection.brief or (elsewhere and claim.id not in self.graph.theses) else spoken,
            source=self._topic(claim)
            if elsewhere
            else ""
            if selection.brief
            else self._supplied(claim) or places(cited),
            implicit=claim.implicit,
            remarks=() if selection.brief else tuple(self._remarks(claim, selection)),
            marks=() if elsewhere else self.marks.get(claim.id, ()),
            folded=selection.folded.get(claim.id, 0),
            full="" if text == claim.text else str(claim.text),
            note=claim_note(self.graph, claim, side.label if side else "", spoken, "; ".join(cited)),
            link=link(claim.id),
        )

    def _kind(self, claim: Claim, *, elsewhere: bool) -> BoxKind:
        if claim.id in self.graph.theses or (not self.graph.theses and self._at_issue(claim)):
            return BoxKind.THESIS
        return BoxKind.ELSEWHERE if elsewhere else BoxKind.CLAIM

    def _at_issue(self, claim: Claim) -> bool:
        """Whether a claim is argued about and serves no argument: where no side has a thesis, such a claim is one."""
        about = (self.graph.supporting, self.graph.rebutting, self.graph.explaining)
        return claim.id not in self.graph.using and any(claim.id in by_claim for by_claim in about)

    def _held(self, claim: Claim) -> str:
        """Who holds it, as stated; else who argues from it."""
        stated = holders(claim, self._names)
        if stated or claim.implicit:
            return stated
        users = dict.fromkeys(by for each in self.graph.using.get(claim.id, ()) for by in each.by)
        return f"used by {listed(self._names.get(by, by) for by in users)}" if users else ""

    def _supplied(self, claim: Claim) -> str:
        if not claim.implicit:
            return ""
        return f"supplied by {self._names.get(claim.supplied_by or 'mapper', str(claim.supplied_by))}"

    def _topic(self, claim: Claim) -> str:
        topic = self.graph.debate.topics.get(claim.topic) if claim.topic else None
        if topic is None:
            return "" if claim.id in self.graph.theses else "→ the whole debate"
        return f"→ {topic.title or topic.id}"

    def _dot(self, argument: Argument, selection: Selection, link: Callable[[str], str]) -> Dot:
        by = listed(self._names.get(person, str(person)) for person in argument.by)
        return Dot(
            id=str(argument.id),
            relation=_RELATIONS[argument.relation],
            title=str(argument.title or ""),
            by=by,
            faded=argument.id in selection.faded,
            note=argument_note(self.graph, argument, by),
            link=link(argument.id) if argument.id in selection.faded else "",
        )

    def _lines(self, arguments: list[Argument], selection: Selection) -> Iterator[Line]:
        claims, dots = selection.claims | selection.elsewhere, {argument.id for argument in arguments}
        for argument in arguments:
            faded = argument.id in selection.faded
            for premise in premises(self.graph, argument):
                if premise in claims:
                    yield Line(LineKind.PREMISE, premise, argument.id, faded or premise in selection.elsewhere)
            target = argument.target
            if target is not None and target in (dots if argument.relation == "undercuts" else claims):
                yield Line(_LINES[argument.relation], argument.id, target, faded)
        yield from (tie for tie in self._ties if is_line(self.graph, tie, selection))

    def _remarks(self, claim: Claim, selection: Selection) -> Iterator[str]:
        """Ties without a line, and arguments on other maps, in words."""
        if claim.id in selection.claims:
            yield from in_words(self.graph, claim.id, self._tied.get(claim.id, []), selection)
            yield from told_beyond(self.graph, claim.id, selection.beyond.get(claim.id, ()))

    def _used(self, boxes: tuple[Box, ...]) -> tuple[Side, ...]:
        used = {box.side for box in boxes}
        return tuple(side for side in self._sides.values() if side in used)


def _shortened(number: int) -> tuple[str, ...]:
    if number == 1:
        return ("1 long claim is shortened; its description holds the whole.",)
    return (f"{number} long claims are shortened; their descriptions hold the whole.",) if number else ()


def _summary(graph: Graph, subtitle: str, boxes: tuple[Box, ...], arguments: list[Argument]) -> str:
    debate = graph.debate
    theses = " against ".join(f"“{box.text}”" for box in boxes if box.kind is BoxKind.THESIS)
    relations = [argument.relation for argument in arguments]
    kinds = listed(_counted(each, relations.count(each)) for each in Relation if each in relations)
    sentences = (
        f"Question: {debate.question}" if debate.question else "",
        "" if subtitle == debate.question else subtitle,
        f"Theses: {theses}" if theses else "",
        f"A map of {len(boxes)} claims and {len(arguments)} arguments" + (f": {kinds}" if kinds else ""),
        "It is read from right to left: premises meet in a dot, and a line leads from the dot to what they bear on",
    )
    return " ".join(
        sentence if sentence.endswith(("?", ".", ".”", "?”")) else f"{sentence}." for sentence in sentences if sentence
    )


def _counted(relation: Relation, number: int) -> str:
    return f"{number} that {relation if number == 1 else relation.removesuffix('s')}"
