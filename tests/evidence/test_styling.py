"""Sources in a CSL style, kind by kind; what citeproc-py misprints is printed as a note of our own."""

import json
import sys
from pathlib import Path

import pytest

from argmap import pipeline
from argmap.document.locating import Located
from argmap.document.nouns import Debate
from argmap.evidence.citing import note
from argmap.evidence.proofreading import misprints
from argmap.evidence.styling import EXTRA, Style, StyleError, style_of

CHICAGO = "chicago-notes-bibliography"
DAY = {"date-parts": [[1936, 9, 10]]}
WORKS = {
    "book": {
        "type": "book",
        "author": [{"family": "Kennan", "given": "George F."}],
        "title": "Russia and the West",
        "publisher": "Little, Brown",
        "issued": {"date-parts": [[1960]]},
    },
    "chapter": {
        "type": "chapter",
        "author": [{"family": "Schapiro", "given": "Leonard"}],
        "title": "The Great Purge",
        "container-title": "The Red Army",
        "editor": [{"family": "Liddell Hart", "given": "B. H."}],
        "publisher": "Harcourt",
        "page": "65-72",
        "issued": {"date-parts": [[1956]]},
    },
    "article": {
        "type": "article-journal",
        "author": [{"family": "Avtorkhanov", "given": "A."}],
        "title": 'Questions concerning the "Great Purge"',
        "container-title": "Slavic Review",
        "volume": "26",
        "issue": "4",
        "page": "665-671",
        "issued": {"date-parts": [[1967]]},
    },
    "newspaper": {
        "type": "article-newspaper",
        "author": [{"family": "Duranty", "given": "Walter"}],
        "title": "Yagoda Ousted",
        "container-title": "New York Times",
        "issued": DAY,
    },
    "unsigned": {
        "type": "article-newspaper",
        "title": "V Prokurature SSSR",
        "container-title": "Pravda",
        "issued": DAY,
        "page": "2",
    },
    "manuscript": {
        "type": "manuscript",
        "author": [{"family": "Stalin", "given": "J."}],
        "title": "Telegram to Kaganovich",
        "archive": "RGASPI",
        "issued": DAY,
    },
    "speech": {
        "type": "speech",
        "author": [{"family": "Khrushchev", "given": "N. S."}],
        "title": "On the Cult of Personality",
        "event-title": "Twentieth Congress",
        "genre": "speech",
        "issued": {"date-parts": [[1956, 2, 25]]},
    },
    "thesis": {
        "type": "thesis",
        "author": [{"family": "Getty", "given": "J. Arch"}],
        "title": "The Great Purges",
        "genre": "PhD diss.",
        "publisher": "Boston College",
        "issued": {"date-parts": [[1979]]},
    },
    "law": {"type": "legislation", "title": "Statute of the Party", "number": "12", "issued": {"date-parts": [[1934]]}},
    "encyclopedia": {
        "type": "entry-encyclopedia",
        "title": "Plenum",
        "container-title": "Great Soviet Encyclopedia",
        "edition": "2",
        "volume": "33",
        "issued": {"date-parts": [[1955]]},
    },
    "letter": {
        "type": "personal_communication",
        "author": [{"family": "Kennan", "given": "George F."}],
        "recipient": [{"family": "Armstrong", "given": "John A."}],
        "title": "Letter",
        "issued": {"date-parts": [[1966, 5]]},
    },
    "many": {
        "type": "book",
        "author": [
            {"literal": "Party Archive"},
            {"family": "Beethoven", "non-dropping-particle": "van", "given": "L."},
        ],
        "title": "Papers",
        "issued": {"date-parts": [[1936]], "circa": True},
    },
}


@pytest.fixture(scope="module")
def debate(tmp_path_factory: pytest.TempPathFactory) -> Debate:
    """A debate with a source of each kind, as Zotero would export them."""
    folder = tmp_path_factory.mktemp("works")
    items = [{"id": name, **work} for name, work in WORKS.items()]
    (folder / "works.json").write_text(json.dumps(items), encoding="utf-8")
    path = folder / "debate.yaml"
    path.write_text("argmap: 1\nbibliography: works.json\n", encoding="utf-8")
    return pipeline.read(Located(folder, "debate", (path,))).graph.debate


def style(name: str, debate: Debate) -> Style:
    """A style for the sources of a debate."""
    return style_of(name, debate.people)


CHICAGO_NOTES = {
    "book": "George F. Kennan, Russia and the West (Little, Brown, 1960), 4–5.",
    "chapter": "Leonard Schapiro, “The Great Purge,” in The Red Army, ed. B. H. Liddell Hart (Harcourt, 1956), 4–5.",
    "article": "A. Avtorkhanov, “Questions concerning the ‘Great Purge,’” Slavic Review 26, no. 4 (1967): 4–5.",
    "newspaper": "Walter Duranty, “Yagoda Ousted,” New York Times, September 10, 1936, 4–5.",
    "unsigned": "“V Prokurature SSSR,” Pravda, September 10, 1936, 4–5.",
    "manuscript": "J. Stalin, “Telegram to Kaganovich,” September 10, 1936, 4–5, RGASPI.",
    "speech": "N. S. Khrushchev, “On the Cult of Personality,” speech, Twentieth Congress, February 25, 1956, 4–5.",
    "thesis": "J. Arch Getty, “The Great Purges” (PhD diss., Boston College, 1979), 4–5.",
    "many": "Party Archive and L. van Beethoven, Papers (about 1936), 4–5.",
}


@pytest.mark.parametrize(("name", "expected"), CHICAGO_NOTES.items())
def test_chicago_by_kind(debate: Debate, name: str, expected: str) -> None:
    """A note that Chicago would not have printed, by the program that knows Chicago."""
    assert style(CHICAGO, debate).note(debate.sources[name], "pp. 4-5") == expected


@pytest.mark.parametrize("name", ["law", "encyclopedia", "letter"])
def test_what_is_misprinted_is_ours(debate: Debate, name: str) -> None:
    """A Soviet statute would be a public law of Congress, and an entry be printed with its title twice."""
    source = debate.sources[name]
    assert style(CHICAGO, debate).note(source, "p. 4") == note(source, "p. 4", debate.people)
    assert style(CHICAGO, debate).entry(source) == ()


OTHERS = {
    ("apa", "article"): "Avtorkhanov, A. (1967). Questions concerning the “Great Purge.” Slavic Review, 26(4), p. 3.",
    ("apa", "newspaper"): "Duranty, W. (1936, September 10). Yagoda Ousted. New York Times, p. 3.",
    ("modern-language-association", "book"): "Kennan, George F. Russia and the West. Little, Brown, 1960, p. 3.",
    ("oscola", "thesis"): "J. Arch Getty, ‘The Great Purges’ (PhD diss, Boston College 1979) 3.",
    ("ieee", "book"): "G. F. Kennan, Russia and the West. Little, Brown, 1960, p. 3.",
}


@pytest.mark.parametrize(("which", "expected"), OTHERS.items())
def test_other_styles(debate: Debate, which: tuple[str, str], expected: str) -> None:
    """A style without notes gives the entry and the locator, since a year in brackets tells a reader nothing."""
    name, work = which
    assert style(name, debate).note(debate.sources[work], "p. 3") == expected


def test_entries_say_what_is_in_italics(debate: Debate) -> None:
    """Titles would stand in the bibliography like any words."""
    assert style(CHICAGO, debate).entry(debate.sources["book"]) == (
        ("Kennan, George F. ", False),
        ("Russia and the West", True),
        (". Little, Brown, 1960.", False),
    )


def test_locators_that_are_no_pages(debate: Debate) -> None:
    """A folio would be printed as a page."""
    assert style(CHICAGO, debate).note(debate.sources["book"], "fol. 2").endswith("(Little, Brown, 1960), fol. 2.")


def test_every_kind_in_every_style_is_whole(debate: Debate) -> None:
    """Whatever a style does to a kind of work, a reader gets title and year, each once, and no debris."""
    for name in (
        "chicago-author-date",
        "turabian-notes-bibliography",
        "nature",
        "bluebook-law-review",
        "iso690-note-fr",
    ):
        try:
            cited = style(name, debate)
        except StyleError:
            continue  # the collection renames its styles
        for source in debate.sources.values():
            printed = cited.note(source, "")
            assert printed.casefold().count(str(source.title).replace('"', "").split()[-1].casefold()) == 1, printed
            assert ".." not in printed
            assert ", ," not in printed


@pytest.mark.parametrize(
    ("printed", "fault"),
    [
        ("Pravda, “Notice”, Pravda, September 10, 1936, Edition, 4.", None),
        ("“Notice”, 1936.", "author: missing"),
        ("Pravda, 1936.", "title: missing"),
        ("Pravda, “Notice.”", "year: missing"),
        ("Pravda, “Notice,” “Notice,” 1936.", "title: printed twice"),
        ("Pravda, “Notice” (testimony of), 1936.", "it has gaps"),
        ("Pravda, “Notice,” , 1936.", "it has gaps"),
        ("Pravda, “Notice” (Publication), 1936.", "a term stands for nothing"),
        ("Pravda “Notice,” 1936.", "no comma after the author"),
        ("Pravda, “Notice,” May 1936, May 1936.", "it stammers"),
    ],
)
def test_proofreading(printed: str, fault: str | None) -> None:
    """A misprint that nobody sees goes to the printer."""
    item = {
        "type": "article-newspaper",
        "title": "Notice",
        "author": [{"literal": "Pravda"}],
        "container-title": "Pravda",
    }
    found = misprints(printed, {**item, "issued": DAY})
    assert found == [] if fault is None else fault in found


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("appa", None, "did you mean `apa`"),
        ("none.csl", None, "no such file"),
        ("bad.csl", "no xml", "no XML that can be read"),
        ("bomb.csl", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "no XML that can be read"),
        ("other.csl", "<a/>", "no CSL style"),
        ("empty.csl", '<style xmlns="http://purl.org/net/xbiblio/csl"><info/></style>', "no layout of citations"),
    ],
)
def test_what_is_no_style(
    debate: Debate, name: str, text: str | None, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistyped name or a broken file would end in a traceback."""
    monkeypatch.chdir(tmp_path)
    if text is not None:
        Path(name).write_text(text, encoding="utf-8")
    with pytest.raises(StyleError, match=says):
        style(name, debate)


def test_a_file_that_names_its_parent(debate: Debate, tmp_path: Path) -> None:
    """Thousands of journals' styles say no more than whose style they use."""
    path = tmp_path / "journal.csl"
    link = '<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/>'
    path.write_text(f'<style xmlns="http://purl.org/net/xbiblio/csl"><info>{link}</info></style>', encoding="utf-8")
    assert style(str(path), debate).note(debate.sources["book"], "").startswith("Kennan, G. F. (1960).")


def test_without_the_packages(debate: Debate, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has not installed the extra is told which, in one line."""
    monkeypatch.setitem(sys.modules, "citeproc", None)
    with pytest.raises(StyleError) as caught:
        style("apa", debate)
    assert str(caught.value) == EXTRA
