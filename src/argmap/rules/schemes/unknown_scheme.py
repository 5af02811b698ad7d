"""An argument names a scheme that is neither in the library nor defined in the debate.

Why: Without the scheme nobody knows which premises the argument needs and which questions it has to face.

Example:

    claims:
      met: The plenum met.
      reports: Kennan reports a plenum.
    arguments:
      kennan: {scheme: witness-testimonial, premises: {assertion: reports}, supports: met}

Instead:

    claims:
      met: The plenum met.
      reports: Kennan reports a plenum.
    arguments:
      kennan: {scheme: witness-testimony, premises: {assertion: reports}, supports: met}
"""

from collections.abc import Iterator

from argmap.document.reading import question, suggestion, within
from argmap.document.scheme_library import schemes_of
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM701"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def unknown_scheme(graph: Graph) -> Iterator[Finding]:
    """Schemes that are not known by that name, with the nearest that is; each name is compared once."""
    known = schemes_of(graph.debate)
    hints: dict[str, str] = {}
    for argument in graph.arguments.values():
        scheme = argument.scheme
        if scheme is not None and scheme not in known:
            if scheme not in hints:
                near = question(within(scheme, known)) or suggestion(scheme, known)
                hints[scheme] = (
                    near or "`argmap explain` lists the schemes; a debate may define its own under `schemes`."
                )
            message = f"there is no scheme `{scheme}`"
            yield Finding("unknown-scheme", message, scheme.place, (argument.id,), help=hints[scheme])
