"""Every reason for a claim has fallen.

Why: The claim was argued for, and nothing of that is left: what it rests on is refuted or unsupported, or its steps
are undercut. Judged as `argmap weigh` does without further options.

Example:

    sources:
      minutes: {title: Minutes, kind: minutes}
    claims:
      met: The plenum met.
      decided: A decision was taken in September.
      elsewhere: {text: The Politburo took the decision., evidence: ["minutes, p. 2"]}
    arguments:
      from-decision: {premises: [decided], supports: met}
      not-by-plenum: {premises: [elsewhere], undercuts: from-decision}

Instead:

    sources:
      minutes: {title: Minutes, kind: minutes}
    claims:
      met: The plenum met.
      decided: A decision was taken in September.
      elsewhere: {text: The Politburo took the decision., evidence: ["minutes, p. 2"]}
      only-plenum: {text: Only a plenum could order what was ordered., evidence: ["minutes, p. 3"]}
    arguments:
      from-decision: {premises: [decided], supports: met}
      not-by-plenum: {premises: [elsewhere], undercuts: from-decision}
      from-order: {premises: [only-plenum], supports: met}
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.rules._lists import SHOWN, listed

if TYPE_CHECKING:  # nothing is weighed where nothing is argued
    from argmap.semantics import Labelling

CODE = "AM409"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def support_defeated(graph: Graph) -> Iterator[Finding]:
    """Claims with arguments, none of which is left.

    What only a circle supports is left to `circular-only`; where an argument was not understood, nothing is said.
    """
    if not graph.supporting and not graph.rebutting:
        return
    from argmap.analysis.standing import standing
    from argmap.graph.circles import only_in_circles
    from argmap.graph.reasons import concluding
    from argmap.semantics import Label

    labelling, circular = standing(graph), only_in_circles(graph)
    labels, frame = labelling.reasons, labelling.frame
    for name, arguments in concluding(graph).items():
        reasons = frame.reasons_for[frame.nodes[name]]
        if name in circular or any(labels[one] is not Label.OUT or one in frame.barred for one in reasons):
            continue
        yield Finding(
            "support-defeated",
            f"{listed([one.id for one in arguments])} {'has' if len(arguments) == 1 else 'have'} fallen, "
            f"and nothing else speaks for `{name}`",
            graph.claims[name].id.place,
            (name, *(str(argument.id) for argument in arguments)),
            tuple(Related(argument.id.place, "a reason that has fallen") for argument in arguments[:2]),
            tuple(_why(labelling, argument) for argument in arguments[:SHOWN]),
            "Look for another reason, or for an answer to what defeats these; `argmap why` tells more.",
        )


def _why(labelling: "Labelling", argument: Argument) -> str:
    """What defeats an argument: an undercut that stands, else a premise that has fallen."""
    from argmap.semantics import Label, status

    graph = labelling.frame.graph
    for one in graph.undercutting.get(argument.id, ()):
        if labelling.argument(one.id) is Label.IN:
            return f"`{argument.id}` is undercut by `{one.id}`"
    for premise in argument.premises:
        if premise.claim in graph.claims and labelling.claim(premise.claim) is Label.OUT:
            return f"`{argument.id}` rests on `{premise.claim}`, which is {status(labelling, premise.claim)}"
    return f"`{argument.id}` rests on what has fallen"
