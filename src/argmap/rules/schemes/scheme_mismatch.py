"""An argument is put under one scheme and reads like another.

Why: Each scheme has questions of its own. Under the wrong one the right questions are not asked.

Example:

    claims:
      met: The plenum met.
    arguments:
      silence:
        scheme: expert-opinion
        premises: {assertion: The secret speech nowhere mentions a plenum.}
        rebuts: met

Instead:

    claims:
      met: The plenum met.
    arguments:
      silence:
        scheme: silence
        premises: {silent: The secret speech nowhere mentions a plenum.}
        rebuts: met
"""

from collections.abc import Iterator

from argmap.document.scheme_library import library_names
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.schemes._cues import recognised

CODE = "AM713"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)

# Schemes that speak of sources as a matter of course, so that each other's words are no sign of a mistake.
_KIN = (
    frozenset(
        {"position-to-know", "witness-testimony", "hearsay", "against-interest", "convergence", "official-record"}
    ),
    frozenset({"expert-opinion", "authority", "popular-opinion", "convergence"}),
    frozenset({"silence", "ignorance", "hypothesis-falsification", "sign", "example", "official-record"}),
    frozenset({"best-explanation", "hypothesis-confirmation", "sign", "cause-to-effect", "correlation-to-cause"}),
    frozenset({"analogy", "precedent", "example"}),
    frozenset({"title-to-post", "verbal-classification", "definition", "official-record"}),
)


def scheme_mismatch(graph: Graph) -> Iterator[Finding]:
    """Arguments under a scheme of the library with the words of one that is not akin to it."""
    for argument, cues in recognised(graph):
        declared = argument.scheme
        if declared is None or declared in graph.debate.schemes or declared not in library_names() or len(cues) != 1:
            continue
        ((scheme, cue),) = cues.items()
        if scheme != declared and not any({scheme, declared} <= kin for kin in _KIN):
            yield Finding(
                "scheme-mismatch",
                f"`{argument.id}` is put under `{declared}`, but reads like `{scheme}`: “{cue}”",
                declared.place,
                (argument.id,),
                help=f"Compare `argmap explain {scheme}` with `argmap explain {declared}`.",
            )
