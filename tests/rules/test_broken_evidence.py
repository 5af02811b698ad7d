"""Rules about evidence meet whatever references, dates and circles an author can type."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.checking import Choice
from argmap.document.locating import Located
from argmap.findings import Finding

BROKEN = """\
argmap: 1
lang: en
people:
  ann: {name: Ann, side: gone, born: 2000, died: 1900, posts: [{post: "", from: 1900}], titles: [{title: Dr, to: gone}]}
sides: {yes: {label: Yes, thesis: [c, gone]}}
sources:
  a: {title: A, author: [ann, gone], derives-from: [a, b, gone], informants: [gone], edition-of: gone, issued: 1936}
  b: {title: "", derives-from: [a], translation-of: b, tendency: [{toward: gone}, {toward: yes}], extent: "0 pp."}
  c2: {title: C, seen: false, knowledge: later-hearsay, page: x, text-pages: 9-3, number-of-pages: many, issued: ../..}
events:
  e: {text: E, when: 1936-02-31, before: [e, gone, c], participants: [gone, ann], place: "–"}
  f: {text: F, when: Y-170000002, after: [e], during: [f, e], participants: [ann], place: "–"}
terms: {"": {from: 1900}, "–": {from: 1900}}
claims:
  c:
    text: Dr Ann came.
    when: 1936/1935
    kind: textual
    stances: {ann: {stance: asserts, cite: "gone, p. 1", via: "c2, p. 99999999999999999999"}}
    evidence: [gone, "a, p. -1", {source: b, via: {source: c2, via: gone}}, {source: c2, bears: against}]
    before: [e]
    contradicts: [c, d, gone]
  d: {text: D, evidence: [c2, a, b], contrary-to: [c]}
arguments:
  one: {scheme: silence, premises: {silent: gone, knew: c}, supports: gone}
  two: {scheme: convergence, premises: {agree: [c, c, gone]}, rebuts: c}
  three: {scheme: rule-to-fact, premises: {ought: gone}, supports: d}
  four: {premises: [gone, c], explains: d}
  five: {scheme: title-to-post, premises: [], undercuts: gone}
"""


def findings(text: str) -> list[Finding]:
    """All that is said of a document about evidence."""
    path = Path("debate.yaml")
    debate = pipeline.read(Located(path, "debate", (path,), given=text.encode()))
    return pipeline.examine(debate, Choice(select=("AM6",)))


def test_broken_everywhere() -> None:
    """A rule that stumbles over a reference to nothing would take the whole report with it."""
    assert {finding.rule for finding in findings(BROKEN)} >= {"second-hand-citation"}


LINES = BROKEN.splitlines(keepends=True)


@settings(max_examples=40, deadline=None)
@given(st.sets(st.integers(1, len(LINES) - 1)), st.sampled_from(["gone", "c", "a", "ann", "e", "d"]))
def test_any_part_of_it(left_out: set[int], instead: str) -> None:
    """So would one that stumbles over a part of it, or over a reference to the wrong thing."""
    text = "".join(line for at, line in enumerate(LINES) if at not in left_out).replace("gone", instead)
    for finding in findings(text):
        assert finding.place.line >= 1
        assert finding.message


@pytest.mark.parametrize("sources", [2000])
def test_circle_of_thousands(sources: int) -> None:
    """A circle of provenance must neither hang nor recurse."""
    rows = "".join(f"  s{at}: {{title: S{at}, derives-from: [s{(at + 1) % sources}]}}\n" for at in range(sources))
    found = findings(f"argmap: 1\nsources:\n{rows}claims: {{c: {{text: It is so., evidence: [s1, s900]}}}}\n")
    assert sum(finding.rule == "provenance-cycle" for finding in found) == 1
