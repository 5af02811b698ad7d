"""A quotation says something else than its source, in a word or more.

Why: A "not" put in or left out, another number or name, a hedge dropped: small changes turn a witness around, and a
diff of words shows what a similarity of letters hides.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The work was finished by winter.
        evidence: [{source: chronicle, locator: p. 41, quote: "The work was finished before the winter"}]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The work went on into the winter.
        evidence: [{source: chronicle, locator: p. 41, quote: "The work was not finished before the winter"}]
"""

from collections.abc import Iterator

from argmap.evidence.classes import Means
from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM602"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"


def _change(quoted: str, source: str) -> str:
    if not quoted:
        return f"it has “{source}”, which the quotation leaves out"
    return f"it has “{source}” for “{quoted}”" if source else f"it has no “{quoted}”"


def quote_altered(graph: Graph) -> Iterator[Finding]:
    """One finding for each altered quotation, with its changes."""
    for verdict in verified(graph).of("altered"):
        quotation, found = verdict.quotation, verdict.found
        if found.only_adds:
            continue  # interpolation-unmarked
        changes = [_change(one.quoted, one.source) for one in found.difference if one.means is Means.CHANGE]
        grave = "; on such a word the sense may turn" if found.severe else ""
        yield Finding(
            "quote-altered",
            f"{quotation.short} is not what `{quotation.source}` says: {changes[0]}{grave}",
            quotation.quote.place,
            (quotation.id, quotation.source),
            because=(
                f"The passage{verdict.where} reads: “{verdict.passage}”.",
                *(f"There {one}." for one in changes[1:]),
            ),
            help="Quote the words as they stand; mark what you leave out by … and what you put in by [ ].",
        )
