"""What the page tells of each claim, argument, source, step and finding, as plain data."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import Any

from argmap.document.dates import Date, format_date
from argmap.document.nouns import Argument, Citation, Claim, Evidence, Source, Stance
from argmap.drawing.holding import holding, parties
from argmap.drawing.identifiers import element_id
from argmap.drawing.labels import printable
from argmap.drawing.outline import Entry
from argmap.drawing.steps import Showing
from argmap.drawing.wording import holders, listed, places, short_names, short_source, where
from argmap.evidence.citing import Noting, own_notes
from argmap.evidence.classes import Class
from argmap.findings import Finding
from argmap.graph import Graph
from argmap.graph.support import premises
from argmap.views._dossier import Dossier

Plain = dict[str, Any]
_ID = re.compile(r"`([^`]+)`")
# What became of a quotation, in short where it is the same for readers.
_SEEN: Mapping[str, str | int] = {
    **dict.fromkeys((Class.VERBATIM, Class.FOLDED, Class.ELIDED), 1),
    **dict.fromkeys((Class.SCAN_NOISE, Class.INTRUSION), 2),
    Class.UNVERIFIABLE: "",
}


def _address(prefix: str, name: str) -> str:
    """The id that links lead to, where it is not simply the prefix and the name."""
    made = element_id(prefix, name)
    return "" if made == f"{prefix}-{name}" else made


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

    dossier: Dossier

    @property
    def graph(self) -> Graph:
        """The debate as a graph."""
        return self.dossier.graph

    @cached_property
    def _noting(self) -> Noting:
        return self.dossier.noting or own_notes(self.graph.debate)

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
            stances=[self._stance(claim.id, each) for each in claim.stances],
            evidence=[self._evidence(claim.id, each) for each in claim.evidence],
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

    def _stance(self, name: str, stance: Stance) -> Plain:
        return _filled(
            who=self._name(stance.person),
            does=printable(stance.stance),
            **self._quote(name, stance.quote or (stance.cite.quote if stance.cite else None)),
            cite=self._cite(stance.cite, stance.via),
            date=self._date(stance.date) if stance.date else "",
            hedge=printable(stance.hedge or ""),
            sure=printable(stance.confidence or ""),
            arguendo=stance.arguendo,
            per=self._name(stance.according_to) if stance.according_to else "",
            note=printable(stance.note or ""),
        )

    def _evidence(self, name: str, evidence: Evidence) -> Plain:
        return _filled(
            against=evidence.bears == "against",
            **self._quote(name, evidence.quote),
            cite=self._cite(Citation(evidence.source, evidence.locator), evidence.via),
            how=printable(evidence.knowledge or ""),
            note=printable(evidence.note or ""),
        )

    def _quote(self, name: str, quote: str | None) -> Plain:
        """A quotation, and what became of it when it was compared with the text it was found in."""
        seen = self.dossier.quotations.get((str(name), str(quote)), "") if quote else ""
        return {"quote": printable(quote or ""), "seen": _SEEN.get(seen, seen)}

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
            **self._quote(argument.id, argument.quote or (argument.cite.quote if argument.cite else None)),
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

    def findings(self, group: Sequence[Finding], said: dict[str, int]) -> Plain:
        """The findings of one rule, and the things each names; what is said again and again by number."""

        def number(words: str) -> int:
            return said.setdefault(printable(words), len(said))

        return {
            "rule": group[0].rule,
            "level": str(group[0].severity),
            "about": str(group[0].about),
            "each": [
                _filled(
                    message=printable(one.message),
                    because=[number(each) for each in one.because],
                    help=number(one.help) if one.help else None,
                    where=printable(f"{PurePath(one.place.file).name}, line {one.place.line}"),
                    things=[self.number[name] for name in dict.fromkeys(map(str, one.ids)) if name in self.number],
                )
                for one in group
            ],
        }

    def names_in(self, words: Iterable[str]) -> dict[str, str]:
        """The people and sources that sentences name by id, between backticks, with the names readers know."""
        known = {str(name): short_source(name, self.graph.debate) for name in self.graph.debate.sources}
        known |= {str(name): shown for name, shown in self._names.items()}
        named = dict.fromkeys(name for each in words for name in _ID.findall(each))
        return {printable(name): printable(known[name]) for name in named if name in known}
