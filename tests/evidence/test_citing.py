"""Notes in the manner of Chicago, one pattern for each kind of publication."""

from pathlib import Path

import pytest

from argmap import pipeline
from argmap.document.locating import Located
from argmap.document.nouns import Citation, Source
from argmap.evidence.citing import cited, note, own_notes
from argmap.graph import Graph
from argmap.source import Text


def graph(sources: str) -> Graph:
    """The graph of a debate with these sources."""
    path = Path("debate.yaml")
    text = f"argmap: 1\npeople: {{kennan: George F. Kennan}}\nsources:\n{sources}\n"
    return pipeline.read(Located(path, "debate", (path,), given=text.encode())).graph


def source(fields: str) -> Source:
    """One source."""
    return graph(f"  s: {{{fields}}}").debate.sources["s"]


@pytest.mark.parametrize(
    ("fields", "locator", "expected"),
    [
        (
            "type: book, author: kennan, title: Russia, publisher-place: Boston, publisher: Little, issued: 1960",
            "pp. 307-9",
            "George F. Kennan, Russia (Boston: Little, 1960), 307–9.",
        ),
        (
            'type: book, author: ["A", "B"], title: T, edition: "2", editor: ["C"], translator: ["D"], issued: 1960~',
            "",
            "A and B, T, ed. C, trans. D, 2nd ed. (about 1960).",
        ),
        (
            (
                "type: chapter, author: {family: Liu, given: Wen}, title: Piers, container-title: Bridges,"
                ' editor: ["E"], publisher-place: London, issued: 1961, page: 10-14'
            ),
            "",
            "Wen Liu, “Piers,” in Bridges, ed. E (London, 1961), 10–14.",
        ),
        (
            (
                'type: article-journal, author: ["A", "B", "C"], title: A "Great" Purge,'
                ' container-title: Slavic Review, volume: "26", issue: "4", issued: 1967-12'
            ),
            "p. 666",
            "A, B, and C, “A ‘Great’ Purge,” Slavic Review 26, no. 4 (December 1967): 666.",
        ),
        (
            (
                "type: article-newspaper, author: {literal: Pravda}, title: Notice, container-title:"
                " Pravda, issued: 1936-09-10"
            ),
            "p. 2",
            "“Notice,” Pravda, 10 September 1936, 2.",
        ),
        (
            'type: article-magazine, author: ["A"], title: Notice, container-title: Time, issued: 1936',
            "",
            "A, “Notice,” Time, 1936.",
        ),
        (
            (
                'type: review-book, author: ["A"], title: Review of T, container-title: Slavic Review,'
                " issued: 1966-06, page: 353-55"
            ),
            "",
            "A, “Review of T,” Slavic Review (June 1966): 353–55.",
        ),
        (
            (
                "type: manuscript, title: Letter to the mayor, issued: 1848-05-03, archive: City Archives,"
                " archive_location: MS 4"
            ),
            "fol. 1",
            "“Letter to the mayor,” 3 May 1848, fol. 1, MS 4, City Archives.",
        ),
        (
            (
                "type: speech, author: kennan, title: On Russia, event-title: Annual meeting, event-place:"
                " Boston, issued: 1950"
            ),
            "",
            "George F. Kennan, “On Russia” (speech, Annual meeting, Boston, 1950).",
        ),
        (
            (
                'type: report, author: {literal: The Commission}, title: On Bridges, number: "7",'
                " publisher-place: Bern, issued: 1950"
            ),
            "p. 3",
            "The Commission, On Bridges, no. 7 (Bern, 1950), 3.",
        ),
        (
            (
                "type: webpage, title: Bridges, container-title: The Site, URL: https://example.org/b,"
                " accessed: 2020-05-03"
            ),
            "",
            "“Bridges,” The Site, accessed 3 May 2020, https://example.org/b.",
        ),
        (
            'type: thesis, author: ["A"], title: Bridges, genre: PhD diss., publisher: Bern, issued: 1950',
            "",
            "A, “Bridges” (PhD diss., Bern, 1950).",
        ),
        (
            (
                "type: interview, author: kennan, interviewer: [Liu Wen], title: On Russia,"
                " container-title: Time, issued: 1950"
            ),
            "",
            "George F. Kennan, interview by Liu Wen, “On Russia,” Time, 1950.",
        ),
        (
            "type: legislation, title: Law on Ranks, number: '12', issued: 1935",
            "art. 2",
            "Law on Ranks, no. 12 (1935), art. 2.",
        ),
        ('author: ["A", "B", "C", "D"], title: T', "", "A et al., T (n.d.)."),
        ("type: no-such-type, title: What is it?, issued: -0043", "", "What is it? (44 BCE)."),
        ("title: Ты и я, issued: 1936", "с. 4", "Ты и я (1936), с. 4."),
    ],
)
def test_notes(fields: str, locator: str, expected: str) -> None:
    """A note with a gap, a doubled comma or the parts of another kind of work cannot be printed."""
    assert note(source(fields), locator, graph("  s: S").debate.people) == expected


def test_seen_through_another() -> None:
    """Whoever cites at second hand says through what."""
    debate = graph("  a: {type: book, title: A, issued: 1960}\n  b: {type: book, title: B, issued: 1967}").debate
    way = Citation(Text("b"), "p. 2", via=Citation(Text("gone"), "p. 9"))
    assert cited(Citation(Text("a"), "p. 1", via=way), debate.sources, own_notes(debate)) == (
        "A (1960), 1, quoted in B (1967), 2, quoted in gone, p. 9."
    )
