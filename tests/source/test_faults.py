"""What YAML would lose, refuse or run away with is said, and the rest is read."""

import time
from collections.abc import Callable

import pytest

from argmap.findings import Finding
from argmap.source import MAX_DEPTH, Document, Entries, File, Items, Text, read_document
from argmap.source.composing import MAX_REPEATED

Read = Callable[[str], tuple[Document, list[Finding]]]


def said(faults: list[Finding]) -> list[tuple[str, int, int]]:
    """Rule, line and column of each finding."""
    return [(fault.rule, fault.place.line, fault.place.column) for fault in faults]


def keys(document: Document) -> list[str]:
    """The keys at the top."""
    assert isinstance(document.root, Entries)
    return [str(key) for key in document.root]


SYNTAX = {
    "a: ok\ntext: Thesis: war guilt\nz: ok\n": (2, 'Quote the text: text: "Thesis: war guilt"'),
    "a: ok\n- text: War: guilt\nz: ok\n": (2, ""),
    "a: ok\nb: 'He said: Iagoda's post\nz: ok\n": (2, ""),
    'a: ok\nb: "never closed\nz: ok\n': (2, "Close it, or leave both away"),
    'a: ok\nb: "C:\\Users"\nz: ok\n': (2, "Double the backslash"),
    "a: ok\nb: [never closed\nz: ok\n": (2, "Close it, or write the entries on lines of their own."),
    "a: ok\nb: {never: closed\nz: ok\n": (2, "Close it, or write the entries on lines of their own."),
    "a: ok\nb: {title: Troy VI: A Trading Center, issued: 2004}\nz: ok\n": (2, "Quote the text with the colon"),
    "a: ok\n\tb: tab\nz: ok\n": (2, "Indent with spaces, two a level."),
    "a: ok\nb: &\nz: ok\n": (2, "Quote the text."),
    "a: ok\nb: *\nz: ok\n": (2, "Quote the text."),
    "a: ok\nb: @kennan\nz: ok\n": (2, "Quote the text."),
    "a: ok\nb: `kennan`\nz: ok\n": (2, "Quote the text."),
    "a: ok\nb: %50\nz: ok\n": (2, "Quote the text."),
    "a: ok\njust words\nz: ok\n": (2, "Add the colon, or indent the line under its text."),
    "a: ok\nb: \"quoted\" and more\nz: ok\n": (2, "Put the whole text into single quotes"),
    "a: ok\nb: 'princes' death'\nz: ok\n": (2, "Write an apostrophe inside twice"),
    "a: ok\nb: [Edward] the Fifth\nz: ok\n": (2, "Put the whole text into quotation marks."),
    "a: ok\nb:\n  text: It met.\n   label: met\nz: ok\n": (4, "Align it with its neighbours."),
    "a: ok\nb:\n  text: It met.\n label: met\nz: ok\n": (4, "Align it with its neighbours;"),
    "a: ok\nb:\n   c: It met.\n  d: met\n  e: met\nz: ok\n": (3, "Align it with its neighbours;"),
    "a: ok\nb:\n  one:no space\n  two: good\nz: ok\n": (3, "Write `one: ` and then the text."),
    "a: ok\nb:\n  c: begins\n    here # and there\n    goes on\nz: ok\n": (5, "Quote the whole text"),
    "a: ok\nb: - no list\nz: ok\n": (2, "Quote the text;"),
    "a: ok\nb: ? no key\nz: ok\n": (2, "Quote the text;"),
    "a: ok\nb:no space\nz: ok\n": (2, "Write `b: ` and then the text."),
    "a: ok\nb:\n  -one\n  - {text: two}\nz: ok\n": (4, "Write `- one`."),
    'a: ok\nb: ["one, p. 1]\nc: ["two"]\nz: ok\n': (2, "Close it, or leave both away"),
    "a: ok\nb: ]\nz: ok\n": (2, ""),
    f"a: ok\n{'k' * 1100}: long key\nz: ok\n": (2, "Shorten it"),
}  # fmt: skip


@pytest.mark.parametrize("text", SYNTAX, ids=range(len(SYNTAX)))
def test_syntax_error_says_what_to_do(text: str, read: Read) -> None:
    """YAML's own words mean nothing to a historian, and one mistyped line would hide what stands behind it."""
    document, faults = read(text)
    assert [fault.rule for fault in faults] == ["yaml-syntax"]
    line, help_ = SYNTAX[text]
    assert faults[0].place.line == line
    assert help_ in faults[0].help
    assert len(faults[0].help) < 200
    assert "a" in keys(document)


def test_tabs_throughout(read: Read) -> None:
    """Whoever indents with tabs would be told of one line, and of nothing else that is wrong in the file."""
    document, faults = read("argmap: 1\nclaims:\n\tone: The first.\n\ttwo:\n\t\ttext: The second # of two.\n")
    assert said(faults) == [("yaml-syntax", 3, 1), ("words-lost", 5, 9)]
    assert document.root == {"argmap": "1", "claims": {"one": "The first.", "two": {"text": "The second"}}}


def test_quotation_mark_that_swallows_entries(read: Read) -> None:
    """Of a text that is never closed, every later pair of marks would be called out of place, and not the text."""
    document, faults = read('a: "never closed\nb: x\nc: ["one, p. 1"]\nd: "closed"\n')
    assert said(faults) == [("yaml-syntax", 1, 4)]
    assert "never closed" in faults[0].message
    assert document.root == {"b": "x", "c": ["one, p. 1"], "d": "closed"}


def test_tab_inside_an_entry(read: Read) -> None:
    """Half an entry would be read, and what it lacks be told besides."""
    document, faults = read(
        "claims:\n  one:\n    text: The first.\n\tlabel: First\n    kind: fact\n  two: The second.\n"
    )
    assert said(faults) == [("yaml-syntax", 4, 1)]
    assert document.root == {"claims": {"two": "The second."}}


def test_heading_typed_twice(read: Read) -> None:
    """The entry would be said to be empty, and to stand there twice."""
    document, faults = read("claims:\n  one:\n  one:\n    text: The first.\n")
    assert said(faults) == [("duplicate-key", 3, 3)]
    assert document.root == {"claims": {"one": {"text": "The first."}}}


def test_tab_among_spaces(read: Read) -> None:
    """One line indented with a tab would take the section behind it away."""
    document, faults = read("claims:\n\tone: The first.\n  two:\n  \ttext: The second.\n  three: The third.\n")
    assert said(faults) == [("yaml-syntax", 2, 1), ("yaml-syntax", 4, 3)]
    assert (document.root, document.unread) == ({"claims": {"three": "The third."}}, {"one", "two", "text"})


CLAIMS = """\
argmap: 1
claims:
  one: The first.
  two: Thesis: the second.
  three:
    text: The third.
    note: "never closed
  four: The fourth.
arguments:
  a: {premises: [one], supports: four}
  b: {premises: [two, supports: four}
people: {anna: Anna}
"""


def test_reading_goes_on_behind_errors(read: Read) -> None:
    """Three mistakes would take three runs to find, and cost every claim behind the first."""
    document, faults = read(CLAIMS)
    assert [(fault.rule, fault.place.line) for fault in faults] == [("yaml-syntax", line) for line in (4, 7, 11)]
    root = document.root
    assert isinstance(root, Entries)
    claims, arguments = root[Text("claims")], root[Text("arguments")]
    assert isinstance(claims, Entries)
    assert isinstance(arguments, Entries)
    assert (list(claims), list(arguments), keys(document)[-1]) == (["one", "four"], ["a"], "people")
    assert {"two", "three", "b"} <= document.unread


def test_hopeless_text_ends(read: Read) -> None:
    """A file that is no YAML at all would be tried again for each of its lines."""
    document, faults = read("".join(f"key{number}: [\n" for number in range(200)))
    assert 0 < len(faults) <= 20
    assert document.cut_short
    document, faults = read("\t")
    assert faults or document.root is None


LOST = {
    "text: Ezhov held post #3 of the list\n": ("'#3 of the list'", 1, 7),
    "text: The notice of the tenth # as printed\n": ("'# as printed'", 1, 7),
    "a: b\nitems:\n  - two words #tag\n": ("'#tag'", 3, 5),
}


@pytest.mark.parametrize("text", LOST)
def test_words_lost_to_a_comment(text: str, read: Read) -> None:
    """Half a sentence would be gone from the map, and nobody would know."""
    _, (fault,) = read(text)
    words, line, column = LOST[text]
    assert said([fault]) == [("words-lost", line, column)]
    assert words in fault.message


KEPT = [
    "text: The notice  # a comment\n",
    "text: word # a comment\n",
    'text: "The notice" # a comment\n',
    "text: The notice\n# a comment\n",
    "text: |\n  The notice # not a comment\n",
    "text: The notice of 10#3\n",
    "text: {a: b}  # a comment\n",
    "text: The notice of Moscow  #----\n",
]


@pytest.mark.parametrize("text", KEPT)
def test_comments_are_no_lost_words(text: str, read: Read) -> None:
    """A warning for every comment would be switched off."""
    assert read(text)[1] == []


COMMAS = {
    "c: {text: Ezhov, who held the post, fell}\n": [("words-lost", 1, 18), ("words-lost", 1, 37)],
    "c: {cite: kennan-1960, p. 307}\n": [("words-lost", 1, 24)],
    "c: {just words}\n": [("words-lost", 1, 5)],
    "c: {text: a,\r\n  b\r\n}\n": [("words-lost", 2, 3)],
    "c: {a: b, hedge: , d: e}\n": [],
    "c: {a: b, hedge: '', 'quoted': }\n": [],
    "c: {'text': 'Ezhov, who held the post, fell'}\n": [],
}


@pytest.mark.parametrize("text", COMMAS)
def test_words_lost_to_a_comma(text: str, read: Read) -> None:
    """The half of a text behind a comma would become a key that nobody typed."""
    _, faults = read(text)
    assert said(faults) == COMMAS[text]
    assert all("Quote the text" in fault.help for fault in faults)


def test_duplicate_keys(read: Read) -> None:
    """YAML keeps the last of two sections and drops the first without a word."""
    document, (fault,) = read("claims:\n  a: One.\nb: x\nclaims:\n  c: Three.\n")
    assert said([fault]) == [("duplicate-key", 4, 1)]
    assert (fault.related[0].place.line, fault.related[0].place.column) == (1, 1)
    assert isinstance(document.root, Entries)
    assert dict(document.root) == {"claims": {"a": "One.", "c": "Three."}, "b": "x"}


def test_duplicate_keys_of_texts(read: Read) -> None:
    """Of two texts under one key the first counts, and an empty one is no exception."""
    document, faults = read("a: One.\na: Two.\nb:\nb: x\nc: [1]\nc:\n")
    assert said(faults) == [("duplicate-key", 2, 1), ("duplicate-key", 4, 1), ("duplicate-key", 6, 1)]
    assert document.root == {"a": "One.", "b": "", "c": ["1"]}


def test_many_duplicate_keys() -> None:
    """A file that repeats every key it has would take a time that grows with the square of its length."""
    names = [f"key{number}" for number in range(20_000)]
    begun = time.process_time()
    _, faults = read_document(File("map.yaml", "".join(f"{name}: x\n" for name in (*names, *reversed(names)))))
    assert len(faults) == 20_000
    assert faults[-1].related[0].place.line == 1
    assert time.process_time() - begun < 5


FEATURES = {
    "a: 1\n---\nb: 2\n": "a second document begins here",
    "a: !!int 1\n": "the tag !!int is not read",
    "a: !mine {b: c}\n": "the tag !mine is not read",
    "a: !mine [b]\n": "the tag !mine is not read",
    "a: &x {b: c}\nd: {<<: *x, e: f}\n": "merge keys (<<) are not read",
    "a: *nowhere\n": "*nowhere repeats nothing that was marked before",
    "a: &x [b, *x]\n": "*x stands inside what it repeats",
    "a: &x {b: *x}\n": "*x stands inside what it repeats",
    "? [a, b]\n: c\n": "a list or a mapping stands where a key belongs",
    "{a: b}: c\n": "a list or a mapping stands where a key belongs",
}


@pytest.mark.parametrize("text", FEATURES)
def test_features_that_are_not_read(text: str, read: Read) -> None:
    """What YAML can do besides would be dropped, or read as something the author cannot see."""
    _, faults = read(text)
    assert FEATURES[text] in next(fault for fault in faults if fault.rule == "yaml-feature").message


def test_first_document_is_read(read: Read) -> None:
    """What stands before `---` would be lost, and what stands behind it be called missing."""
    document, _ = read("a: 1\n---\nb: 2\n")
    assert document.root == {"a": "1"}
    assert document.cut_short


def test_question_marks(read: Read) -> None:
    """The critical questions of a scheme, on one line, would be an error for one of the parsers."""
    document, faults = read("a: {ask: Is it so?, b: 'Why?', ?c: d?e, [x?]: y}\n? f?\n: What?\n")
    assert [fault.rule for fault in faults] == ["yaml-feature"]
    document, faults = read("a: {ask: Is it so?, b: 'Why?', c: d?e, l: [x?, y?]}\n? f?\n: What?\n")
    assert faults == []
    assert document.root == {"a": {"ask": "Is it so?", "b": "Why?", "c": "d?e", "l": ["x?", "y?"]}, "f?": "What?"}


def test_tag_of_nothing_special(read: Read) -> None:
    """`! text` says only that it is a text."""
    document, faults = read("a: ! 12\n")
    assert (document.root, faults) == ({"a": "12"}, [])


def test_aliases_repeat(read: Read) -> None:
    """A citation marked once and repeated would be lost."""
    document, faults = read("a: &x [b]\nc: *x\nd: &k e\n*k : f\n")
    assert faults == []
    assert document.root == {"a": ["b"], "c": ["b"], "d": "e", "e": "f"}


def test_alias_bomb(read: Read) -> None:
    """Ten lines would become ten thousand million values."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    document, faults = read("\n".join(lines) + "\n")
    assert [fault.message for fault in faults] == [f"aliases repeat more than {MAX_REPEATED} values"]
    assert isinstance(document.root, Entries)


def depth(value: object) -> int:
    """How many lists and mappings lie in each other."""
    inner = value.values() if isinstance(value, Entries) else value if isinstance(value, Items) else ()
    return 1 + max((depth(one) for one in inner), default=0) if isinstance(value, (Entries, Items)) else 0


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_nesting_ends(opening: str, read: Read) -> None:
    """A hundred thousand brackets would take minutes, or the process with them."""
    begun = time.process_time()
    document, faults = read(f"a: ok\nb:\n  {opening * 100_000}")
    assert time.process_time() - begun < 10
    assert any(f"nested more than {MAX_DEPTH} levels deep" in fault.message for fault in faults)
    assert document.cut_short
    assert keys(document)[0] == "a"
    assert depth(document.root) <= MAX_DEPTH + 1


def test_nesting_within_the_cap(read: Read) -> None:
    """What a debate may need would be refused."""
    document, faults = read(f"a: {'[' * (MAX_DEPTH - 1)}x{']' * (MAX_DEPTH - 1)}\n")
    assert faults == []
    assert depth(document.root) == MAX_DEPTH


def test_long_lines_without_colons(read: Read) -> None:
    """Looking for keys in a stretch that cannot be read would take a time that grows with its square."""
    begun = time.process_time()
    read(f'a: "never closed\nb{" " * 300_000}c\n')
    assert time.process_time() - begun < 10


ESCAPES = ['"\\ud800"', '"\\UFFFFFFFF"', '"\\U00110000"', '"\\xZZ"', '"\\q"']


@pytest.mark.parametrize("typed", ESCAPES)
def test_impossible_escapes(typed: str, read: Read) -> None:
    """Half a character cannot be printed, and one parser takes it for a whole one."""
    document, (fault,) = read(f"a: ok\nb: {typed}\nc: ok\n")
    assert (fault.rule, fault.place.line) == ("yaml-syntax", 2)
    assert "backslash" in fault.message
    assert document.root == {"a": "ok", "c": "ok"}


@pytest.mark.parametrize("directive", [f"%YAML 1.{'9' * 5000}", "%YAML 2.0", "%YAML x", "%TAG !"])
def test_directives(directive: str, read: Read) -> None:
    """A first line that nobody writes would end the program."""
    _, faults = read(f"{directive}\n---\na: ok\n")
    assert [fault.rule for fault in faults][:1] == ["yaml-syntax"]
