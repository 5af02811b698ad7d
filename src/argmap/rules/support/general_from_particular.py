"""A general claim rests on a single example.

Why: One case shows that something can be so, not that it is so as a rule. How typical is it, and are there others?

Example:

    claims:
      all-resisted: Central Committees of those years resisted Stalin.
    arguments:
      postyshev:
        scheme: example
        premises: {case: The committee of 1937 heard Postyshev speak against him., typical: Its members were typical.}
        supports: all-resisted

Instead:

    claims:
      all-resisted: Central Committees of those years resisted Stalin.
    arguments:
      postyshev:
        scheme: example
        premises: {case: The committee of 1937 heard Postyshev speak against him., typical: Its members were typical.}
        supports: all-resisted
      kiev:
        scheme: example
        premises: {case: The committee of Kiev kept its leaders., typical: So did those of other republics.}
        supports: all-resisted
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.reasons import concluding
from argmap.graph.schemes import by_scheme, in_role

CODE = "AM413"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def general_from_particular(graph: Graph) -> Iterator[Finding]:
    """Claims for which the only reason is one argument from example, with one case."""
    for argument in by_scheme(graph).get("example", ()):
        name = str(argument.target)
        if argument.relation != "supports" or name not in graph.claims or graph.claims[name].evidence:
            continue
        if len(concluding(graph)[name]) == 1 and len(in_role(graph, argument, "case")) < 2:
            yield Finding(
                "general-from-particular",
                f"`{name}` is general, and `{argument.id}` gives one case of it",
                graph.claims[name].id.place,
                (name, argument.id),
                (Related(argument.id.place, "the example"),),
                help="Look for further cases and for a contrary one; or say what makes this one typical.",
            )
