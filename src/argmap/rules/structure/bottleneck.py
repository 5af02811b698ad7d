"""Every line from evidence to a thesis passes through one claim or one argument.

Why: However many lines begin below it, the thesis falls with that one step; it deserves the seminar's time.

Example:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      plenum-met: The plenum met.
      decided: A decision was taken in September.
      notice: {text: The notice tells of a decision., evidence: ["pravda, p. 2"]}
      memory: {text: A member remembers the decision., evidence: ["pravda, p. 5"]}
    arguments:
      from-notice: {premises: [notice], supports: decided}
      from-memory: {premises: [memory], supports: decided}
      only-plenum: {premises: [decided, Only a plenum decides.], supports: plenum-met}
      only-plenum-may: {premises: [decided], supports: plenum-met}

Instead:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      plenum-met: The plenum met.
      decided: A decision was taken in September.
      notice: {text: The notice tells of a decision., evidence: ["pravda, p. 2"]}
      memory: {text: A member remembers the session., evidence: ["pravda, p. 5"]}
    arguments:
      from-notice: {premises: [notice], supports: decided}
      from-memory: {premises: [memory], supports: plenum-met}
      only-plenum-may: {premises: [decided], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.dominators import bottlenecks
from argmap.rules._lists import listed

CODE = "AM327"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def bottleneck(graph: Graph) -> Iterator[Finding]:
    """One finding for each thesis whose lines of support join before they reach it."""
    for found in bottlenecks(graph):
        first = found.passes[0]
        noun = graph.claims.get(first) or graph.arguments[first]
        thesis = graph.claims[found.thesis]
        yield Finding(
            "bottleneck",
            f"every line from evidence to `{thesis.id}` passes through `{first}`",
            noun.id.place,
            (noun.id, thesis.id),
            (Related(thesis.id.place, "the thesis that hangs on it"),),
            (
                f"the lines begin with {listed(found.grounds)}",
                *((f"then all pass through {listed(found.passes)}",) if len(found.passes) > 1 else ()),
            ),
            "Ask what would be left of the thesis if this step fell.",
        )
