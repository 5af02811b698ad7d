"""An argument from silence lacks the conditions under which silence says something.

Why: A text is silent for many reasons. Only if it is complete, its author would have known, would have told it there,
and the text has been searched, does it tell that nothing happened. With nine chances in ten for each, silence still
comes in one case of three.

Example:

    claims:
      silent: The annals do not mention a flood.
      no-flood: There was no flood.
    arguments:
      unmentioned: {scheme: silence, premises: {silent: silent}, supports: no-flood}

Instead:

    sources: {annals: Annals}
    claims:
      silent: The annals do not mention a flood.
      whole: {text: The annals are whole., evidence: ["annals, p. 1"]}
      saw: {text: The annalist lived at the river., evidence: ["annals, p. 2"]}
      notes: {text: The annalist notes each flood., evidence: ["annals, p. 3"]}
      read: {text: Both copies were read through., common-ground: true}
      no-flood: There was no flood.
    arguments:
      unmentioned:
        scheme: silence
        premises: {silent: silent, complete: whole, knew: saw, would-record: notes, searched: read}
        supports: no-flood
"""

from collections.abc import Iterator

from argmap.evidence.silence import CONDITIONS, silences
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM670"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def silence_conditions(graph: Graph) -> Iterator[Finding]:
    """Arguments from silence with a condition that is not stated, or stated and not argued for."""
    for silence in silences(graph):
        if not silence.open and not silence.missing:
            continue
        words = CONDITIONS[silence.argument.scheme or ""]
        argued = "; ".join(words[role] for role in silence.argued) or "none"
        yield Finding(
            "silence-conditions",
            f"`{silence.argument.id}` argues from silence with {len(silence.open) + len(silence.missing)} of "
            f"{len(words)} conditions not argued for",
            silence.argument.id.place,
            (silence.argument.id,),
            because=(
                f"argued for: {argued}",
                *(f"stated, not argued for: {words[role]} (`{role}`)" for role in silence.open),
                *(f"not stated: {words[role]} (`{role}`)" for role in silence.missing),
            ),
            help="Give evidence or an argument for each, or say less.",
        )
