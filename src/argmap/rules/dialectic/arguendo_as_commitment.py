"""A concession made for the sake of argument is used as if it had been meant.

Why: "Even if it were so" grants nothing. To hold somebody to it misreports them.

Example:

    people:
      j: John A. Armstrong
    claims:
      valid: {text: The speech is valid., stances: {j: {stance: concedes, arguendo: true}}}
      should: {text: Armstrong should grant that five resisted.}
    arguments:
      bound: {scheme: commitment, premises: {committed: valid, implies: The speech names five.}, supports: should}

Instead:

    people:
      j: John A. Armstrong
    claims:
      valid: {text: The speech is valid., stances: {j: asserts}}
      should: {text: Armstrong should grant that five resisted.}
    arguments:
      bound: {scheme: commitment, premises: {committed: valid, implies: The speech names five.}, supports: should}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Premise, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.positions import HOLDS, SUPPOSES, attitude
from argmap.graph.schemes import by_scheme
from argmap.graph.voices import last_stance

CODE = "AM537"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"

_ROLES = {"commitment": ("committed",), "inconsistent-commitment": ("first", "second")}


def arguendo_as_commitment(graph: Graph) -> Iterator[Finding]:
    """Commitments argued from that nobody but the arguer states, and that somebody only supposes."""
    for scheme, roles in _ROLES.items():
        for argument in by_scheme(graph).get(scheme, ()):
            for premise in argument.premises:
                supposed = _only_supposed(graph, argument, premise) if premise.role in roles else None
                if supposed is not None:
                    yield Finding(
                        "arguendo-as-commitment",
                        f"`{argument.id}` holds `{supposed.person}` to `{premise.claim}`, "
                        "granted only for the sake of argument",
                        premise.claim.place,
                        (argument.id, premise.claim, str(supposed.person)),
                        (Related(supposed.person.place, "granted here, `arguendo`"),),
                        help="Find a passage where it is meant, or drop the argument.",
                    )


def _only_supposed(graph: Graph, argument: Argument, premise: Premise) -> Stance | None:
    """The stance that supposes a claim, where nobody else says it in earnest."""
    claim = graph.claims.get(premise.claim)
    people = dict.fromkeys(stance.person for stance in claim.stances) if claim is not None else ()
    last = [last_stance(graph, person, premise.claim) for person in people if person not in argument.by]
    said = [stance for stance in last if stance is not None]
    if any(attitude(stance) == HOLDS for stance in said):
        return None
    return next((stance for stance in said if attitude(stance) == SUPPOSES), None)
