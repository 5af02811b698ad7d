"""From a selection of a debate to the plan of its picture."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from argmap.document.nouns import Argument, Claim
from argmap.drawing.plan import Box, BoxKind, Dot, Line, LineKind, Mark, Plan, Relation, Side
from argmap.drawing.selection import Selection
from argmap.drawing.wording import (
    argument_note,
    brief,
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
from argmap.graph.commitment import commitments, proponents
from argmap.graph.support import premises

_KINDS = {"contradicts": LineKind.CONTRADICTS, "contrary-to": LineKind.CONTRARY, "theses": LineKind.CONTRARY}
_TIED = {
    LineKind.CONTRADICTS: "contradicts",
    LineKind.CONTRARY: "cannot be true together with",
    LineKind.TENSION: "in tension with",
    LineKind.PRESUPPOSES: "presupposes",
}
_RELATIONS = {relation.value for relation in Relation}


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
    def sides(self) -> Mapping[str, Side]:
        """The parties, each with its slot."""
        return {name: Side(slot, str(side.label)) for slot, (name, side) in enumerate(self.graph.debate.sides.items())}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What the people are called on the picture."""
        return short_names(self.graph.debate)

    @cached_property
    def holding(self) -> Mapping[str, Side]:
        """The side of each claim that one side alone holds: its theses, and what only its people are committed to.

        An implicit premise goes with whoever argues from it.
        """
        people, claims = self.graph.debate.people, self.graph.claims
        found: dict[str, set[str]] = {}
        for person, own in commitments(self.graph).items():
            side = people[person].side if person in people else None
            if side in self.sides:
                for claim in (*own.stated, *own.derived):
                    found.setdefault(claim, set()).add(str(side))
        for argument in self.graph.arguments.values():
            users = {str(people[by].side) for by in proponents(argument) if by in people and people[by].side}
            for name in premises(self.graph, argument):
                if claims[name].implicit and not claims[name].stances:
                    found.setdefault(name, set()).update(users & self.sides.keys())
        held = {claim: self.sides[min(sides)] for claim, sides in found.items() if len(sides) == 1}
        return held | {thesis: self.sides[side] for thesis, side in self.graph.theses.items()}

    def _box(self, claim: Claim, selection: Selection, link: Callable[[str], str]) -> Box:
        side, elsewhere = self.holding.get(claim.id), claim.id in selection.elsewhere
        spoken, cited = self._held(claim), where(claim, self.graph.debate)
        text = shortened(claim.text)
        return Box(
            id=str(claim.id),
            text=text,
            kind=self._kind(claim, elsewhere=elsewhere),
            side=side,
            holders="" if elsewhere and claim.id not in self.graph.theses else spoken,
            source=self._topic(claim) if elsewhere else self._supplied(claim) or places(cited),
            implicit=claim.implicit,
            remarks=tuple(self._remarks(claim, selection)),
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
        stated = holders(claim, self.names)
        if stated or claim.implicit:
            return stated
        users = dict.fromkeys(by for each in self.graph.using.get(claim.id, ()) for by in each.by)
        return f"used by {listed(self.names.get(by, by) for by in users)}" if users else ""

    def _supplied(self, claim: Claim) -> str:
        if not claim.implicit:
            return ""
        return f"supplied by {self.names.get(claim.supplied_by or 'mapper', str(claim.supplied_by))}"

    def _topic(self, claim: Claim) -> str:
        topic = self.graph.debate.topics.get(claim.topic) if claim.topic else None
        if topic is None:
            return "" if claim.id in self.graph.theses else "→ the whole debate"
        return f"→ {topic.title or topic.id}"

    def _dot(self, argument: Argument, selection: Selection, link: Callable[[str], str]) -> Dot:
        by = listed(self.names.get(person, str(person)) for person in argument.by)
        return Dot(
            id=str(argument.id),
            relation=Relation(argument.relation),
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
                yield Line(LineKind(argument.relation), argument.id, target, faded)
        yield from self._ties(selection, claims)

    def _ties(self, selection: Selection, claims: frozenset[str]) -> Iterator[Line]:
        """Conflicts, tensions and presuppositions between boxes, each pair once, where a line can be followed."""
        for kind, tail, head in self._tied(claims):
            if self._drawn_tie(kind, tail, head, selection):
                yield Line(kind, tail, head)

    def _drawn_tie(self, kind: LineKind, tail: str, head: str, selection: Selection) -> bool:
        """Whether a tie is a line: not to another topic, and not to the thesis, which half the map presupposes."""
        theses = self.graph.theses
        if kind is LineKind.PRESUPPOSES and head in theses:
            return False
        return {tail, head} <= theses.keys() or not {tail, head} & selection.elsewhere

    def _tied(self, claims: frozenset[str]) -> Iterator[tuple[LineKind, str, str]]:
        for name, claim in self.graph.claims.items():
            if name not in claims:
                continue
            for other, conflict in self.graph.conflicting.get(name, {}).items():
                if conflict.first == name and other in claims:
                    yield _KINDS[conflict.kind], name, other
            for other in dict.fromkeys(claim.in_tension_with):
                mutual = other in self.graph.claims and name in self.graph.claims[other].in_tension_with
                if other in claims and other != name and not (mutual and other < name):
                    yield LineKind.TENSION, name, other
            for other in dict.fromkeys(claim.presupposes):
                if other in claims and other != name:
                    yield LineKind.PRESUPPOSES, name, other

    def _remarks(self, claim: Claim, selection: Selection) -> Iterator[str]:
        """Ties without a line, and arguments on other maps, in words."""
        if claim.id in selection.elsewhere:
            return
        for kind, tail, head in self._tied_to.get(claim.id, ()):
            other = head if tail == claim.id else tail
            shown = other in selection.claims or other in selection.elsewhere
            if shown and not self._drawn_tie(kind, tail, head, selection):
                yield f"{_TIED[kind]}: {brief(self.graph.claims[other])}"
        yield from told_beyond(self.graph, claim.id, selection.beyond.get(claim.id, ()))

    @cached_property
    def _tied_to(self) -> Mapping[str, list[tuple[LineKind, str, str]]]:
        """The ties of each claim; a presupposition is told only where it is made."""
        found: dict[str, list[tuple[LineKind, str, str]]] = {}
        for tie in self._tied(frozenset(self.graph.claims)):
            for end in tie[1:] if tie[0].symmetric else tie[1:2]:
                found.setdefault(end, []).append(tie)
        return found

    def _used(self, boxes: tuple[Box, ...]) -> tuple[Side, ...]:
        used = {box.side for box in boxes}
        return tuple(side for side in self.sides.values() if side in used)


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
    return " ".join(sentence if sentence.endswith(("?", ".")) else f"{sentence}." for sentence in sentences if sentence)


def _counted(relation: Relation, number: int) -> str:
    return f"{number} that {relation if number == 1 else relation.removesuffix('s')}"
