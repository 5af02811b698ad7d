"""A side is said to stand for a thesis, and only one of its people does.

Why: What one member holds need not be what the others hold. Whoever is counted in should have said so.

Example:

    sides:
      deny: {label: Unfounded, thesis: unfounded}
    people:
      j: {name: John A. Armstrong, side: deny}
      s: {name: Robert M. Slusser, side: deny}
    claims:
      unfounded: {text: The assertion is unfounded., stances: {j: asserts}}
      unreliable: {text: The account is unreliable., stances: {s: asserts}}

Instead:

    sides:
      deny: {label: Unfounded, thesis: unfounded}
    people:
      j: {name: John A. Armstrong, side: deny}
      s: {name: Robert M. Slusser, side: deny}
    claims:
      unfounded: {text: The assertion is unfounded., stances: {j: asserts, s: asserts}}
      unreliable: {text: The account is unreliable., stances: {s: asserts}}
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.voices import holders, own_arguments, own_stances
from argmap.rules._lists import listed

CODE = "AM545"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def alliance_assumed(graph: Graph) -> Iterator[Finding]:
    """Theses that just one of several people on a side holds in their own voice; who says nothing is no ally yet."""
    members: defaultdict[str, list[str]] = defaultdict(list)
    for person in graph.debate.people.values():
        if person.side is not None:
            members[person.side].append(str(person.id))
    for thesis, side in graph.theses.items():
        people = [one for one in members[side] if one in own_stances(graph) or one in own_arguments(graph)]
        holding = [one for one in people if one in holders(graph, thesis)]
        others = sorted(one for one in people if one not in holding)
        if len(holding) == 1 and others:
            yield Finding(
                "alliance-assumed",
                f"of the side `{side}`, only `{holding[0]}` holds `{thesis}`; no word of {listed(others)} does",
                graph.claims[thesis].id.place,
                (thesis, side, *others),
                tuple(Related(graph.debate.people[one].id.place, f"`{one}`") for one in others[:4]),
                help="Look for where they say so; else they may stand for less than the thesis.",
            )
