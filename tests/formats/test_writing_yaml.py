"""YAML written here says exactly what it was given, and looks like something a person would have typed."""

from datetime import date
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given as hypothesis_given
from hypothesis import settings

from argmap.catalogue import entry
from argmap.formats._ids import Names, slug
from argmap.formats._schemes import scheme_id
from argmap.formats._tree import tree_of
from argmap.formats._yaml import document, foreign_document, require_depth
from argmap.source import File, read_document


def _is_key(text: str) -> bool:
    return text != "<<" and text.isprintable() and bool(text.strip())


NASTY = [
    "~", "null", "no", "1936-09-10", "012", "1e3", "- item", "? key", "a: b", "a:b", "a #b", "a # b", "#tag",
    "'quoted'", '"x"', "{a: b}", "[a]", "a,b", "&anchor", "*alias", "!tag", "|", ">", "%x", "@x", "`x`",
    "---", "...", " leading", "trailing ", "two  spaces", "line\nbreak", "\nfirst", "last\n", "a\n\nb",
    "  deep\nline", "tab\there", "\t", "\x07bell", "\x85", "\u2028", "\ufeff", "кворум: да", "C#", "ends:",
    "é\u0301", "\U0001f600", "word " * 60, "x" * 300, "a\r\nb", "", " ", "<<", "=", "text:",
    "long " * 20 + "# not a comment", "long " * 20 + "ends: here", "- " + "long " * 25,
]  # fmt: skip
TEXTS = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
DATA: Any = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(-(10**9), 10**9), st.floats(allow_nan=False, allow_infinity=False), TEXTS
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=20).filter(_is_key), inner, max_size=4)
    ),
    max_leaves=12,
)


def _read(text: str, maps: Any) -> Any:
    debate, findings = maps.loaded(text.encode())
    return debate, findings


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_stays_as_it_is(text: str, maps) -> None:
    """A claim would lose or change words on its way into our YAML."""
    tree = {"argmap": 1, "claims": {"a": {"text": text}, "b": {"text": text, "label": "x"}}, "arguments": {}}
    debate, findings = _read(document(tree), maps)
    assert [finding for finding in findings if not maps.unfinished(finding)] == []
    assert debate.claims["a"].text == debate.claims["b"].text == text


@settings(max_examples=100, deadline=None)
@hypothesis_given(texts=st.lists(TEXTS, min_size=1, max_size=4))
def test_texts_stay_as_they_are(texts: list[str]) -> None:
    """A text that nobody thought of would be changed: claims, notes and premises in place read back the same."""
    from argmap.document.loading import load
    from argmap.document.locating import Located, Path

    names = Names()
    claims = {names.take(slug(text), "claim"): {"text": text, "note": f"{text}."} for text in texts}
    debate, findings = load(
        Located(Path("x"), "x", (Path("x"),), given=document({"argmap": 1, "claims": claims}).encode())
    )
    assert [finding for finding in findings if not finding.message.endswith("has no text")] == []
    assert [str(claim.text) for claim in debate.claims.values()] == texts
    assert [str(claim.note) for claim in debate.claims.values()] == [f"{text}." for text in texts]


@settings(max_examples=100, deadline=None)
@hypothesis_given(data=DATA)
def test_foreign_data_stay_as_they_are(data: Any) -> None:
    """What another program's map said would not come back as it was: numbers, nulls and texts that look like them."""
    from argmap.document.loading import load
    from argmap.document.locating import Located, Path

    text = document({"argmap": 1, "title": "x", "foreign": {"form": {"data": data}}})
    debate, findings = load(Located(Path("x"), "x", (Path("x"),), given=text.encode()))
    assert findings == []
    assert debate.foreign["form"]["data"] == data


def _undated(value: Any) -> Any:
    """A date stays unquoted, as authors have it, and PyYAML makes something of it."""
    if isinstance(value, dict):
        return {key: _undated(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_undated(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


@settings(max_examples=100, deadline=None)
@hypothesis_given(tree=st.dictionaries(st.text(min_size=1, max_size=20).filter(_is_key), DATA, min_size=1, max_size=4))
def test_yaml_for_others_is_read_by_others(tree: dict[str, Any]) -> None:
    """A text that looks like a number or a truth value would be one to Carneades."""
    import yaml

    assert _undated(yaml.safe_load(foreign_document(tree))) == tree


def test_tree_of_what_was_written_is_the_same(maps) -> None:
    """Writing a debate of ours out again would change it."""
    debate = maps.debate_at(maps.SAMPLES / "own.yaml")
    again, findings = maps.loaded(maps.written("argmap-yaml", debate))
    assert findings == []
    assert tree_of(again) == tree_of(debate)
    assert again.claims == debate.claims


def test_folder_written_is_the_same_debate(tmp_path, maps) -> None:
    """A debate in several files would be torn when it is written out again."""
    debate = maps.debate_at(maps.ROOT / "arguments" / "september-plenum")
    for name, content in entry(maps.FORMATS, "argmap-yaml").write_folder(debate).files.items():
        (tmp_path / name).write_bytes(content)
    again = maps.debate_at(tmp_path)
    assert tree_of(again) == tree_of(debate)
    assert {name: claim.topic for name, claim in again.claims.items()} == {
        name: claim.topic for name, claim in debate.claims.items()
    }
    assert list(again.topics) == list(debate.topics)


def test_depth_is_bounded() -> None:
    """Data a hundred levels deep would be written so that our own reader refuses them."""
    deep: Any = []
    for _ in range(100):
        deep = [deep]
    with pytest.raises(ValueError, match="levels deep"):
        require_depth(deep)


def test_written_yaml_looks_typed() -> None:
    """An import would be nothing a person wants to edit."""
    long = "The Central Committee of the party did not meet in September, as far as any document that is in print "
    long += "can show."
    tree = {
        "argmap": 1,
        "title": "Was it so?",
        "claims": {
            "a": {"text": "It was so."},
            "b": {"text": long},
            "c": {"text": "It rained: hard.", "stances": {"ann": "asserts"}},
        },
        "arguments": {"for-a": {"premises": ["b", "c"], "supports": "a"}},
    }
    assert document(tree, ["Imported from somewhere."]) == (
        "# Imported from somewhere.\n"
        "argmap: 1\n"
        "title: Was it so?\n"
        "\n"
        "claims:\n"
        "  a: It was so.\n"
        "  b: >-\n"
        "    The Central Committee of the party did not meet in September, as far as any document that is in\n"
        "    print can show.\n"
        "\n"
        "  c:\n"
        '    text: "It rained: hard."\n'
        "    stances: {ann: asserts}\n"
        "\n"
        "arguments:\n"
        "  for-a:\n"
        "    premises: [b, c]\n"
        "    supports: a\n"
    )
    assert read_document(File("x", document(tree)))[1] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The tower is very old.", "tower-old"),
        ("It's not so.", "not"),
        ("Ежов занял пост", "ежов-занял-пост"),
        ("???", ""),
        ("A" * 80, "a" * 32),
        ("Salt &amp; pepper", "salt-pepper"),
        ("it should be so", "it-should-be-so"),
    ],
)
def test_ids_are_the_telling_words(text: str, name: str) -> None:
    """Ids would be long, empty, or made of particles."""
    assert slug(text) == name


@pytest.mark.parametrize(
    ("name", "scheme"),
    [
        ("Expert Opinion", "expert-opinion"),
        ("ExpertOpinion", "expert-opinion"),
        ("Argument from Expert Opinion", "expert-opinion"),
        ("Argument From Position To Know", "position-to-know"),
        ("CauseToEffect", "cause-to-effect"),
        ("Default Inference", ""),
        ("Some  Other Scheme", "Some Other Scheme"),
    ],
)
def test_schemes_are_known_by_their_other_names(name: str, scheme: str) -> None:
    """Every imported map would begin with schemes that nobody knows, though the library has them."""
    assert scheme_id(name) == scheme


def test_ids_are_unique_after_folding() -> None:
    """Two claims that differ in what an id leaves out would become one."""
    names = Names()
    assert [names.take(slug(text), "claim") for text in ("A tower!", "a TOWER?", "The tower", "…", "!")] == [
        "tower", "tower-2", "tower-3", "claim", "claim-2",
    ]  # fmt: skip
    assert names.keep("mapper", "x y") != "mapper"
    assert names.keep("a.2") != "a.2"
