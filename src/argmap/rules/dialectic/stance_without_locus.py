"""Somebody is said to hold something, and no passage is given.

Why: In print, whoever is said to hold a claim must be able to find the page.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      met: {text: The plenum met., stances: {a: asserts}}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      answer: {title: An answer, author: a}
    claims:
      met: {text: The plenum met., stances: {a: {stance: asserts, cite: "answer, p. 4"}}}
"""

from collections.abc import Iterator

from argmap.document.names import MAPPER
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM542"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "publication"


def stance_without_locus(graph: Graph) -> Iterator[Finding]:
    """Stances without a citation; the mapper's own and a noted silence need none."""
    for name, claim in graph.claims.items():
        for stance in claim.stances:
            if stance.cite is None and stance.via is None and stance.person != MAPPER and stance.stance != "silent":
                yield Finding(
                    "stance-without-locus",
                    f"nothing says where `{stance.person}` {stance.stance} `{name}`",
                    stance.person.place,
                    (name, str(stance.person)),
                    help=f'Write `{stance.person}: {{stance: {stance.stance}, cite: "SOURCE, p. …"}}`.',
                )
