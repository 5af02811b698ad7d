"""An argument reads as if it followed a scheme, but names none.

Why: A scheme tells which premises are needed and which questions to ask; here some of them are perhaps missing.

Example:

    claims:
      met: The plenum met.
    arguments:
      silence: {premises: [The secret speech nowhere mentions a plenum., It mentions much else.], rebuts: met}

Instead:

    claims:
      met: The plenum met.
    arguments:
      silence:
        scheme: silence
        premises: {silent: The secret speech nowhere mentions a plenum., would-record: It mentions much else.}
        rebuts: met
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.schemes._cues import recognised

CODE = "AM712"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)


def scheme_suggested(graph: Graph) -> Iterator[Finding]:
    """Arguments without a scheme whose premises hold a turn of phrase that goes with just one."""
    for argument, cues in recognised(graph):
        if argument.scheme is None and len(cues) == 1:
            ((scheme, cue),) = cues.items()
            yield Finding(
                "scheme-suggested",
                f"`{argument.id}` reads like the scheme `{scheme}`: “{cue}”",
                argument.id.place,
                (argument.id,),
                help=f"`argmap explain {scheme}` shows what it needs; if it is another, name that.",
            )
