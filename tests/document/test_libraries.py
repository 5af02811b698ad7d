"""A debate's bibliography: entries become sources, broken ones are named, and ids stay unique."""

from pathlib import Path

import pytest

from argmap.document.loading import load
from argmap.document.locating import locate
from argmap.document.nouns import Debate
from argmap.findings import Finding

DEBATE = """\
argmap: 1
bibliography: works.{ending}
claims:
  met:
    text: The plenum met.
    evidence: ["kennan-1960, p. 307"]
"""
BIBTEX = """\
@book{kennan-1960, title = {Russia and the West}, author = {Kennan, George F.}, year = 1960}

@book{broken
  title = {No comma after the key},
}

@book{dallin-1962, title = {Another}}
"""
CSL = '[{"id": "kennan-1960", "type": "book", "title": "Russia and the West", "issued": {"date-parts": [[1960]]}}]'


def read(folder: Path, ending: str, works: str, debate: str = DEBATE) -> tuple[Debate, list[Finding]]:
    """A debate with that bibliography."""
    (folder / f"works.{ending}").write_text(works, encoding="utf-8")
    (folder / "map.yaml").write_text(debate.format(ending=ending), encoding="utf-8")
    return load(locate(folder / "map.yaml")[0])


def test_bibtex_entries_are_sources(tmp_path: Path) -> None:
    """Citations of works in a BibTeX file would dangle, or a broken entry would hide the good ones behind it."""
    debate, faults = read(tmp_path, "bib", BIBTEX)
    assert set(debate.sources) == {"kennan-1960", "dallin-1962"}
    source = debate.sources["kennan-1960"]
    assert (source.title, source.authors[0].name) == ("Russia and the West", "George F. Kennan")
    assert source.issued is not None
    assert source.issued.text == "1960"
    assert [(fault.rule, fault.place.line) for fault in faults] == [("broken-bibliography", 3)]


def test_csl_json_items_are_sources(tmp_path: Path) -> None:
    """What Zotero exports could not be cited."""
    debate, faults = read(tmp_path, "json", CSL)
    assert faults == []
    assert debate.sources["kennan-1960"].title == "Russia and the West"
    assert debate.sources["kennan-1960"].csl["type"] == "book"


def test_bibliography_that_is_not_there(tmp_path: Path) -> None:
    """The author would be told that every citation dangles, and not why."""
    claims = 'claims: {c: {text: A b., evidence: ["kennan-1960, p. 3"], presupposes: gone}}\n'
    (tmp_path / "map.yaml").write_text(f"argmap: 1\nbibliography: works.bib\n{claims}", encoding="utf-8")
    _, faults = load(locate(tmp_path / "map.yaml")[0])
    assert [(fault.rule, fault.place.line) for fault in faults] == [("unreadable-file", 2), ("dangling-reference", 3)]
    assert "works.bib" in faults[0].message


BROKEN = {
    "bib": "@book{good, title={A}}\n@book{broken, title={B, year=1960\n@book{other, title={C}}\n",
    "json": '[{"id": "good", "title": "A"}, {"id": "broken", "title": "B}, {"id": "other", "title": "C"}]\n',
}


@pytest.mark.parametrize("kind", BROKEN)
def test_citations_of_broken_entries_do_not_dangle(tmp_path: Path, kind: str) -> None:
    """One brace that is missing would be told once, and once more for every citation of the entry."""
    cited = 'claims:\n  c:\n    text: A b.\n    evidence: ["good, p. 1", "broken, p. 2", "other, p. 3", "gone, p. 4"]\n'
    _, faults = read(tmp_path, kind, BROKEN[kind], DEBATE.partition("claims:")[0] + cited)
    assert [fault.rule for fault in faults] == ["broken-bibliography", "dangling-reference"]
    assert "gone" in faults[1].message


def test_key_that_is_an_id_already(tmp_path: Path) -> None:
    """One id would mean two things, and citations either of them."""
    debate = DEBATE + "people:\n  kennan-1960: Somebody\n"
    _, faults = read(tmp_path, "bib", BIBTEX, debate)
    assert "duplicate-id" in [fault.rule for fault in faults]


def test_names_keep_their_parts_and_their_people(tmp_path: Path) -> None:
    """A bibliography could not sort by family name, and a witness cited from it would count as a second one."""
    names = "author = {Kennan, George F. and van Beethoven, Ludwig}, editor = {{CPSU}}"
    works = f"@book{{kennan-1960, title = {{Russia}}, {names}}}"
    debate, faults = read(tmp_path, "bib", works, DEBATE + "people:\n  kennan: George F. Kennan\n")
    assert faults == []
    first, second = debate.sources["kennan-1960"].authors
    assert (first.person, first.family, first.given) == ("kennan", "Kennan", "George F.")
    assert (second.person, second.family, second.given) == (None, "van Beethoven", "Ludwig")
    assert [one.name for one in debate.sources["kennan-1960"].csl["editor"]] == ["CPSU"]


def test_a_year_that_is_none_is_kept(tmp_path: Path) -> None:
    """`forthcoming` would be dropped without a word."""
    debate, _ = read(tmp_path, "bib", "@book{kennan-1960, title = {Russia}, year = {forthcoming}}")
    assert debate.sources["kennan-1960"].issued is None
    assert debate.sources["kennan-1960"].csl["status"] == "forthcoming"


def test_particles_of_a_name_stay(tmp_path: Path) -> None:
    """Ludwig van Beethoven would be printed as Ludwig Beethoven."""
    (tmp_path / "map.yaml").write_text(
        "argmap: 1\nsources:\n"
        "  a: {title: A, author: {given: Ludwig, non-dropping-particle: van, family: Beethoven}}\n"
        "  b: {title: B, author: {family: King, given: M. L., suffix: Jr.}}\n",
        encoding="utf-8",
    )
    debate, faults = load(locate(tmp_path / "map.yaml")[0])
    assert faults == []
    assert [debate.sources[name].authors[0].name for name in "ab"] == ["Ludwig van Beethoven", "M. L. King Jr."]


def test_source_criticism_in_a_bibliography(tmp_path: Path) -> None:
    """Works of a bibliography would have no kind, no text and no provenance, and every check on evidence be void."""
    works = """
@book{kennan-1960, title = {Russia}, kind = {memoir}, text = {russia.txt}, text-first-page = {3},
  derives-from = {diary, kennan}, seen = {false}, verified = {1960-13}}
@book{diary, title = {Diary}, kind = {diary}, derives-from = {nobody}}
"""
    debate, faults = read(tmp_path, "bib", works, DEBATE + "people:\n  kennan: George F. Kennan\n")
    source = debate.sources["kennan-1960"]
    assert (source.kind, source.text_first_page, source.seen) == ("memoir", 3, False)
    assert source.derives_from == ("diary", "kennan")
    assert source.text is not None
    assert Path(source.text.file.name).parent == tmp_path
    assert sorted((fault.rule, fault.place.line) for fault in faults) == [("bad-date", 2), ("dangling-reference", 4)]
    items = '[{"id": "kennan-1960", "title": "Russia", "kind": "memoir", "derives-from": ["kennan-1960", "x"]}]'
    debate, faults = read(tmp_path, "json", items)
    assert debate.sources["kennan-1960"].kind == "memoir"
    assert "dangling-reference" in [fault.rule for fault in faults]
