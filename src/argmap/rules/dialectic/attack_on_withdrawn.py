"""A claim is attacked after all who held it had taken it back.

Why: The attack gains nothing: there is nobody left who says so. Perhaps the attacker had not seen the retraction.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      open: {text: The vote was open., stances: {a: [{stance: asserts, date: 1951}, {stance: retracts, date: 1961}]}}
    arguments:
      secret: {by: j, premises: [The rules ask for a secret vote., Rules were kept.], rebuts: open, date: 1967}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      open: {text: The vote was open., stances: {a: [{stance: asserts, date: 1951}, {stance: retracts, date: 1967}]}}
    arguments:
      secret: {by: j, premises: [The rules ask for a secret vote., Rules were kept.], rebuts: open, date: 1961}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Claim, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.voices import holders, last_stance, named, when_said

CODE = "AM509"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def attack_on_withdrawn(graph: Graph) -> Iterator[Finding]:
    """Rebuttals definitely later than the retraction of everybody who had held the claim."""
    for target, attacks in graph.rebutting.items():
        claim = graph.claims[target]
        retracted = _retractions(graph, claim) if claim.stances else []
        for attack in attacks if retracted else ():
            date = when_said(graph, attack)
            dates = [when_said(graph, stance) for stance in retracted]
            if date is not None and all(when is not None and definitely_before(when, date) for when in dates):
                yield Finding(
                    "attack-on-withdrawn",
                    f"`{attack.id}` attacks `{target}`, which `{retracted[0].person}` had taken back before",
                    attack.id.place,
                    (attack.id, target, *named(attack)),
                    tuple(Related(stance.person.place, "taken back here") for stance in retracted),
                    help="Ask whether the attacker knew of it, and what remains of the dispute.",
                )


def _retractions(graph: Graph, claim: Claim) -> list[Stance]:
    """The last stances on a claim that retract it, where nobody holds it any more."""
    if holders(graph, claim.id) or claim.common_ground:
        return []
    people = sorted({stance.person for stance in claim.stances})
    last = [last_stance(graph, person, claim.id) for person in people]
    return [stance for stance in last if stance is not None and stance.stance == "retracts"]
