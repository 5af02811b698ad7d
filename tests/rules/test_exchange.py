"""What the rules about the exchange must never do: fall over, or charge somebody with what others ascribe to them."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.checking import all_rules
from argmap.document.locating import Located
from argmap.graph import Graph

RULES = {name: rule for name, rule in all_rules().items() if rule.group in ("AM4", "AM5", "AM7") and rule.find}
CHARGES = (
    "unanswered-objection",
    "unanswered-question",
    "dropped-argument",
    "shifted-ground",
    "restatement-as-reply",
    "attack-on-withdrawn",
    "concession-unexploited",
    "concession-then-attack",
    "unacknowledged-counter",
    "contradictory-stance",
    "commits-to-contraries",
    "denies-own-premise",
    "denies-own-consequence",
    "unendorsed-premise",
    "unexplained-change",
    "retraction-not-propagated",
    "double-standard",
    "selective-quotation",
    "commits-to-inconsistent-set",
    "exception-established",
    "support-from-rejected-source",
)
STANCES = ("asserts", "denies", "concedes", "doubts", "questions", "retracts", "reports", "silent")
SCHEMES = ("sign", "analogy", "definition", "bias", "commitment", "best-explanation", "ignorance", "rumour", "silence")
ROLES = ("sign", "similar", "definition", "interest", "committed", "data", "not-known", "heard", "also")


def read(text: str) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    return pipeline.read(Located(path, "debate", (path,), given=text.encode())).graph


def findings(graph: Graph, rule: str) -> list[str]:
    """The messages of a rule."""
    find = RULES[rule].find
    assert find is not None
    return [finding.message for finding in find(graph)]


@st.composite
def debates(draw: st.DrawFn, *, ascribed: bool = False) -> str:
    """A debate with anything in it, dangling references included; by Anna and Lena, or told of them by Karl."""
    number = st.integers(0, 5)
    people = st.sampled_from(("anna", "lena") if ascribed else ("anna", "lena", "karl", "mapper", "gone"))

    def extras() -> str:
        date = f", date: {draw(st.integers(1950, 1953))}" if draw(st.booleans()) else ""
        cite = f', cite: "s{draw(st.integers(0, 2))}, p. 1"' if draw(st.integers(0, 3)) == 0 else ""
        told = ascribed or draw(st.integers(0, 4)) == 0
        return date + cite + (", according-to: karl" if told else "")

    lines = [
        "argmap: 1",
        "lang: en",
        "sides: {yes: {label: Yes, thesis: c0}, no: {label: No, thesis: [c1, c2]}}",
        "people: {anna: {name: A, side: yes, died: 1960}, lena: {name: L, side: no}, karl: K}",
        "sources: {s0: {title: S, author: anna, issued: 1955}, s1: {title: T, author: lena}}",
        "claims:",
    ]
    for index in range(5):
        lines += [f"  c{index}:", f"    text: Something was not {index}."]
        stances = []
        for person in sorted(draw(st.sets(people, max_size=3))):
            said = [f"{{stance: {draw(st.sampled_from(STANCES))}{extras()}}}" for _ in range(draw(st.integers(1, 2)))]
            stances.append(f"{person}: [{', '.join(said)}]")
        lines.append(f"    stances: {{{', '.join(stances)}}}")
        lines.append(f"    evidence: [{{source: s{draw(number)}, bears: {draw(st.sampled_from(('for', 'against')))}}}]")
        key = draw(st.sampled_from(("contradicts", "contrary-to", "compatible-with", "presupposes")))
        lines.append(f"    {key}: [c{draw(number)}]")
    lines.append("arguments:")
    for index in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(("supports", "rebuts", "undercuts", "explains")))
        target = f"{'a' if kind == 'undercuts' else 'c'}{draw(number)}"
        premises = f"[c{draw(number)}, c{draw(number)}]"
        fields = []
        if draw(st.booleans()):
            premises = f"{{{draw(st.sampled_from(ROLES))}: {premises}}}"
            state = draw(st.sampled_from(("open", "raised", "answered", "waived")))
            asked = draw(st.sampled_from(("differences", "strength", "rivals", "lost", "nothing")))
            fields.append(f"scheme: {draw(st.sampled_from(SCHEMES))}")
            fields += [] if ascribed else [f"questions: {{{asked}: {{state: {state}, by: {draw(people)}}}}}"]
        by = draw(st.lists(people, min_size=int(ascribed), max_size=2, unique=True))
        fields += [f"by: [{', '.join(by)}]"] if by else []
        fields += [f"replies-to: [{draw(st.sampled_from('ac'))}{draw(number)}]"] if draw(st.booleans()) else []
        fields = [f"premises: {premises}", f"{kind}: {target}", *fields]
        lines.append(f"  a{index}: {{{', '.join(fields)}{extras()}}}")
    return "\n".join(lines) + "\n"


@settings(max_examples=60, deadline=None)
@given(debates())
def test_nothing_falls_over(text: str) -> None:
    """A slip in one entry would silence the check of a whole debate."""
    graph = read(text)
    for rule in RULES:
        for message in findings(graph, rule):
            assert "None" not in message


@settings(max_examples=60, deadline=None)
@given(debates(ascribed=True))
def test_what_is_ascribed_charges_nobody(text: str) -> None:
    """Somebody would be called to account for what others say they said."""
    graph = read(text)
    assert {rule: told for rule in CHARGES if (told := findings(graph, rule))} == {}


@pytest.mark.parametrize("unit", ["not a ", "nowhere ", "was then ", "not ", "seems ", "a real ", "; after ", "x", "“"])
def test_long_texts(unit: str) -> None:
    """One pasted text would hang the check."""
    body = unit * (200_000 // len(unit))
    claims = f"claims:\n  c: {{text: 'x {body} x', kind: classification}}\n  d: {{text: D., kind: causal}}\n"
    graph = read(
        f"argmap: 1\nlang: en\n{claims}"
        "arguments:\n  a: {premises: [c], supports: d}\n  b: {premises: [d], supports: c}\n"
    )
    start = process_time()
    for rule in RULES:
        findings(graph, rule)
    assert process_time() - start < 5.0


@pytest.mark.parametrize("lang", ["de", "fr", "ru", "el", '""'])
def test_words_of_other_languages(lang: str) -> None:
    """A list of English words would find fault with a text in another language."""
    graph = read(
        f"""argmap: 1
lang: {lang}
claims:
  met: {{text: Das Plenum tagte, kind: causal}}
  not-real: {{text: It was not a real plenum., kind: classification}}
arguments:
  after: {{premises: [It came after.], supports: met}}
  few: {{premises: [Few came.], supports: not-real}}
  silence: {{scheme: silence, premises: {{silent: Stille.}}, supports: met}}
"""
    )
    for rule in ("post-hoc", "classification-without-criterion", "conclusion-form"):
        assert findings(graph, rule) == []
