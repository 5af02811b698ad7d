"""The text of a source is not the one that quotations were verified against.

Why: Another scan has other pages and other misreadings; what was verified has to be verified again.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, sha256: "0123456789abcdef"}
    claims:
      opened: {text: The bridge was opened., evidence: [{source: chronicle, quote: the bridge was opened}]}

Instead:

    sources:
      chronicle:
        title: The chronicle
        text: chronicle.txt
        sha256: 577223518dd633434f97a2b4f883394cf85218ad03359097bb09a6c3c8db4dd6
    claims:
      opened: {text: The bridge was opened., evidence: [{source: chronicle, quote: the bridge was opened}]}
"""

from collections.abc import Iterator

from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM609"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"


def text_hash_changed(graph: Graph) -> Iterator[Finding]:
    """One finding for each source whose recorded hash is not that of its file."""
    for state in verified(graph).texts.values():
        recorded = state.source.sha256
        if recorded is not None and state.changed:
            yield Finding(
                "text-hash-changed",
                f"the text of `{state.source.id}` has changed since its hash was recorded",
                recorded.place,
                (state.source.id,),
                because=(f"The file's SHA-256 is {state.sha256}.",),
                help="Look at the findings on its quotations, then run `argmap quotes --record`.",
            )
