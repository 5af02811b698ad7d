"""Only one side argues.

Why: A map that lets one side alone speak makes its case look unopposed. Perhaps the other has not been read yet.

Example:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people:
      a: {name: Abdurakhman Avtorkhanov, side: affirm}
      j: {name: John A. Armstrong, side: deny}
    claims:
      met: The plenum met.
      unmet: {text: No plenum met., stances: {j: asserts}}
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met}
      names: {by: a, premises: [Five names agree., No witness read another.], supports: met}
      rule: {by: a, premises: [The rule asked for one., The rule was kept.], supports: met}

Instead:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people:
      a: {name: Abdurakhman Avtorkhanov, side: affirm}
      j: {name: John A. Armstrong, side: deny}
    claims:
      met: The plenum met.
      unmet: {text: No plenum met., stances: {j: asserts}}
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met}
      names: {by: a, premises: [Five names agree., No witness read another.], supports: met}
      silence: {by: j, premises: [The speech is silent., It would tell.], rebuts: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.voices import named
from argmap.rules._lists import listed

CODE = "AM513"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"

_FEW = 2  # fewer arguments than these are a beginning, not a case


def one_sided_issue(graph: Graph) -> Iterator[Finding]:
    """Debates of several sides in which all arguments of people who take a side are of one of them."""
    debate = graph.debate
    if len(debate.sides) < 2 or debate.unread:  # what could not be read may be another side's
        return
    sides: list[str] = []
    for argument in graph.arguments.values():
        people = (debate.people.get(person) for person in named(argument))
        own = {str(person.side) for person in people if person is not None and person.side in debate.sides}
        sides += own
        if not own:
            return  # what nobody is named for may be anybody's
    if len(sides) >= _FEW and len(set(sides)) == 1:
        others = sorted(str(side) for side in debate.sides if side != sides[0])
        yield Finding(
            "one-sided-issue",
            f"all {len(sides)} arguments are of the side `{sides[0]}`, and none is of {listed(others)}",
            debate.sides[others[0]].id.place,
            (sides[0], *others),
            help="Add what the other side says, or say in a `note` that it is not at hand.",
        )
