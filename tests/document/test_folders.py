"""Which files a path means, and what a debate of several files is."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from argmap.document.loading import load
from argmap.document.locating import locate
from argmap.document.nouns import Debate
from argmap.findings import Finding

FolderReader = Callable[[Mapping[str, str]], tuple[Debate, list[Finding]]]

ROOT = "argmap: 1\ntitle: A debate\nclaims: {root: The root claim.}\n"


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Files with their texts, and the folders they stand in."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def test_folder_is_one_debate_with_topics(read_folder: FolderReader) -> None:
    """A claim would lose the topic of its file, or another file's ids would be unknown."""
    debate, faults = read_folder(
        {
            "debate.yaml": ROOT,
            "b.yaml": "title: Second\nclaims: {two: {text: A claim., presupposes: root}}\n",
            "a.yaml": "claims: {one: {text: A claim., presupposes: two}}\n"
            "arguments: {arg: {premises: [In place.], supports: one}}\n",
        }
    )
    assert faults == []
    assert list(debate.topics) == ["a", "b"]
    assert debate.topics["b"].heading == "Second"
    assert debate.topics["a"].heading == "A"
    assert {name: claim.topic for name, claim in debate.claims.items()} == {
        "root": None, "one": "a", "two": "b", "arg.1": "a",
    }  # fmt: skip
    assert debate.arguments["arg"].topic == "a"
    assert len(debate.files) == 3


def test_listed_topics_come_first(read_folder: FolderReader) -> None:
    """The order of a presentation would be that of the alphabet."""
    debate, _ = read_folder(
        {
            "debate.yaml": f"{ROOT}topics: [c, b]\n",
            "a.yaml": "title: A\n",
            "b.yaml": "title: B\n",
            "c.yaml": "title: C\n",
        }
    )
    assert list(debate.topics) == ["c", "b", "a"]


def test_unknown_topic_is_suggested(read_folder: FolderReader) -> None:
    """A topic file that was renamed would silently move to the end."""
    _, (fault,) = read_folder({"debate.yaml": f"{ROOT}topics: [handwritng]\n", "handwriting.yaml": "title: A\n"})
    assert (fault.rule, fault.help) == ("dangling-reference", "Did you mean `handwriting`?")


def test_nothing_merges(read_folder: FolderReader) -> None:
    """One id in two files would be whichever was read last."""
    debate, faults = read_folder(
        {
            "debate.yaml": ROOT,
            "a.yaml": "claims: {root: Another text.}\nschemes: {own: {conclusion: It is so.}}\n",
            "b.yaml": "schemes: {own: {conclusion: It is not so.}}\n",
        }
    )
    assert [(fault.rule, Path(fault.place.file).name) for fault in faults] == [
        ("duplicate-id", "a.yaml"),
        ("duplicate-id", "b.yaml"),
    ]
    assert [Path(fault.related[0].place.file).name for fault in faults] == ["debate.yaml", "a.yaml"]
    assert debate.claims["root"].text == "The root claim."
    assert debate.schemes["own"].conclusion == "It is so."


def test_debate_keys_belong_in_the_root(read_folder: FolderReader) -> None:
    """A question typed in a topic would be dropped without being told where it belongs."""
    _, faults = read_folder({"debate.yaml": ROOT, "a.yaml": "argmap: 1\nquestion: Is it?\n"})
    assert [(fault.rule, fault.help) for fault in faults] == [
        ("unknown-field", "`argmap` belongs in debate.yaml."),
        ("unknown-field", "`question` belongs in debate.yaml."),
    ]


def test_steps_and_sections_of_all_files(read_folder: FolderReader) -> None:
    """A section typed in a topic would not count."""
    debate, faults = read_folder(
        {
            "debate.yaml": f"{ROOT}steps: [{{show: [root, a]}}]\n",
            "a.yaml": "people: {anna: Anna}\nsources: {book: A Book}\nevents: {fire: It burnt.}\n"
            "terms: {word: A meaning.}\n"
            "sides: {us: {label: Ours, thesis: root}}\nsteps: [{show: root, note: Look.}]\ntags: [x]\n",
        }
    )
    assert faults == []
    assert [step.show for step in debate.steps] == [("root", "a"), ("root",)]
    assert (*debate.people, *debate.sources, *debate.events, *debate.terms, *debate.sides) == (
        "anna",
        "book",
        "fire",
        "word",
        "us",
    )
    assert debate.topics["a"].tags == ("x",)


def test_bibliography_of_a_topic(read_folder: FolderReader) -> None:
    """A path would be looked up beside the wrong file, and a broken name would end the program."""
    debate, faults = read_folder(
        {
            "debate.yaml": f'{ROOT}bibliography: "a\\0b.bib"\n',
            "a.yaml": "bibliography: w.bib\n",
            "w.bib": "@book{k, title={T}}\n",
        }
    )
    assert [(fault.rule, fault.place.line) for fault in faults] == [("unreadable-file", 4)]
    assert debate.sources["k"].title == "T"


def test_file_that_cannot_be_read_hides_nothing(tmp_path: Path) -> None:
    """A reference into a file that could not be opened would be called dangling, and other faults be hidden."""
    write(
        tmp_path,
        {"debate.yaml": f"{ROOT}  # end\n", "a.yaml": "claims: {one: {text: A b., presupposes: gone, evidnce: x}}\n"},
    )
    (tmp_path / "b.yaml").mkdir()
    (tmp_path / "c.yaml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "d.yaml").write_bytes(b"claims: {x: \xff\xfe}\n")
    debate, faults = load(locate(tmp_path)[0])
    assert sorted(fault.rule for fault in faults) == ["not-utf8", "unknown-field", "unreadable-file", "unreadable-file"]
    assert set(debate.claims) == {"root", "one"}


def test_no_topic_of_a_single_file(tmp_path: Path) -> None:
    """Claims of a single file would hang on a topic that nobody wrote."""
    write(tmp_path, {"letter.yaml": ROOT})
    (located,) = locate(tmp_path / "letter.yaml")
    debate, _ = load(located)
    assert (located.name, located.topic, debate.id, debate.claims["root"].topic) == ("letter", None, "letter", None)
    assert debate.id.place.line == 1


def test_paths(tmp_path: Path) -> None:
    """`argmap check FOLDER` would miss debates, or take a topic for one."""
    write(
        tmp_path,
        {
            "one/debate.yaml": ROOT,
            "one/topic.yaml": "title: A topic\n",
            "one/below/other.yaml": ROOT,
            "two.yaml": f"\n\n# A comment\n\n---\n{ROOT}",
            "three.yml": f'\ufeff"argmap" : 1\n{ROOT[10:]}',
            "config.yaml": "jobs: {}\n",
            ".hidden/debate.yaml": ROOT,
            "notes.txt": ROOT,
        },
    )
    (tmp_path / "lost.yaml").symlink_to(tmp_path / "nowhere")
    found = {os.fspath(located.path.relative_to(tmp_path)): located for located in locate(tmp_path)}
    assert list(found) == ["lost.yaml", "one", "one/below/other.yaml", "three.yml", "two.yaml"]
    assert [path.name for path in found["one"].files] == ["debate.yaml", "topic.yaml"]
    assert locate(tmp_path / "one/debate.yaml") == locate(tmp_path / "one")
    (topic,) = locate(tmp_path / "one/topic.yaml")
    assert (topic.topic, topic.files) == ("topic", found["one"].files)


def test_blank_lines_before_the_first_key(tmp_path: Path) -> None:
    """Looking for `argmap:` behind forty blank lines once took longer than anybody waits."""
    write(
        tmp_path,
        {
            "a.yaml": "\n" * 60_000 + "jobs: 1\n",
            "b.yaml": " \n" * 20_000 + ROOT,
            "c.yaml": "#\n\r\n \t\n" * 9_000 + "x",
        },
    )
    assert [located.name for located in locate(tmp_path)] == ["b"]


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("", "the file is empty", 1),
        ("# only a comment\n", "the file is empty", 1),
        ("just words\n", "a file of a debate is a mapping: keys with colons", 1),
        ("- a\n- b\n", "a file of a debate is a mapping: keys with colons", 1),
        ("{}\n", "this debate does not say its format version", 1),
        ("title: A\n", "this debate does not say its format version", 1),
        ("title: A\nargmap: 2\n", "this argmap reads version 1 of the format", 2),
        ("argmap: [1]\n", "this argmap reads version 1 of the format", 1),
        ("argmap: 1.0\n", "this argmap reads version 1 of the format", 1),
    ],
)
def test_files_that_are_no_debate(text: str, message: str, line: int, tmp_path: Path) -> None:
    """Whoever passes the wrong file would see it called well."""
    (tmp_path / "map.yaml").write_text(text, encoding="utf-8")
    debate, (fault,) = load(locate(tmp_path / "map.yaml")[0])
    assert (fault.message, fault.place.line) == (message, line)
    assert debate.claims == {}


def test_empty_topic(read_folder: FolderReader) -> None:
    """A topic file with nothing in it would be drawn as an empty map."""
    debate, (fault,) = read_folder({"debate.yaml": ROOT, "a.yaml": ""})
    assert (fault.message, fault.help) == ("the file is empty", "Begin with `title:`.")
    assert debate.topics["a"].id.place.line == 1


def test_what_another_encoding_hides(read_folder: FolderReader, tmp_path: Path) -> None:
    """A topic saved as Latin-1 would be told once, and once more for whatever only it makes use of."""
    (tmp_path / "topic.yaml").write_bytes(
        "title: Café\narguments:\n  one: {premises: [used], supports: met}\n".encode("latin-1")
    )
    debate, faults = read_folder(
        {"debate.yaml": "argmap: 1\nclaims: {met: It met., used: It is used., alone: It is alone.}\n"}
    )
    assert [fault.rule for fault in faults] == ["not-utf8"]
    assert debate.unread == {"met", "used"}
