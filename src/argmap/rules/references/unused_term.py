"""A term is defined, and no text of the debate uses it.

Why: Either the claims say the same in other words, and the definition does not reach them, or the term is not needed.

Example:

    terms:
      quorum: {definitions: [The number of members who have to be present.]}
    claims:
      met: The plenum met.

Instead:

    terms:
      quorum: {definitions: [The number of members who have to be present.]}
    claims:
      met: The plenum met without a quorum.
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.references._mentions import is_mentioned

CODE = "AM206"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def unused_term(graph: Graph) -> Iterator[Finding]:
    """Terms with a word that begins no word of any text."""
    for name, term in graph.debate.terms.items():
        if not is_mentioned(graph, name):
            help_ = "Use the term where it is meant, or leave it out."
            yield Finding("unused-term", f"no text uses the term `{name}`", term.id.place, (term.id,), help=help_)
