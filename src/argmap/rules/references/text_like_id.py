"""A claim written in place reads like the id of another.

Why: Perhaps the other was meant and a space or a capital crept in. As it stands this is a new claim, and what supports
or attacks the other does not reach it.

Example:

    claims:
      plenum-met: A plenum of the Central Committee met.
      ezhov-appointed: Ezhov was appointed.
    arguments:
      from-plenum: {premises: [Plenum met], supports: ezhov-appointed}

Instead:

    claims:
      plenum-met: A plenum of the Central Committee met.
      ezhov-appointed: Ezhov was appointed.
    arguments:
      from-plenum: {premises: [plenum-met], supports: ezhov-appointed}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.words import split_words

CODE = "AM210"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"

_LONGEST = 80  # characters; ids are short, and most claims are not


def text_like_id(graph: Graph) -> Iterator[Finding]:
    """Texts in place that are some id but for case, hyphens and punctuation."""
    short = [claim for claim in graph.claims.values() if claim.inline and len(claim.text) < _LONGEST]
    if not short:
        return
    ids = {"".join(split_words(name)): claim.id for name, claim in graph.claims.items() if not claim.inline}
    for claim in short:
        meant = ids.get("".join(split_words(claim.text)))
        if meant is not None and any(map(str.isspace, claim.text.strip())):
            yield Finding(
                "text-like-id",
                f"this is a new claim, though it reads like the id `{meant}`",
                claim.text.place,
                (claim.id, meant),
                (Related(meant.place, "the claim that may be meant"),),
                help=f"Write `{meant}` if that claim is meant, else word this one differently.",
            )
