"""Run the rules over one debate."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.checking.registry import PROFILES, Rule, all_rules
from argmap.checking.waivers import Waivers
from argmap.findings import Finding
from argmap.graph import Graph

UNREADABLE_FILE = "unreadable-file"  # never silenced: of what was not read nobody can say that it is well


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rules speak: names, codes or beginnings of codes. What is selected by name or code speaks in every profile.

    An empty profile stands for the debate's own.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str = ""


def check(graph: Graph, faults: Iterable[Finding], choice: Choice) -> list[Finding]:
    """All findings on a debate: what reading found, and what the rules find, waivers applied; by place.

    What follows from a fault in an entry is not reported: rules do not speak of entries that were not understood.
    """
    spoken = _speaking(graph, choice)
    waivers = Waivers(graph.debate)
    found = [_stamped(fault, spoken[fault.rule]) for fault in faults if fault.rule in spoken]
    for rule in spoken.values():
        found.extend(_stamped(finding, rule) for finding in _findings(rule, graph))
    kept = [finding for finding in found if finding.rule == UNREADABLE_FILE or not waivers.cover(finding)]
    stale = spoken.get("stale-waiver")
    if stale is not None:
        kept.extend(_stamped(finding, stale) for finding in waivers.stale(spoken, all_rules()))
    return sorted(kept, key=_order)


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    place = finding.place
    return place.file, place.line, place.column, finding.code, finding.message


def _speaking(graph: Graph, choice: Choice) -> dict[str, Rule]:
    level = PROFILES.index(choice.profile or graph.debate.profile)
    lang = graph.debate.lang.partition("-")[0].lower()
    spoken = {}
    for rule in all_rules().values():
        named = _matches(rule, choice.select)
        in_profile = PROFILES.index(rule.profile) <= level and not choice.select
        readable = not rule.languages or lang in rule.languages
        wanted = (named or in_profile) and readable and not _matches(rule, choice.ignore)
        if wanted or rule.name == UNREADABLE_FILE:
            spoken[rule.name] = rule
    return spoken


def _matches(rule: Rule, wanted: tuple[str, ...]) -> bool:
    return any(rule.name == one or rule.code.startswith(one.upper()) for one in wanted)


def _findings(rule: Rule, graph: Graph) -> Iterator[Finding]:
    damaged = graph.debate.damaged
    for finding in rule.find(graph) if rule.find else ():
        if not damaged or not finding.ids or finding.ids[0] not in damaged:
            yield finding


def _stamped(finding: Finding, rule: Rule) -> Finding:
    return Finding(  # said in full: `dataclasses.replace` takes three times as long, and there may be many
        finding.rule,
        finding.message,
        finding.place,
        finding.ids,
        finding.related,
        finding.because,
        finding.help,
        rule.code,
        rule.severity,
        rule.about,
    )
