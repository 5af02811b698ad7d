"""What the page knows of a debate, as plain data: things by number, claims first, then arguments."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import Any

from argmap.document.dates import Date, format_date
from argmap.document.nouns import Argument, Citation, Claim, Evidence, Source, Stance
from argmap.drawing.holding import holding, parties
from argmap.drawing.identifiers import element_id
from argmap.drawing.labels import printable
from argmap.drawing.outline import Entry, outline
from argmap.drawing.steps import Showing, replay, showings
from argmap.drawing.wording import holders, listed, places, short_names, short_source, where
from argmap.evidence.citing import Noting, own_notes
from argmap.findings import Finding
from argmap.graph import Graph
from argmap.graph.support import premises
from argmap.views._dossier import Dossier

Plain = dict[str, Any]
_IN_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def data(dossier: Dossier) -> Plain:
    """All that the page tells; O(debate)."""
    graph = dossier.graph
    telling = Telling(graph, dossier.noting)
    debate = graph.debate
    return {
        "title": printable(debate.heading),
        "question": printable(debate.question or ""),
        "sides": [printable(side.label) for side in telling.sides.values()],
        "topics": [printable(topic.heading) for topic in debate.topics.values()],
        "pictures": [
            {"title": printable(each.plan.subtitle), "notes": list(map(printable, each.plan.notes))}
            for each in dossier.pictures
        ],
        "things": [*map(telling.claim, graph.claims.values()), *map(telling.argument, graph.arguments.values())],
        "ties": [[tie, telling.number[a], telling.number[b]] for tie, a, b in _ties(graph)],
        "sources": [telling.source(each) for each in debate.sources.values()],
        "outline": [[printable(part.heading), telling.entries(part.entries)] for part in outline(graph)],
        "steps": [telling.showing(each) for each in showings(graph)],
        "replay": [telling.showing(each) for each in replay(graph)],
        **found(telling, dossier.findings),
        "verdicts": {
            str(telling.number[name]): [verdict.status, printable(verdict.because)]
            for name, verdict in dossier.verdicts.items()
        },
    }


def found(telling: "Telling", findings: Iterable[Finding]) -> Plain:
    """The findings, and once each what to do about them."""
    listed_ = list(findings)
    helps = list(dict.fromkeys(printable(each.help) for each in listed_))
    return {"helps": helps, "findings": [telling.finding(each, helps) for each in listed_]}


def in_script(value: Plain) -> str:
    """JSON that stands in a script element without ever ending it or beginning a comment."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode().translate(_IN_SCRIPT)


def _address(prefix: str, name: str) -> str:
    """The id that links lead to, where it is not simply the prefix and the name."""
    made = element_id(prefix, name)
    return "" if made == f"{prefix}-{name}" else made


def _ties(graph: Graph) -> Iterable[tuple[str, str, str]]:
    for name, claim in graph.claims.items():
        for other, conflict in graph.conflicting.get(name, {}).items():
            if conflict.first == name:
                yield ("contradicts" if conflict.kind == "contradicts" else "contrary-to"), name, other
        for kind, others in (("in-tension-with", claim.in_tension_with), ("presupposes", claim.presupposes)):
            yield from ((kind, name, str(other)) for other in dict.fromkeys(others) if other in graph.claims)


def _filled(**values: Any) -> Plain:
    """Only what is there: an empty text, list or flag need not travel."""
    return {
        key: value
        for key, value in values.items()
        if value is not None and value is not False and value not in ("", [])
    }


@dataclass
class Telling:
    """One debate on its way into data: what all things need is found once."""

    graph: Graph
    noting: Noting | None = None

    @cached_property
    def _noting(self) -> Noting:
        return self.noting or own_notes(self.graph.debate)

    @cached_property
    def number(self) -> Mapping[str, int]:
        """The number of each claim and argument."""
        return {str(name): at for at, name in enumerate((*self.graph.claims, *self.graph.arguments))}

    @cached_property
    def sides(self) -> Mapping[str, Any]:
        """The sides, each with its slot."""
        return parties(self.graph)

    @cached_property
    def _holding(self) -> Mapping[str, Any]:
        return holding(self.graph, self.sides)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return short_names(self.graph.debate)

    @cached_property
    def _source_number(self) -> Mapping[str, int]:
        return {str(name): at for at, name in enumerate(self.graph.debate.sources)}

    @cached_property
    def _topic_number(self) -> Mapping[str, int]:
        return {str(name): at for at, name in enumerate(self.graph.debate.topics)}

    def claim(self, claim: Claim) -> Plain:
        """A claim: its words, whose they are, and where they stand."""
        side = self._holding.get(claim.id)
        spoken, cited = holders(claim, self._names), where(claim, self.graph.debate)
        return _filled(
            id=printable(claim.id),
            at=_address("claim", claim.id),
            text=printable(claim.text),
            label=printable(claim.label or ""),
            side=side.slot if side else None,
            topic=self._topic_number.get(str(claim.topic)),
            thesis=claim.id in self.graph.theses,
            held=printable(spoken),
            cited=printable(places(cited)),
            stances=[self._stance(each) for each in claim.stances],
            evidence=[self._evidence(each) for each in claim.evidence],
            facts=list(self._facts(claim)),
            note=printable(claim.note or ""),
        )

    def _facts(self, claim: Claim) -> Iterable[str]:
        if claim.kind:
            yield printable(claim.kind)
        if claim.when:
            yield self._date(claim.when)
        if claim.common_ground:
            yield "common ground"
        if claim.background:
            yield "background"
        if claim.implicit:
            yield f"left unsaid; supplied by {self._name(claim.supplied_by or 'mapper')}"

    def _date(self, date: Date) -> str:
        return printable(format_date(date, self.graph.debate.lang or "en"))

    def _name(self, person: str) -> str:
        return printable(self._names.get(person, str(person)))

    def _stance(self, stance: Stance) -> Plain:
        return _filled(
            who=self._name(stance.person),
            does=printable(stance.stance),
            quote=printable(stance.quote or (stance.cite.quote if stance.cite else None) or ""),
            cite=self._cite(stance.cite, stance.via),
            date=self._date(stance.date) if stance.date else "",
            hedge=printable(stance.hedge or ""),
            sure=printable(stance.confidence or ""),
            arguendo=stance.arguendo,
            per=self._name(stance.according_to) if stance.according_to else "",
            note=printable(stance.note or ""),
        )

    def _evidence(self, evidence: Evidence) -> Plain:
        return _filled(
            against=evidence.bears == "against",
            quote=printable(evidence.quote or ""),
            cite=self._cite(Citation(evidence.source, evidence.locator), evidence.via),
            how=printable(evidence.knowledge or ""),
            note=printable(evidence.note or ""),
        )

    def _cite(self, cite: Citation | None, via: Citation | None) -> list[list[Any]]:
        """The passage and each hand it came through: [number of the source or its id, locator]."""
        found: list[list[Any]] = []
        for start in (cite, via):
            passage = start
            while passage is not None:
                source = self._source_number.get(str(passage.source), printable(str(passage.source)))
                found.append([source, printable(passage.locator)])
                passage = passage.via
        return found

    def argument(self, argument: Argument) -> Plain:
        """An argument: from what, to what, by whom, and what was asked of it."""
        by = listed(self._names.get(person, str(person)) for person in argument.by)
        return _filled(
            id=printable(argument.id),
            at=_address("argument", argument.id),
            does=argument.relation or "concludes",
            to=self.number.get(str(argument.target)),
            of=[self.number[name] for name in premises(self.graph, argument)],
            title=printable(argument.title or ""),
            by=printable(by),
            topic=self._topic_number.get(str(argument.topic)),
            quote=printable(argument.quote or (argument.cite.quote if argument.cite else None) or ""),
            cite=self._cite(argument.cite, argument.via),
            date=self._date(argument.date) if argument.date else "",
            scheme=printable(argument.scheme or "").replace("-", " "),
            asked=[
                [printable(each.id), printable(each.state), printable(each.reason or each.note or "")]
                for each in argument.questions
            ],
            answers=[self.number[str(each)] for each in argument.replies_to if str(each) in self.number],
            despite=[self.number[str(each)] for each in argument.despite if str(each) in self.number],
            note=printable(argument.note or ""),
        )

    def source(self, source: Source) -> list[str]:
        """A source in short and in full."""
        return [printable(short_source(source.id, self.graph.debate)), printable(self._noting(source, ""))]

    def entries(self, entries: Iterable[Entry]) -> list[Any]:
        """The outline by number: [thing, relation, role, told elsewhere, entries]."""
        return [
            [
                self.number[entry.id],
                entry.relation,
                printable(entry.role),
                int(entry.again),
                self.entries(entry.entries),
            ]
            for entry in entries
        ]

    def showing(self, showing: Showing) -> Plain:
        """A step of a presentation."""
        return _filled(
            show=[self.number[name] for name in showing.show],
            focus=self.number.get(showing.focus or ""),
            title=printable(showing.title),
            note=printable(showing.note),
        )

    def finding(self, finding: Finding, helps: list[str]) -> Plain:
        """A finding, and the things it names; what to do about it by number, since many findings ask for the same."""
        return _filled(
            rule=finding.rule,
            level=str(finding.severity),
            message=printable(finding.message),
            because=[printable(each) for each in finding.because],
            help=helps.index(printable(finding.help)),
            where=printable(f"{PurePath(finding.place.file).name}, line {finding.place.line}"),
            things=[self.number[name] for name in dict.fromkeys(map(str, finding.ids)) if name in self.number],
        )
