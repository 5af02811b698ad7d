"""Who testifies to what, and how an argument from silence stands."""

from pathlib import Path

from argmap import pipeline
from argmap.document.locating import Located
from argmap.evidence.silence import denied_by, silences
from argmap.evidence.testimony import lag
from argmap.evidence.testimony import testimony as heard_for
from argmap.graph import Graph


def graph(text: str) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    return pipeline.read(Located(path, "debate", (path,), given=f"argmap: 1\n{text}".encode())).graph


DEBATE = """
sources: {memoir: {title: Memoir, issued: 1960}, annals: Annals, letter: Letter}
claims:
  memoir-says: {text: The memoir says so., kind: textual, evidence: ["memoir, p. 4", "annals, p. 2"]}
  bridge-fell: {text: The bridge fell., when: 1936, evidence: ["letter, fol. 1"], contradicts: [bridge-stood]}
  bridge-stood: {text: The bridge stood., evidence: [{source: annals, locator: p. 9, bears: against}]}
arguments:
  word: {scheme: witness-testimony, premises: {assertion: memoir-says}, supports: bridge-fell}
  again: {scheme: convergence, premises: {agree: memoir-says}, supports: bridge-fell}
  other: {scheme: sign, premises: {sign: memoir-says}, supports: bridge-fell}
  silent: {scheme: silence, premises: {silent: memoir-says, knew: bridge-stood}, supports: bridge-stood}
"""


def test_testimony() -> None:
    """A passage counts once, with the claim it speaks for, and not for the sentence that reports it."""
    heard = heard_for(graph(DEBATE))
    assert set(heard) == {"bridge-fell"}
    assert [(one.item.source, one.holder) for one in heard["bridge-fell"]] == [
        ("letter", "bridge-fell"),
        ("annals", "bridge-fell"),
        ("memoir", "memoir-says"),
        ("annals", "memoir-says"),
    ]


def test_lag() -> None:
    """The lag is between the last day of the event and the first of the source, at least."""
    debate = graph(DEBATE)
    assert lag(debate.claims["bridge-fell"], debate.debate.sources["memoir"]) == (
        23 * 365 + 6 - 0,
        24 * 366 + 365 - 19 + 1,
    )


def test_silence() -> None:
    """What is stated, argued for or missing among the conditions is told apart."""
    debate = graph(DEBATE)
    [silence] = silences(debate)
    assert (silence.argued, silence.open, silence.missing) == (("knew",), (), ("complete", "would-record", "searched"))
    assert denied_by(debate, silence.argument) == ("bridge-fell",)
