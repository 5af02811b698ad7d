"""What the page says of quotations, and what of it depends on texts that are not part of a debate."""

import inspect
import re
from pathlib import Path

from argmap import pipeline
from argmap.catalogue import entry, names
from argmap.cli.dossiers import whole_dossier
from argmap.views import Dossier
from argmap.views._dossier import OF_TEXTS
from argmap.views._page.data import data
from argmap.views.html import source

QUOTING = """argmap: 1
sources: {letter: {title: A letter, text: letter.txt, knowledge: eyewitness}}
people: {p: {name: Paula}}
claims:
  rain:
    text: It rained all day.
    stances: {p: {stance: asserts, cite: "letter, p. 1", quote: it rained from dawn to dusk}}
    evidence: [{source: letter, quote: never a dry hour}]
  sun: {text: The sun shone., evidence: [{source: letter, quote: the sun was out at noon}]}
"""


def dossier_of(folder: Path, text: str | None) -> Dossier:
    """The debate above, with the text of its source, or without."""
    folder.mkdir()
    (folder / "rain.yaml").write_text(QUOTING, encoding="utf-8")
    if text is not None:
        (folder / "letter.txt").write_text(text, encoding="utf-8")
    return whole_dossier(pipeline.read(pipeline.find([folder / "rain.yaml"])[0]))


LETTER = "My dear, it rained from dawn to dusk. Never a dry hour! Yours, Paula"


def seen(dossier: Dossier) -> list[object]:
    """What the page says of each quotation, in order."""
    things = data(dossier)["things"]
    return [each.get("seen") for thing in things for part in ("stances", "evidence") for each in thing.get(part, [])]


def test_verified_quotations_are_told(tmp_path: Path) -> None:
    """Readers could not tell words that were compared with their text from words that nobody checked."""
    assert seen(dossier_of(tmp_path / "with", LETTER)) == [1, 1, "absent"]
    assert seen(dossier_of(tmp_path / "without", None)) == [None, None, None]


def test_the_digest_is_the_same_where_a_text_is_missing(tmp_path: Path) -> None:
    """A page would be called stale on every machine that does not have the author's texts."""
    with_, without = dossier_of(tmp_path / "with", LETTER), dossier_of(tmp_path / "without", None)
    assert {each.rule for each in with_.findings} != {each.rule for each in without.findings}
    assert source(with_) == source(without)


def test_the_rules_of_texts_are_all_named() -> None:
    """A new rule that compares quotations would make pages stale from machine to machine."""
    asks = re.compile(r"from argmap\.evidence\.quotations import .*\bverified\b").search
    found = {rule for rule in names("argmap.rules") if asks(inspect.getsource(entry("argmap.rules", rule)))}
    assert found == OF_TEXTS
