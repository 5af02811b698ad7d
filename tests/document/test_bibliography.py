"""Bibliographies: BibTeX and CSL-JSON into CSL's variables, and what is said of what cannot be read."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.document.bibliography import read_bibtex, read_csl_json
from argmap.document.entries import Entry

LIBRARY = r"""% a bibliography as people keep them
@string{sr = "Slavic Review"}
@STRING{newsr = sr # ", new series"}
@preamble{"\newcommand{\noop}[1]{}"}
@comment{jabref-meta: databaseType:biblatex;}

@article{avtorkhanov1967,
  author  = {Avtorkhanov, Abdurakhman and Armstrong, John A.},
  title   = "A Few Questions concerning the ``{Great} Purge''",
  journal = newsr,
  volume  = 26,
  number  = {4},
  pages   = {662--670},
  month   = dec,
  year    = 1967,
  mood    = {polemical},
}

Anything between entries is a comment.

@InCollection{goedel, crossref = {vienna}, author = {Kurt G{\"o}del and {\'E}. Borel and others},
  title = {Caf{\'e} \& Stra{\ss}e --- 50\% of it, \emph{truly}}, pages = 1}
@book{vienna, editor = {van der Waerden, Bartel Leendert and {Wiener Kreis}}, title = {Vienna}, subtitle = {A Reader},
  publisher = {Springer}, address = {Wien}, year = {1929--1931}, isbn = {978-3-16-148410-0}}
@phdthesis(paren, title = {In Parentheses}, school = {Columbia}, year = 1961)
@online{web, title={A Page}, url = {https://example.org/a_b%20c\_d}, urldate = {2026-11-22},
  date = {1936-09-10/1936-09-25}, langid = {english}}
"""


def entries(text: str) -> dict[str, Entry]:
    """The entries of a BibTeX text that has no faults, by key."""
    found, faults = read_bibtex(text)
    assert faults == []
    return {entry.key: entry for entry in found}


def test_a_library_is_read_into_csl():
    """A field of a common BibTeX entry is lost, misnamed or still LaTeX."""
    found = entries(LIBRARY)
    assert {key: entry.line for key, entry in found.items()} == {
        "avtorkhanov1967": 7,
        "goedel": 21,
        "vienna": 23,
        "paren": 25,
        "web": 26,
    }
    assert found["avtorkhanov1967"].fields == {
        "type": "article-journal",
        "author": ("Abdurakhman Avtorkhanov", "John A. Armstrong"),
        "title": "A Few Questions concerning the “Great Purge”",
        "container-title": "Slavic Review, new series",
        "volume": "26",
        "issue": "4",
        "page": "662-670",
        "issued": "1967-12",
        "mood": "polemical",
    }
    assert found["paren"].fields == {
        "type": "thesis",
        "title": "In Parentheses",
        "publisher": "Columbia",
        "issued": "1961",
    }
    assert found["web"].fields == {
        "type": "webpage",
        "title": "A Page",
        "URL": "https://example.org/a_b%20c_d",
        "accessed": "2026-11-22",
        "issued": "1936-09-10/1936-09-25",
        "language": "english",
    }


def test_crossref_lends_what_is_missing():
    """A chapter has no book, or takes the title of the book for its own."""
    found = entries(LIBRARY)
    assert found["goedel"].fields == {
        "type": "chapter",
        "crossref": "vienna",
        "author": ("Kurt Gödel", "É. Borel", "et al."),
        "title": "Café & Straße — 50% of it, truly",
        "container-title": "Vienna: A Reader",
        "page": "1",
        "editor": ("Bartel Leendert van der Waerden", "Wiener Kreis"),
        "publisher": "Springer",
        "publisher-place": "Wien",
        "issued": "1929/1931",
        "ISBN": "978-3-16-148410-0",
    }
    assert found["vienna"].fields["title"] == "Vienna: A Reader"


def test_crossref_names_the_journal_of_an_article_and_no_title_of_a_book():
    """A special issue lends its title to the article, or a volume's set counts as the book that contains it."""
    found = entries("""
@article{a, title = {A}, crossref = {p}, entrysubtype = {newspaper}}
@book{b, crossref = {p}}
@periodical{p, title = {Pravda}, subtitle = {Organ}, year = 1936, month = 13}
""")
    assert found["a"].fields["type"] == "article-newspaper"
    assert (found["a"].fields["title"], found["a"].fields["container-title"]) == ("A", "Pravda: Organ")
    assert (found["b"].fields["title"], found["b"].fields["month"]) == ("Pravda: Organ", "13")


@pytest.mark.parametrize(
    ("fields", "issued"),
    [
        ("year = 1936", "1936"),
        ("year = 1936, month = sep", "1936-09"),
        ("year = 1936, month = {September}", "1936-09"),
        ("year = 1936, month = {9}", "1936-09"),
        ('year = 1936, month = "10~" # sep', "1936-09-10"),
        ('year = 1936, month = sep # "~10"', "1936-09-10"),
        ("year = 1936, month = sep, day = 4", "1936-09-04"),
        ("year = {1936--1937}", "1936/1937"),
        ("year = {1936–37}", "1936/37"),
        ("year = {n.d.}", "n.d."),
        ("date = {193X~}", "193X~"),
    ],
)
def test_dates_of_bibtex(fields, issued):
    """A month or day of a BibTeX entry is lost, or a year that is none disappears."""
    assert entries(f"@book{{a, {fields}}}")["a"].fields == {"type": "book", "issued": issued}


def test_a_month_that_is_none_is_kept():
    """`month = {July/August}` disappears."""
    fields = entries("@article{a, year = 1936, month = {July/August}}")["a"].fields
    assert fields == {"type": "article-journal", "issued": "1936", "month": "July/August"}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (r"{K\"onigsberg, \L{}\'od\'z, \v{C}apek, \o, na{\"\i}ve}", "Königsberg, Łódź, Čapek, ø, naïve"),
        (r"{Jos{\'e} Mu{\~n}oz}", "José Muñoz"),
        ('"Quoted {"} inside"', 'Quoted " inside'),
        (r"{{{Deep}} {B}races}", "Deep Braces"),
        (r"{\enquote{Rank} or post?}", "“Rank” or post?"),
        ("{50% & more: $5}", "50% & more: $5"),
        ("{tied~words,\n   on two lines}", "tied words, on two lines"),
        ("{Протокол № 1}", "Протокол № 1"),
        ("{}", None),
        ("", None),
    ],
)
def test_values_become_plain_text(value, text):
    """LaTeX reaches the reader of a map, or swallows words (a % is no comment here)."""
    assert entries(f"@book{{a, title = {value}, year = 1}}")["a"].fields.get("title") == text


def test_names_that_bibtex_refuses_are_kept():
    """An author with too many commas costs the author or the entry."""
    assert entries("@book{a, author = {One, Two, Three, Four and B, }}")["a"].fields["author"] == (
        "One, Two, Three, Four",
        "B,",
    )


def test_fields_that_share_a_variable_are_both_kept():
    """The second of two fields with one name in CSL overwrites the first."""
    fields = entries("@book{a, address = {Paris}, location = {Lyon}}")["a"].fields
    assert (fields["publisher-place"], fields["location"]) == ("Paris", "Lyon")


BROKEN = """@book{first, title = {Good}}
@book{open, title = {No end, year = 1960
@book{second, title = {Good, too}}
@book{comma title = {None after the key}}
@book{equals, title = {A}, year 1960}
@book{, title = {No key}}
@book{first, title = {A second first}}
@book{twice, title = {One}, title = {Two}}
@book{missing, title = {One} year = 1960}
@book{undefined, title = {T}, journal = slavrev}
@book{orphan, crossref = {nobody}}
@book{last, title = {Never closed}
"""


def test_a_broken_entry_costs_only_itself():
    """One slip in a long bibliography loses its good entries, or is told on the wrong line or not at all."""
    found, faults = read_bibtex(BROKEN)
    titles = {entry.key: entry.fields.get("title") for entry in found}
    assert titles == {
        "first": "Good",
        "second": "Good, too",
        "twice": "One",
        "missing": "One",
        "undefined": "T",
        "orphan": None,
    }
    said = [
        (2, "entry 'open' is left out: a brace"),
        (4, "entry 'comma' is left out: a comma is missing after its key"),
        (5, "entry 'equals' is left out: one of its fields has no equals sign"),
        (6, "no key"),
        (7, "'first' is the key of the entry on line 1"),
        (8, "entry 'twice' has the field 'title' twice"),
        (9, "entry 'missing', field 'title': a comma is missing"),
        (10, "entry 'undefined', field 'journal': 'slavrev' is neither"),
        (11, "entry 'orphan' takes fields from 'nobody'"),
        (12, "entry 'last' is left out: a brace"),
    ]
    assert [fault.line for fault in faults] == [line for line, _ in said]
    assert all(words in fault.message for fault, (_, words) in zip(faults, said, strict=True))


def test_nothing_is_printed_about_bad_input():
    """The libraries' warnings and log lines reach the terminal beside our faults."""
    program = (
        "import sys; from argmap.document.bibliography import read_bibtex; print(len(read_bibtex(sys.argv[1])[1]))"
    )
    run = subprocess.run([sys.executable, "-c", program, BROKEN], capture_output=True, text=True, check=True)
    assert (run.stdout.strip(), run.stderr) == ("10", "")


def test_reading_a_map_without_bibliography_loads_no_library():
    """Every command pays for the BibTeX library."""
    program = "import sys, argmap.document.bibliography; print('bibtexparser' in sys.modules, 'json' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split()[0] == "False"


@pytest.mark.parametrize("read", [read_bibtex, read_csl_json])
@pytest.mark.parametrize("text", ["", " \n\n", "\ufeff"])
def test_an_empty_file_is_an_empty_bibliography(read, text):
    """A bibliography that is still empty is a fault."""
    assert read(text) == ([], [])


def test_text_without_entries_is_a_fault():
    """A Word document saved as .bib is an empty bibliography."""
    assert read_bibtex("Kennan, G.: Russia and the West")[1][0].line == 1
    assert entries("@comment{nothing yet}") == {}


@pytest.mark.parametrize(
    "text",
    [
        "@book{a, title = {" + "{" * 50_000 + "x" + "}" * 50_000 + "}}",
        "@book{a, title = {" + r"\textbf{" * 5_000 + "x" + "}" * 5_000 + "}}",
        '@book{a, title = "' * 2_000,
        "@string{a = {"
        + "x" * 1000
        + "}}"
        + "".join(f"@string{{a = a # a}}@book{{b{n}, title = a}}" for n in range(30)),
        "@string{a = 1}@book{a, title = " + "a#" * 50_000 + "a}",
    ],
)
def test_hostile_bibtex_is_survived(text):
    """Nested braces, open quotes or strings that double bring the reader down."""
    found, faults = read_bibtex(text)
    assert found or faults


WORD = st.from_regex(r"[A-Za-zéüшж0-9]{1,9}", fullmatch=True)
WORDS = st.lists(WORD, min_size=1, max_size=5).map(" ".join)


@given(st.dictionaries(st.from_regex(r"[a-z][a-z0-9:-]{0,9}", fullmatch=True), st.tuples(WORDS, WORDS), max_size=6))
def test_plain_entries_come_back_on_their_lines(library):
    """A value of plain words is changed, or the line of an entry drifts in a longer file."""
    text, lines = "", {}
    for key, (title, note) in library.items():
        lines[key] = text.count("\n") + 1
        text += f'@misc{{{key},\n  title = {{{title}}},\n\n  note = "{note}",\n}}\n'
    expected = [
        Entry(key, lines[key], {"type": "document", "title": title, "note": note})
        for key, (title, note) in library.items()
    ]
    assert read_bibtex(text) == (expected, [])


@given(st.text() | st.text(alphabet='@bok{}(),="#\\\n a1%$', max_size=60).map(lambda text: "@book{a, x = " + text))
def test_no_bibtex_raises(text):
    """Some text brings the reader of BibTeX down."""
    _, faults = read_bibtex(text)
    assert all(1 <= fault.line <= text.count("\n") + 1 for fault in faults)


# --- CSL-JSON --------------------------------------------------------------------------------------------------------

ZOTERO = """[
  {
    "id": "http://zotero.org/users/1/items/ABCD2345",
    "citation-key": "kennan1960",
    "type": "book",
    "title": "Russia and the <i>West</i> under <span class=\\"nocase\\">Lenin</span>",
    "publisher-place": "Boston",
    "volume": 2,
    "author": [{"family": "Kennan", "given": "George F."}, {"literal": "Центральный Комитет"}],
    "translator": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van", "suffix": "Jr."}],
    "issued": {"date-parts": [["1960", 5, 1]]},
    "custom": {"shelf": [1, 2]}
  },
  {"id": "pravda", "type": "article-newspaper", "URL": "https://example.org/?a=1&b=2", "issued": {"raw": "1936-09-10"}}
]
"""


def test_an_export_of_zotero_is_read():
    """An item of Zotero's export loses a field, or is to be cited by an address instead of its key."""
    found, faults = read_csl_json(ZOTERO)
    assert faults == []
    assert found == [
        Entry(
            "kennan1960",
            2,
            {
                "type": "book",
                "title": "Russia and the West under Lenin",
                "publisher-place": "Boston",
                "volume": "2",
                "author": ("George F. Kennan", "Центральный Комитет"),
                "translator": ("Ludwig van Beethoven Jr.",),
                "issued": "1960-05-01",
                "custom": '{"shelf": [1, 2]}',
            },
        ),
        Entry(
            "pravda",
            14,
            {"type": "article-newspaper", "URL": "https://example.org/?a=1&b=2", "issued": "1936-09-10"},
        ),
    ]


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ({"date-parts": [[1936]]}, "1936"),
        ({"date-parts": [[1936, 9]]}, "1936-09"),
        ({"date-parts": [["1936", "9", "10"]]}, "1936-09-10"),
        ({"date-parts": [[1936, 0, 0]]}, "1936"),
        ({"date-parts": [[1936], [1937, 2]]}, "1936/1937-02"),
        ({"date-parts": [[1936], [1937]], "circa": True}, "1936~/1937~"),
        ({"date-parts": [[1936]], "circa": "1"}, "1936~"),
        ({"date-parts": [[1936]], "season": 3}, "1936-23"),
        ({"date-parts": [[1936]], "season": "autumn"}, "1936-23"),
        ({"date-parts": [[1936]], "season": "Michaelmas"}, "1936"),
        ({"date-parts": [[-44, 3, 15]]}, "-0043-03-15"),
        ({"date-parts": [[-1]]}, "0000"),
        ({"date-parts": [[476]]}, "0476"),
        ({"date-parts": [[-20001]]}, "Y-20000"),
        ({"date-parts": [["n.d."]]}, "n.d."),
        ({"literal": "Spring term"}, "Spring term"),
        ("1936-09~", "1936-09~"),
    ],
)
def test_dates_of_csl(date, text):
    """A date of CSL-JSON is lost, or off by a year before our era, where CSL has no year 0."""
    found, faults = read_csl_json(json.dumps([{"id": "a", "issued": date}]))
    assert (found[0].fields, faults) == ({"issued": text}, [])


@pytest.mark.parametrize(
    "date", [{"date-parts": []}, {"date-parts": [[]]}, {"date-parts": [None]}, {"date-parts": [[None]]}, {}, [], None]
)
def test_an_empty_date_is_no_date(date):
    """An empty date of an export is a date, or a crash."""
    assert read_csl_json(json.dumps([{"id": "a", "issued": date}])) == ([Entry("a", 1, {})], [])


@pytest.mark.parametrize(
    ("text", "keys", "line", "column", "said"),
    [
        ('[\n {"id": "a"},\n {"id": "b",, }\n]', ["a"], 3, 13, "this is not JSON (expecting property name"),
        ('[{"id": "a"},\n {"id": "b"}\n {"id": "c"}]', ["a", "b"], 3, 2, "a comma or ] is missing"),
        ('[{"id": "a"}', ["a"], 1, 13, "a comma or ] is missing"),
        ('[{"id": "a"}]\n}', ["a"], 2, 1, "one list of items"),
        ('[{"id": "a"},\n  7]', ["a"], 2, 3, "7 is none"),
        ('[{"title": "a"}]', [], 1, 2, "neither a citation-key nor an id"),
        ('[{"id": "a"},\n{"id": "a"}]', ["a"], 2, 1, "the key of the item on line 1"),
        ("<html>", [], 1, 1, "not CSL-JSON"),
        ('"a"', [], 1, 1, "not CSL-JSON"),
        ('{"items": [{"id": "a"}]}', [], 1, 1, "neither a citation-key nor an id"),
        ('[{"id": "a\x00"}]', [], 1, 11, "invalid control character)"),
        ("[" * 100_000, [], 1, 2, "nested too deeply"),
        ('{"a":' * 100_000, [], 1, 1, "nested too deeply"),
        ('[{"id": ' + "1" * 5000 + "}]", [], 1, 2, "a number too long"),
    ],
)
def test_bad_json_is_one_fault_in_its_place(text, keys, line, column, said):
    """JSON that breaks off loses what came before, or is told in another place."""
    found, faults = read_csl_json(text)
    assert [entry.key for entry in found] == keys
    assert [(fault.line, fault.column) for fault in faults] == [(line, column)]
    assert said in faults[0].message


@pytest.mark.parametrize("depth", range(300, 1000, 50))
def test_depth_near_the_limit_is_read_or_told(depth):
    """Nesting that can just be parsed, but not be written again, is a traceback."""
    found, faults = read_csl_json('[{"id": "a", "x": [' + "[" * depth + "]" * depth + "]}]")
    assert len(found) + len(faults) == 1


def test_twenty_megabytes_are_read_in_one_go():
    """Counting lines from the start for each item makes a large library quadratic."""
    item = '{"id": "k%d", "title": "' + "x" * 200 + '"}'
    text = "[\n" + ",\n".join(item % n for n in range(90_000)) + "\n]"
    found, faults = read_csl_json(text)
    assert len(text) > 20_000_000
    assert (len(found), found[-1].line, faults) == (90_000, 90_001, [])


def test_half_a_character_does_not_survive():
    """A lone surrogate in an export makes every later output fail."""
    found, _ = read_csl_json(r'[{"id": "a", "title": "x\ud800y \ud83d\ude00"}]')
    assert found[0].fields["title"] == "x\ufffdy 😀"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=12,
)
FIELD = st.sampled_from(["id", "author", "issued", "title", "type", "citation-key"])


@given(st.lists(st.dictionaries(FIELD, JSON | st.dictionaries(st.just("date-parts") | st.just("season"), JSON)) | JSON))
def test_no_json_raises(items):
    """An item of an unexpected shape brings the reader of CSL-JSON down, or passes without a word."""
    found, faults = read_csl_json(json.dumps(items))
    assert len(found) + len(faults) == len(items)
    assert all(isinstance(value, str | tuple) for entry in found for value in entry.fields.values())


@given(st.text() | st.text(alphabet='[]{},:"id1\\ \n', max_size=40))
def test_no_text_raises(text):
    """Some text brings the reader of CSL-JSON down."""
    _, faults = read_csl_json(text)
    assert all(1 <= fault.line <= text.count("\n") + 1 for fault in faults)
