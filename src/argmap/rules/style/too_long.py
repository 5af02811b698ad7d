"""A claim has more than 30 words, or a label more than 60 characters.

Why: A box is read at a glance or not at all, and a long claim is mostly several.

Example:

    claims:
      met:
        text: The plenum met.
        label: The plenum of the Central Committee of the Communist Party met in September

Instead:

    claims:
      met:
        text: The plenum met.
        label: The plenum met
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import words

CODE = "AM909"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"

MOST_WORDS = 30
MOST_CHARACTERS = 60


def too_long(graph: Graph) -> Iterator[Finding]:
    """Long claims and long labels."""
    for name, said in words(graph).items():
        claim = graph.claims[name]
        if len(said) > MOST_WORDS:
            message = f"the claim `{name}` has {len(said)} words"
            help_ = "Say it shorter, or make it several claims; what explains it can go under `note`."
            yield Finding("too-long", message, claim.text.place, (claim.id,), help=help_)
        if claim.label is not None and len(claim.label) > MOST_CHARACTERS:
            message = f"the label of `{name}` has {len(claim.label)} characters"
            help_ = f"A label is a short name, of {MOST_CHARACTERS} characters at most."
            yield Finding("too-long", message, claim.label.place, (claim.id,), help=help_)
