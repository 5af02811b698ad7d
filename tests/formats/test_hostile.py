"""Files that are broken, or made to break the reader, are refused in one line with a place."""

import json
import random
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from argmap.catalogue import entry
from argmap.cli.formats import recognised
from argmap.formats import Draft, Given, UnreadableError, written
from argmap.formats._given import MAX_BYTES, open_given

FORMATS = "argmap.formats"
CUTS = 40


def _attempt(form: str, raw: bytes, maps: Any, path: Path | None = None) -> Draft | None:
    """A file read and written as YAML, or None where it was refused; nothing else may happen."""
    try:
        draft: Draft = entry(FORMATS, form).read(Given("broken.x", raw, path))
        maps.yaml_of(draft)
    except UnreadableError as error:
        refused = error
    else:
        return draft
    assert "\n" not in str(refused)
    assert refused.finding.place.file
    return None


def test_truncated_file_is_refused_or_read(sample, maps) -> None:
    """A download that broke off would end in a traceback."""
    form, path = sample
    raw = path.read_bytes()
    for cut in range(0, len(raw), max(1, len(raw) // CUTS)):
        _attempt(form, raw[:cut], maps)


def test_file_of_another_kind_is_refused(sample, maps) -> None:
    """A picture, or a map of another format, would end in a traceback or in an empty document."""
    form, _ = sample
    for raw in (
        b"",
        b"\x00\x01\x02\xff" * 100,
        b"[1, 2]",
        b"null",
        b'"text"',
        b"<html><body/></html>",
        b"\xff\xfe\x00",
        b"no: map\n",
    ):
        draft = _attempt(form, raw, maps)
        if draft is not None and form not in ("argdown", "csv", "nested-yaml", "kialo", "argmap-json", "carneades"):
            assert not draft.arguments


def test_spoilt_bytes_are_refused_or_read(sample, maps) -> None:
    """A flipped bit would end in a traceback."""
    form, path = sample
    raw, dice = path.read_bytes(), random.Random(9)
    for _ in range(60):
        spoilt = bytearray(raw)
        for _ in range(dice.randint(1, 4)):
            spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
        _attempt(form, bytes(spoilt), maps)


def _spoilt(value: Any, dice: random.Random) -> Any:
    """Data in which one value in ten is of another kind."""
    if dice.random() < 0.1:
        return dice.choice([None, 0, 1.5, True, "x", [], {}, [None], {"a": [1]}, -3, ""])
    if isinstance(value, dict):
        return {key: _spoilt(one, dice) for key, one in value.items()}
    if isinstance(value, list):
        return [_spoilt(one, dice) for one in value]
    return value


def test_json_of_other_shapes_is_refused_or_read(sample, maps) -> None:
    """A number where a list belongs would end in a traceback."""
    form, path = sample
    if not path.read_bytes().lstrip().startswith(b"{") or form in ("argdown", "nested-yaml", "carneades"):
        pytest.skip("no JSON")
    data, dice = json.loads(path.read_bytes()), random.Random(9)
    for _ in range(300):
        draft = _attempt(form, json.dumps(_spoilt(data, dice)).encode(), maps)
        if draft is not None and hasattr(entry(FORMATS, form), "write") and form != "argmap-json":
            written(entry(FORMATS, form), form, maps.loaded(maps.yaml_of(draft))[0])


def test_kept_data_spoilt_by_hand_do_no_harm(sample, maps) -> None:
    """A debate could not be written any more because somebody edited what was kept for another program."""
    form, path = sample
    if not hasattr(entry(FORMATS, form), "write"):
        pytest.skip("this format is only read")
    draft = maps.read(form, path)
    dice = random.Random(9)
    kept = draft.tree.get("foreign", {}).get(form)
    for _ in range(60):
        draft.tree["foreign"] = {form: _spoilt(kept, dice)}
        debate, _ = maps.loaded(maps.yaml_of(draft))
        assert written(entry(FORMATS, form), form, debate).files[""]


@pytest.mark.parametrize(
    "form", ["aif", "xaif", "sadface", "arguebuf", "argdown-json", "mindmup", "ova2", "argmap-json"]
)
def test_json_nested_too_deep_is_refused(form: str, maps) -> None:
    """JSON a hundred levels deep would exhaust the reader, or make YAML that nobody reads."""
    for depth in (100, 100_000):
        deep = (
            b'{"nodes": [], "arguments": {}, "statements": {}, "AIF": {"nodes": []}, "deep": '
            + b"[" * depth
            + b"]" * depth
            + b"}"
        )
        assert _attempt(form, deep, maps) is None


@pytest.mark.parametrize("form", ["arggraph", "graphml", "argunet", "aml", "lkif", "caf"])
def test_xml_bombs_and_outside_files_are_refused(form: str, maps) -> None:
    """Ten lines of XML would fill the memory, or read a file of the machine."""
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "lol">'
        + "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 9))
        + "]><x>&a8;</x>"
    )
    outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><x>&f;</x>'
    for text in (bomb.replace("&a0;", "&a;"), outside):
        assert _attempt(form, text.encode(), maps) is None


@pytest.mark.parametrize("form", ["aml", "argunet", "mindmup", "nested-yaml", "argdown", "kialo"])
def test_very_deep_map_is_read_or_refused(form: str, maps) -> None:
    """A chain of a thousand claims would overflow the stack."""
    n = 1_000
    texts = {
        "aml": "<ARG>"
        + "".join(f"<AU><PROP><PROPTEXT>c{i}</PROPTEXT></PROP><CA>" for i in range(n))
        + "<AU><PROP/></AU>"
        + "</CA></AU>" * n
        + "</ARG>",
        "argunet": "<graphml>" + "<graph><node id='n'>" * n + "</node></graph>" * n + "</graphml>",
        "mindmup": '{"id": "root", "formatVersion": 3, "ideas": {"1": '
        + '{"title": "c", "ideas": {"1": ' * n
        + "{}"
        + "}}" * n
        + "}}",
        "nested-yaml": "".join(f"{'  ' * i}c{i // 2}:\n" if i % 2 == 0 else f"{'  ' * i}r1:\n" for i in range(2 * n)),
        "argdown": "[a]: x\n" + "".join(f"{' ' * i}+ [c{i}]: y\n" for i in range(1, n)),
        "kialo": "Discussion Title: x\n\n"
        + "".join(f"{'.'.join(['1'] * i)}. {'Pro: ' * (i > 1)}c{i}\n" for i in range(1, n)),
    }
    with suppress(RecursionError):  # which the command turns into a line
        _attempt(form, texts[form].encode(), maps)


def test_wrong_encoding_names_the_place(maps) -> None:
    """A file in Latin-1 would be refused without saying where the trouble is."""
    with pytest.raises(UnreadableError) as caught:
        entry(FORMATS, "csv").read(Given("table.csv", "id,type,text\na,claim,Müller\n".encode("latin-1")))
    assert str(caught.value).startswith("table.csv:2:10: this is not UTF-8: byte 0xfc")


def test_utf_16_with_its_mark_is_read(maps) -> None:
    """What spreadsheets call Unicode text would not be read."""
    draft = entry(FORMATS, "csv").read(Given("t.csv", "id,type,text\na,claim,Müller\n".encode("utf-16")))
    assert draft.claims["a"]["text"] == "Müller"


def test_syntax_errors_name_the_place(maps) -> None:
    """Somebody would have to search a file of ten thousand lines."""
    cases = {
        "aif": (b'{"nodes": [\n {"nodeID": "1",,}]}', "x:2:"),
        "arggraph": (b"<arggraph>\n<edu id='e'></arggraph>", "x:2:"),
        "argdown": (b"[a]: x\n  + [b]: y\n\n(1) p\n+ [c]\n", "x:5:"),
        "carneades": (b"statements:\n  a: [b\n", "x:2:"),
        "aspartix": (b"arg(a).\narg(b)\natt(a,b).", "x:2:1"),
        "iccma": (b"p af 2\n1 3\n", "x:2:1"),
        "tgf": (b"a x\n#\na b\n", "x:3:1"),
        "kialo": (b"1. a\n1.2.1. Pro: b\n", "x:2:1"),
        "brat": (b"T1\tClaim 0 2\tab\nR1\tsupports Arg1:T1 Arg2:T9\n", "x:2:1"),
        "csv": (b"id,type,text\na,claim,b\na,claim,c\n", "x:3:1"),
    }
    for form, (raw, place) in cases.items():
        with pytest.raises(UnreadableError) as caught:
            entry(FORMATS, form).read(Given("x", raw))
        assert str(caught.value).startswith(place), (form, str(caught.value))


def test_file_larger_than_any_map_is_refused_unread(tmp_path: Path) -> None:
    """Two hundred megabytes would be read before anybody says that this is no map."""
    file = tmp_path / "large.json"
    with file.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(UnreadableError, match="no map is read that is larger than 100 MB"):
        open_given(file)


def test_argdown_files_that_include_each_other_are_refused(tmp_path: Path, maps) -> None:
    """Two files that include each other would be read for ever."""
    (tmp_path / "a.argdown").write_text("[a]: x\n\n@include(b.argdown)\n", encoding="utf-8")
    (tmp_path / "b.argdown").write_text("[b]: y\n\n@include(a.argdown)\n", encoding="utf-8")
    with pytest.raises(UnreadableError, match="include each other"):
        maps.read("argdown", tmp_path / "a.argdown")
    (tmp_path / "b.argdown").write_text("[b]: y\n  + [a]\n", encoding="utf-8")
    assert set(maps.read("argdown", tmp_path / "a.argdown").claims) == {"a", "b"}


def test_rationale_is_never_run(tmp_path: Path, maps) -> None:
    """A map would run whatever it likes on the machine of whoever opens it."""
    trap = tmp_path / "trap"
    text = (
        f'#Rationale Version 1\n#-- End of Prelude --\nopen({str(trap)!r}, "w")\nm0 = Create("Claim")\nSetText("x")\n'
    )
    assert list(entry(FORMATS, "rationale").read(Given("x.rtnl", text.encode())).claims) == ["x"]
    assert not trap.exists()


def test_words_of_hundreds_of_letters_do_not_fill_the_screen(maps) -> None:
    """A message would quote a broken file whole, over many lines, or ring the terminal's bell."""
    raw = b"id\x07" + b"t" * 5_000 + b",type\na,argument\n"
    with pytest.raises(UnreadableError) as caught:
        entry(FORMATS, "csv").read(Given("x.csv", raw))
    assert len(str(caught.value)) < 400
    assert str(caught.value).isprintable()


def test_attributes_named_like_what_is_kept_do_no_harm(maps) -> None:
    """An attribute `data` of a node would be taken for its data."""
    graph = b'<graph id="g"><node id="a" data="x" graph="y" in="z"/><edge source="a" target="a" data="x"/></graph>'
    raw = b"<graphml>" + graph + b"</graphml>"
    debate = maps.through(entry(FORMATS, "graphml").read(Given("x.graphml", raw)))
    assert b'<node id="a" data="x" graph="y" in="z"' in maps.written("graphml", debate)


def test_lists_where_carneades_has_atoms_do_no_harm(maps) -> None:
    """A conclusion that is a list would end in a traceback."""
    raw = b"statements: {p: P}\narguments:\n  a: {premises: [p], conclusion: [p], undercutter: [p]}\n"
    assert _attempt("carneades", raw, maps) is not None


def test_what_is_refused_says_where(tmp_path: Path) -> None:
    """A file that breaks off, is empty or nests too deep would be called of no known format, or have no place."""
    cases = {
        "empty.json": (b" \n", "1:1: the file is empty"),
        "cut.json": (b'{\n "claims": [', "2:13: this is not JSON"),
        "cut.xml": (b"<other>\n <x>", "2:5: this is not well-formed XML"),
        "deep.json": (b'{"nodes": [],\n"nodeID":' + b"[" * 100 + b"]" * 100 + b"}", "2:69: nested more than 60"),
    }
    for name, (raw, place) in cases.items():
        path = tmp_path / name
        path.write_bytes(raw)
        with pytest.raises(UnreadableError) as caught:
            entry(FORMATS, recognised(open_given(path), None)).read(open_given(path))
        assert str(caught.value).startswith(f"{path}:{place}")


def test_utf_16_is_recognised_too(tmp_path: Path) -> None:
    """A map that an editor saved as UTF-16 would be in no known format."""
    path = tmp_path / "map.json"
    path.write_bytes('{"nodes": [{"nodeID": "1", "type": "I", "text": "кворум"}], "edges": []}'.encode("utf-16"))
    assert recognised(open_given(path), None) == "aif"


def test_numbers_are_texts_of_statements(maps) -> None:
    """A statement `1984` would become its id."""
    raw = b"statements: {novel: 1984, so: true}\narguments: {a: {premises: [novel], conclusion: so}}\n"
    draft = entry(FORMATS, "carneades").read(Given("x.yml", raw))
    assert {name: claim["text"] for name, claim in draft.claims.items()} == {"novel": "1984", "so": "true"}
