"""Who owes whom an answer."""

from argmap.analysis.burdens import ABLE, UNABLE, Burden
from argmap.analysis.burdens import burdens as find
from argmap.answers.chapters._page import Chapter, Section
from argmap.answers.chapters._words import counted, in_words, joined, move_in_data, move_in_words, named, people
from argmap.document.dates import format_date
from argmap.document.scheme_library import ask, schemes_of
from argmap.graph import Graph
from argmap.semantics import Assumptions


def burdens(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - what is owed depends on no grant
    """What is owed, by who owes it."""
    found = find(graph)
    by_owing: dict[tuple[str, ...], list[Burden]] = {}
    for burden in found:
        by_owing.setdefault(burden.owing, []).append(burden)
    sections = tuple(
        Section(
            f"{people(graph, owing)} ({counted(len(listed), 'answer')} owed)",
            tuple(_entry(graph, one) for one in listed),
        )
        for owing, listed in by_owing.items()
    )
    return Chapter(
        "Who owes an answer",
        ("Objections nobody took up, claims challenged and not argued for since, critical questions left open.",),
        sections or (Section("Nothing is owed", ("Every objection, challenge and question is taken up.",)),),
        {"burdens": [_data(one) for one in found]},
    )


def _entry(graph: Graph, burden: Burden) -> str:
    asking = people(graph, burden.asking)
    since = f", {format_date(burden.since, graph.debate.lang or 'en')}" if burden.since is not None else ""
    if burden.kind == "question":
        by = f", raised by {asking}," if asking else ""
        told = f"On {in_words(graph, burden.about)}: {_asked(graph, burden)}{by} is not answered"
    elif burden.item:
        told = f"To {asking}: {in_words(graph, burden.item)} {burden.deed} {in_words(graph, burden.about)}{since}"
    else:
        told = f"To {asking}, who {burden.deed} {in_words(graph, burden.about)}{since}"
    return f"{told}. {_chance(graph, burden)}{_granted(burden)}"


def _asked(graph: Graph, burden: Burden) -> str:
    """The question in the words of its scheme."""
    argument = graph.arguments.get(burden.about)
    scheme = schemes_of(graph.debate).get(str(argument.scheme)) if argument is not None else None
    asked = ask(scheme, burden.item) if scheme is not None else None
    return f"“{asked.ask}” (`{burden.item}`)" if asked is not None else f"the question `{burden.item}`"


def _chance(graph: Graph, burden: Burden) -> str:
    if burden.later:
        return f"There was room for it in {named(burden.later, most=3)}. "
    if any(able == ABLE for able in burden.able.values()):
        could = people(graph, [one for one, able in burden.able.items() if able == ABLE])
        if burden.since is None:
            return f"Nothing is dated, as in one conversation: {could} could have answered. "
        return f"{could} spoke again later. "
    if burden.able and all(able == UNABLE for able in burden.able.values()):
        return "Nothing later of theirs is at hand. "
    return ""


def _granted(burden: Burden) -> str:
    if not burden.granted:
        return "If it were granted, no thesis would move."
    return f"If it were granted: {joined([move_in_words(moved) for moved in burden.granted])}."


def _data(burden: Burden) -> dict[str, object]:
    return {
        "kind": burden.kind,
        "owing": list(burden.owing),
        "asking": list(burden.asking),
        "item": burden.item or None,
        "deed": burden.deed,
        "about": burden.about,
        "since": str(burden.since.text) if burden.since is not None else None,
        "able": dict(burden.able),
        "later": list(burden.later),
        "granted": [move_in_data(moved) for moved in burden.granted],
    }
