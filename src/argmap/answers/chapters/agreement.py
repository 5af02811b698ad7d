"""Where the sides agree."""

from argmap.analysis.agreement import KINDS, Agreement, Place
from argmap.analysis.agreement import agreement as find
from argmap.analysis.bedrock import Bedrock
from argmap.analysis.bedrock import bedrock as find_bedrock
from argmap.analysis.double_cruxes import DoubleCrux, double_cruxes
from argmap.answers.chapters._page import Chapter, Section
from argmap.answers.chapters._words import argument_in_words, claim_in_words, counted, named, person, several, side
from argmap.graph import Graph
from argmap.semantics import Assumptions

TOLD = ("agreed", "conceded", "disputed", "doubted", "divided")
_HEADS = {
    "agreed": "Agreed",
    "conceded": "Conceded",
    "disputed": "Disputed",
    "doubted": "Held by one, doubted by the other",
    "divided": "Within one side",
}


def agreement(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - what is said depends on no grant
    """What both sides hold, what they dispute, what is at the bottom of it, and where talking would pay."""
    found, bottom, double = find(graph), find_bedrock(graph), double_cruxes(graph)
    sections: list[Section] = []
    for one, rock in zip(found, bottom, strict=True):
        sections += _sections(graph, one, several=len(found) > 1)
        sections.append(_rock(graph, rock))
    sections.append(_double(graph, double))
    return Chapter(
        "Where the sides agree",
        ("Every claim by what each side says of it: in so many words, by an argument of theirs, or by a rival claim.",)
        if found
        else ("There are not two sides.",),
        tuple(sections) if found else (),
        {
            "agreement": [_data(one) for one in found],
            "bedrock": [
                {
                    "sides": list(rock.sides),
                    "claims": list(rock.claims),
                    "steps": [{"id": name, "undercut-by": list(others)} for name, others in rock.steps],
                }
                for rock in bottom
            ],
            "double-cruxes": [
                {
                    "claim": one.claim,
                    "holder": one.holder,
                    "denier": one.denier,
                    "theses": [one.holders_thesis, one.deniers_thesis],
                }
                for one in double
            ],
        },
    )


def _sections(graph: Graph, found: Agreement, *, several: bool) -> list[Section]:
    first, second = (side(graph, name) for name in found.sides)
    pair = f"{first} × {second}"
    before = f"{pair}: " if several else ""
    counts = {kind: len(found.of(kind)) for kind in KINDS}
    agreed, both = found.agreed_leaves
    share = f"Of the {both} leaves both sides speak to, they agree on {agreed}." if both else "They share no leaf."
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    sections = [Section(pair, (f"{told}. {share}",))]
    for kind in TOLD:
        listed = found.of(kind)
        if listed:
            sections.append(
                Section(f"{before}{_HEADS[kind]} ({len(listed)})", tuple(_entry(graph, one) for one in listed))
            )
    return sections


def _entry(graph: Graph, place: Place) -> str:
    return f"{claim_in_words(graph, place.claim)}: {place.first} × {place.second}"


def _rock(graph: Graph, rock: Bedrock) -> Section:
    told = []
    if rock.claims:
        told.append("Claims in dispute that rest on nothing in dispute:")
        told += [f"`{name}`{_against(graph, name, rock.claims)}: {graph.claims[name].text}" for name in rock.claims]
    for name, others in rock.steps:
        verb = "undercut" if len(others) > 1 else "undercuts"
        told_others = several(argument_in_words(graph, other) for other in others)
        told.append(f"The step {argument_in_words(graph, name)}, which {told_others} {verb}.")
    return Section("What they disagree about in the end", tuple(told) or ("Nothing.",))


def _against(graph: Graph, name: str, others: tuple[str, ...]) -> str:
    rivals = [other for other in others if other in graph.conflicting.get(name, ())]
    return f", against {named(rivals)}" if rivals else ""


def _double(graph: Graph, double: tuple[DoubleCrux, ...]) -> Section:
    told = tuple(
        f"{claim_in_words(graph, one.claim)}: {person(graph, one.holder)} holds it, and without it "
        f"`{one.holders_thesis}` would be worse off; {person(graph, one.denier)} denies it, and with it "
        f"`{one.deniers_thesis}` would be."
        for one in double
    )
    none = ("None: there is no claim that two people judge differently and on which the theses of both hang.",)
    return Section(f"Double cruxes ({counted(len(double), 'point')})", told or none)


def _data(found: Agreement) -> dict[str, object]:
    agreed, both = found.agreed_leaves
    return {
        "sides": list(found.sides),
        "leaves": {"both-speak-to": both, "agreed": agreed},
        "claims": {
            place.claim: {"stances": [place.first, place.second], "kind": place.kind, "leaf": place.leaf}
            for place in found.places
        },
    }
