"""Two claims are declared to be compatible and in conflict, or in conflict of two kinds.

Why: Compatible claims can both be true; contraries cannot, and contradictories cannot both be false either. Of two
declarations that exclude each other one is a slip, and it changes what stands.

Example:

    claims:
      met: The plenum met.
      unfounded:
        text: The assertion that the plenum met is unfounded.
        compatible-with: [met]
        contrary-to: [met]

Instead:

    claims:
      met: The plenum met.
      unfounded:
        text: The assertion that the plenum met is unfounded.
        compatible-with: [met]
"""

from collections.abc import Iterator
from typing import NamedTuple

from argmap.document.nouns import Claim
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.source import Text

CODE = "AM330"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"

_HELP = {
    "compatible-with": "Delete one of the two: either they can both be true, or they cannot.",
    "contrary-to": "Keep `contradicts` if one of them has to be true, `contrary-to` if both may be false.",
}


class _Declared(NamedTuple):
    key: str
    other: Text


def conflicting_declarations(graph: Graph) -> Iterator[Finding]:
    """Pairs of claims with declarations that exclude each other, whichever of the two declares them."""
    first_on: dict[frozenset[str], dict[str, Text]] = {}
    for name, claim in graph.claims.items():
        if not (claim.contradicts or claim.contrary_to or claim.compatible_with):
            continue
        for key, other in _declarations(claim):
            declared = first_on.setdefault(frozenset((name, other)), {})
            if key in declared or other == name:
                continue
            for earlier_key, earlier in declared.items():
                yield _finding(claim, _Declared(key, other), _Declared(earlier_key, earlier))
            declared[key] = other


def _declarations(claim: Claim) -> Iterator[_Declared]:
    yield from (_Declared("contradicts", other) for other in claim.contradicts)
    yield from (_Declared("contrary-to", other) for other in claim.contrary_to)
    yield from (_Declared("compatible-with", other) for other in claim.compatible_with)


def _finding(claim: Claim, later: _Declared, earlier: _Declared) -> Finding:
    help_ = _HELP["compatible-with" if "compatible-with" in (later.key, earlier.key) else "contrary-to"]
    return Finding(
        "conflicting-declarations",
        f"`{claim.id}` and `{later.other}` are declared both `{earlier.key}` and `{later.key}`",
        later.other.place,
        (claim.id, later.other),
        (Related(earlier.other.place, f"`{earlier.key}`, declared here"),),
        help=help_,
    )
