"""Verified quotations as they are printed."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from argmap.document.nouns import Debate
from argmap.evidence.classes import Class, Means
from argmap.evidence.quotations import Verdict, Verification

Found = Sequence[tuple[Debate, Verification]]

_PLAIN = frozenset({Class.VERBATIM, Class.FOLDED})
_INDENT = " " * 14
_WORDS = {
    Means.SCAN: "misread",
    Means.DOUBT: "misread, perhaps altered",
    Means.PAGE: "footnote mark",
    Means.QUOTER: "marked by the quoter",
    Means.CHANGE: "altered",
}


def in_json(found: Found) -> str:
    """One object: `{"version": 1, "quotations": […]}`, quotations in the order of the documents."""
    rows = ",\n".join(json.dumps(_row(verdict), ensure_ascii=False) for verdict in _verdicts(found))
    return f'{{"version": 1, "quotations": [\n{rows}\n]}}\n' if rows else '{"version": 1, "quotations": []}\n'


def _verdicts(found: Found) -> Iterator[Verdict]:
    for _, verification in found:
        yield from verification.verdicts


def _row(verdict: Verdict) -> dict[str, object]:
    quotation, place = verdict.quotation, verdict.quotation.quote.place
    return {
        "id": str(quotation.id),
        "source": str(quotation.source),
        "locator": quotation.locator,
        "quote": str(quotation.quote),
        "class": verdict.kind,
        "page": verdict.page,
        "line": verdict.found.line,
        "severe": verdict.found.severe,
        "difference": [{"op": one.op, "quoted": one.quoted, "source": one.source} for one in verdict.found.difference],
        "file": place.file,
        "at_line": place.line,
    }


def in_text(found: Found) -> str:
    """A line for each quotation, its differences below it, and a count of the classes at the end."""
    lines = [line for verdict in _verdicts(found) if verdict.text for line in _lines(verdict)]
    for _, verification in found:
        lines += _problems(verification)
    return "\n".join([*lines, *([""] if lines else []), _summary(_verdicts(found))]) + "\n"


def _lines(verdict: Verdict) -> Iterator[str]:
    quotation, found = verdict.quotation, verdict.found
    page = f"p. {verdict.page}" if verdict.paged and verdict.page is not None else ""
    line = f"line {found.line}" if found.line is not None else ""
    where = ", ".join(filter(None, (page, line))) or "–"
    kind = f"{verdict.kind}!" if found.severe else verdict.kind
    yield f"{kind:13} {where:16} {quotation.id}: {quotation.short}"
    if found.kind in _PLAIN:
        return
    place = quotation.quote.place
    if found.kind not in (Class.SCAN_NOISE, Class.ELIDED, Class.INTRUSION):
        locator = f", {quotation.locator}" if quotation.locator else ""
        yield f"{_INDENT}{place.file}:{place.line}, cited from {quotation.source}{locator}"
    if found.why:
        yield f"{_INDENT}{found.why}"
    for means, words in _WORDS.items():
        changes = [_change(one.quoted, one.source) for one in found.difference if one.means is means]
        if changes:
            yield f"{_INDENT}{words}: {'; '.join(dict.fromkeys(changes))}"
    if found.kind in (Class.ALTERED, Class.DOUBTFUL) or found.is_paraphrase:
        yield f"{_INDENT}the text: “{verdict.passage}”"
    for note in found.context:
        yield f"{_INDENT}{note}"


def _change(quoted: str, source: str) -> str:
    """The text's words, and what the quotation has for them."""
    if not source:
        return f"“{quoted}” is not in the text"
    return f"“{source}” is “{quoted}” here" if quoted else f"“{source}” is left out"


def _problems(verification: Verification) -> Iterator[str]:
    counts = Counter(str(verdict.quotation.source) for verdict in verification.of("unverifiable"))
    for name, state in verification.texts.items():
        if state.changed:
            yield f"`{name}`: the text has changed since its hash was recorded"
        if state.problem and counts[name]:
            path = f" ({state.path})" if state.path else ""
            number = f"{counts[name]} quotation{'s' * (counts[name] > 1)}"
            yield f"`{name}`: {state.problem}{path}; {number} not verified"


def _summary(verdicts: Iterable[Verdict]) -> str:
    counts = Counter(verdict.kind for verdict in verdicts)
    total = sum(counts.values())
    if not total:
        return "No quotations."
    listed = ", ".join(f"{counts[kind]} {kind}" for kind in Class if counts[kind])
    return f"{total} quotation{'s' * (total > 1)}: {listed}."
