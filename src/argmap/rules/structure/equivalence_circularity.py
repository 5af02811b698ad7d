"""An argument concludes what one of its premises says already.

Why: Said in the same words under another id, or as the denial of its own denial, the conclusion is its own reason.

Example:

    claims:
      met: The plenum met in September 1936.
    arguments:
      certain: {premises: ["The plenum met, in September 1936."], supports: met}

Instead:

    claims:
      met: The plenum met in September 1936.
    arguments:
      certain: {premises: [Five members name the same month.], supports: met}
"""

import re
from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.reasons import conclusions, denials
from argmap.graph.words import words

CODE = "AM314"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

_MARKS = re.compile(r"[\s.,;:!?\"'()\[\]…“”„‘’«»–—-]+")


def equivalence_circularity(graph: Graph) -> Iterator[Finding]:
    """Arguments with a premise that says the same, word for word, as what they conclude."""
    led = conclusions(graph)
    for denied, denial in denials(graph).items():
        for argument in graph.rebutting[denied]:
            if any(premise.claim == denial for premise in argument.premises):
                yield _denial_from_itself(argument, denial)
    spoken = words(graph)
    if len(set(spoken.values())) == len(spoken):
        return
    for name, conclusion in led.items():
        for premise in graph.arguments[name].premises:
            same = premise.claim != conclusion and spoken.get(premise.claim) == spoken[conclusion]
            if same and _letters(graph.claims[premise.claim].text) == _letters(graph.claims[conclusion].text):
                yield _finding(graph.arguments[name], premise.claim, conclusion, graph)


def _letters(text: str) -> str:
    """What is left of a text without spaces and marks; signs like `¬` stay."""
    return _MARKS.sub("", text).casefold()


def _finding(argument: Argument, premise: str, conclusion: str, graph: Graph) -> Finding:
    return Finding(
        "equivalence-circularity",
        f"`{argument.id}` concludes `{conclusion}` from `{premise}`, which says the same",
        argument.id.place,
        (argument.id, premise, conclusion),
        (
            Related(graph.claims[premise].id.place, "the premise"),
            Related(graph.claims[conclusion].id.place, "the conclusion, in the same words"),
        ),
        help="Write what the conclusion really rests on, and make one claim of the two.",
    )


def _denial_from_itself(argument: Argument, conclusion: str) -> Finding:
    return Finding(
        "equivalence-circularity",
        f"`{argument.id}` denies `{argument.target}` for no other reason than its contradictory `{conclusion}`",
        argument.id.place,
        (argument.id, conclusion),
        because=(f"`{conclusion}` contradicts `{argument.target}`, so it is what the rebuttal concludes",),
        help="Leave the argument out, since the contradiction is declared, or give a reason.",
    )
