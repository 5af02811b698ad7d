"""What rules say of topics, which a single document cannot show."""

from pathlib import Path

from argmap import pipeline
from argmap.checking import Choice
from argmap.findings import Finding

ROOT = """\
argmap: 1
lang: en
title: A plenum
question: Did it meet?
mapper: A. Historian
date: 2026
sides:
  affirm: {label: The plenum met, thesis: met}
claims:
  met: The plenum met.
"""
LONG = (
    "The telegram of the twenty-fifth of September from Sochi that is said to have been sent by Stalin and Zhdanov "
    "was sent in the evening."
)


def found(folder: Path, rule: str, **topics: str) -> list[Finding]:
    """What one rule says of a debate with these topic files."""
    (folder / "debate.yaml").write_text(ROOT, encoding="utf-8")
    for name, text in topics.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (located,) = pipeline.find([folder])
    everything = pipeline.examine(pipeline.read(located), Choice(profile="publication"))
    return [finding for finding in everything if finding.rule == rule]


def claims(number: int) -> str:
    """A topic of so many claims."""
    return "title: Weather\nclaims:\n" + "".join(f"  c{day}: It rained on day {day}.\n" for day in range(number))


def test_topic_without_title(tmp_path: Path) -> None:
    """A map would be drawn without a heading, and nobody told."""
    (finding,) = found(tmp_path, "missing-metadata", telegram="claims:\n  t: It was sent.\n", law="title: Law\n")
    assert finding.ids == ("telegram",)
    assert Path(finding.place.file).name == "telegram.yaml"


def test_crowded_topic(tmp_path: Path) -> None:
    """Only the topic that is crowded can be split; the whole debate is always large."""
    (finding,) = found(tmp_path, "crowded-view", weather=claims(41), law="title: Law\nclaims: {l: A rule held.}\n")
    assert finding.ids == ("weather",)
    assert not found(tmp_path, "crowded-view", weather=claims(40))


def test_fan_is_counted_on_each_map(tmp_path: Path) -> None:
    """A thesis that every topic argues for would be called crowded though no map shows more than a few arrows."""

    def arguments(prefix: str, number: int) -> str:
        each = (f"  {prefix}{n}: {{premises: [Reason {n} of {prefix} holds.], supports: met}}\n" for n in range(number))
        return f"title: {prefix}\narguments:\n" + "".join(each)

    assert not found(tmp_path, "wide-fan", one=arguments("one", 7), two=arguments("two", 7))
    (finding,) = found(tmp_path, "wide-fan", one=arguments("one", 8))
    assert finding.ids == ("met",)
    assert "`one`" in finding.message


def test_long_claim_on_two_maps(tmp_path: Path) -> None:
    """A cross-reference would have to carry the whole sentence."""
    home = f"title: Home\nclaims:\n  telegram: {LONG}\n"
    away = "title: Away\narguments:\n  a: {premises: [telegram], supports: met}\n"
    assert not found(tmp_path, "label-missing", home=home)
    (finding,) = found(tmp_path, "label-missing", home=home, away=away)
    assert finding.ids == ("telegram",)


def test_topics_with_one_title(tmp_path: Path) -> None:
    """Two maps with one heading cannot be told apart in a list."""
    (finding,) = found(tmp_path, "duplicate-label", one="title: Law\n", two="title: Law\n")
    assert finding.ids == ("two", "one")


def test_confusable_ids_across_files(tmp_path: Path) -> None:
    """The later file is named, and the first place is pointed at."""
    (finding,) = found(tmp_path, "confusable-id", other="title: T\nclaims:\n  Met: The plenum met late.\n")
    assert finding.ids == ("Met", "met")
    assert [Path(related.place.file).name for related in finding.related] == ["debate.yaml"]


def test_bibliography_may_hold_more(tmp_path: Path) -> None:
    """A library exported whole would bury the findings under works that nobody meant to cite here."""
    (tmp_path / "library.bib").write_text("@book{conquest1968, title={The Great Terror}, year={1968}}\n")
    assert not found(tmp_path, "unused-source", books="title: Books\nbibliography: library.bib\n")
    (finding,) = found(tmp_path, "unused-source", books="title: Books\nsources:\n  conquest: The Great Terror\n")
    assert finding.ids == ("conquest",)
