"""It is argued from silence that something did not happen, and a source says that it did.

Why: One voice ends a silence: the argument then has to meet the testimony.

Example:

    sources: {letter: Letter}
    claims:
      silent: The annals do not mention a flood.
      flood: {text: There was a flood., evidence: ["letter, fol. 1"]}
    arguments:
      unmentioned: {scheme: silence, premises: {silent: silent}, rebuts: flood}

Instead:

    sources: {letter: Letter}
    claims:
      silent: The annals do not mention a flood.
      flood: There was a flood.
    arguments:
      unmentioned: {scheme: silence, premises: {silent: silent}, rebuts: flood}
"""

from collections.abc import Iterator

from argmap.evidence.silence import CONDITIONS, denied_by
from argmap.evidence.testimony import testimony
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.rules._lists import listed

CODE = "AM671"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def silence_contradicted(graph: Graph) -> Iterator[Finding]:
    """Arguments from silence against a claim that has testimony."""
    for argument in graph.arguments.values():
        for name in denied_by(graph, argument) if argument.scheme in CONDITIONS else ():
            given = testimony(graph).get(name, ())
            if given:
                sources = list(dict.fromkeys(str(heard.item.source) for heard in given))
                yield Finding(
                    "silence-contradicted",
                    f"`{argument.id}` argues from silence against `{name}`, for which {listed(sources)} "
                    f"{'speaks' if len(sources) == 1 else 'speak'}",
                    argument.id.place,
                    (argument.id, name, *sources),
                    tuple(Related(heard.item.source.place, "speaks for it") for heard in given),
                    help="Say why this testimony is not to be believed.",
                )
