"""A claim is attacked through those who hold it, and by nothing else.

Why: That somebody had an interest, or once said otherwise, tells against taking their word. It does not tell that what
they say is false.

Example:

    claims:
      met: The plenum met.
      changed: Avtorkhanov's first account names no month.
    arguments:
      wavering:
        scheme: inconsistent-commitment
        premises: {first: changed, second: The second names September., conflict: One of them is wrong.}
        rebuts: met

Instead:

    claims:
      met: The plenum met.
      changed: Avtorkhanov's first account names no month.
    arguments:
      wavering:
        scheme: inconsistent-commitment
        premises: {first: changed, second: The second names September., conflict: One of them is wrong.}
        rebuts: met
      absent: {premises: [Half the members were abroad., No plenum meets without half.], rebuts: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers
from argmap.graph.schemes import by_scheme
from argmap.rules._lists import listed

CODE = "AM720"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

_PERSONAL = ("bias", "inconsistent-commitment")


def genetic_only(graph: Graph) -> Iterator[Finding]:
    """Rebutted claims against which all that is said is said against their holders."""
    personal = {argument.id: argument for scheme in _PERSONAL for argument in by_scheme(graph).get(scheme, ())}
    attacked = dict.fromkeys(str(one.target) for one in personal.values() if one.relation == "rebuts")
    for name in attacked:
        if name not in graph.claims:
            continue
        against = sorted(attackers(graph, name), key=lambda argument: argument.id)
        if all(argument.id in personal for argument in against):
            place = next(argument.id.place for argument in against)
            yield Finding(
                "genetic-only",
                f"all that is said against `{name}` is said against those who hold it",
                place,
                (name, *(str(argument.id) for argument in against)),
                help=f"Let {listed([str(one.id) for one in against])} undercut what relies on their word.",
            )
