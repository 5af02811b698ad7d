"""Whatever is given to the program: a finding or one line, the right exit code, no traceback, no hang."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

Argmap = Callable[..., Any]  # answers with what was written, and the exit code
Write = Callable[[Mapping[str, str | bytes]], None]

HEAD = "argmap: 1\nlang: en\n"
SEVERAL = f"""\
{HEAD}people: {{anna: Anna Weber}}
sources: {{kennan-1960: Russia and the West}}
claims:
  one: The first.
  guilt:
    text: Thesis: war guilt
  cut: The notice of the tenth # as printed
  fell: {{text: Ezhov, who held the post, fell}}
  seen: {{text: Somebody saw it., stances: {{anna: {{stance: asserts, cite: kennan-1960, p. 307}}}}}}
  mistyped: {{text: A claim., evidnce: [kennan-1960], common-ground: perhaps}}
  one: The first again.
  listed: [a, b]
arguments:
  two: {{premises: [one, guilt, listed], supports: one, rebuts: cut}}
  none: {{premises: [one, ~]}}
  gone: {{premises: [missing], undercuts: two}}
"""
# What is given, and the rules, lines and columns that have to be named in it.
GIVEN: dict[str, tuple[bytes, list[tuple[str, int, int]]]] = {
    "empty": (b"", [("schema-violation", 1, 1)]),
    "blank": (b"\n\n  \n", [("schema-violation", 1, 1)]),
    "latin-1": ("argmap: 1\ntitle: Café\n".encode("latin-1"), [("not-utf8", 2, 11)]),
    "utf-16": ("argmap: 1\n".encode("utf-16"), [("not-utf8", 1, 1)]),
    "nul": (b"argmap: 1\ntitle: a\0b\n", [("control-characters", 2, 9)]),
    "nuls": (b"\0" * 5_000, [("not-utf8", 1, 1)]),
    "png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", [("not-utf8", 1, 1)]),
    "version": (b"argmap: 2\n", [("unsupported-version", 1, 9)]),
    "documents": (b"argmap: 1\ntitle: A\n---\ntitle: B\n", [("yaml-feature", 3, 1)]),
    "tabs": (b"argmap: 1\nclaims:\n\ta: A claim.\n", [("yaml-syntax", 3, 1)]),
    "quote": (b"argmap: 1\nclaims:\n  a: 'A claim\n  b: Another.\n", [("yaml-syntax", 3, 6)]),
    "bracket": (b"argmap: 1\nclaims:\n  a: {text: [A claim\n", [("yaml-syntax", 3, 13)]),
    "colon": (b"argmap: 1\nclaims:\n  a:\n    text: Thesis: war guilt\n", [("yaml-syntax", 4, 17)]),
    "list": (b"- argmap\n- 1\n", [("schema-violation", 1, 1)]),
    "list for a map": (b"argmap: 1\nclaims: [a, b]\n", [("schema-violation", 2, 9)]),
    "bidi": ("argmap: 1\nclaims:\n  a: The \u202eplenum met.\n".encode(), [("control-characters", 3, 6)]),
    "several": (
        SEVERAL.encode(),
        [
            ("yaml-syntax", 8, 17),
            ("words-lost", 9, 8),
            ("words-lost", 10, 23),
            ("words-lost", 10, 42),
            ("words-lost", 11, 87),
            ("unknown-field", 12, 30),
            ("schema-violation", 12, 69),
            ("duplicate-key", 13, 3),
            ("schema-violation", 14, 11),
            ("schema-violation", 16, 56),
            ("inference-without-conclusion", 17, 3),
            ("schema-violation", 17, 26),
            ("dangling-reference", 18, 21),
        ],
    ),
}


@pytest.mark.parametrize("name", GIVEN)
def test_named_where_it_stands(name: str, argmap: Argmap, write: Write) -> None:
    """An author would be told that something is wrong, but not what and where."""
    raw, wanted = GIVEN[name]
    write({"map.yaml": raw})
    ran = argmap("check", "map.yaml", "--output-format", "json", "--profile", "draft")
    assert (ran.code, ran.err) == (0 if wanted[0][0] == "control-characters" else 1, "")
    found = [(one["rule"], one["line"], one["column"]) for one in json.loads(ran.out)["findings"]]
    assert [one for one in wanted if one not in found] == []
    if name == "several":
        assert sorted(wanted, key=lambda one: one[1:]) == found
    argmap("check", "map.yaml")  # and the report for reading can be written of it


def test_several_files(argmap: Argmap, write: Write) -> None:
    """The faults of one file would hide those of another, and what follows from a fault be reported as one."""
    write(
        {
            "d/debate.yaml": f"{HEAD}claims: {{root: The root., broken: [x]}}\n",
            "d/a.yaml": "claims:\n  a: Thesis: war guilt\n  b: {text: A claim., presupposes: [a, broken, root, c]}\n",
            "d/b.yaml": "claims:\n  c: {text: 'never closed}\n  d: A good one.\n"
            "arguments:\n  x: {premises: [d], supports: c}\n",
            "d/c.yaml": b"\xff",
        }
    )
    ran = argmap("check", "d", "--output-format", "json", "--profile", "draft")
    found = [(one["file"], one["line"], one["rule"]) for one in json.loads(ran.out)["findings"]]
    assert found == [
        ("d/a.yaml", 2, "yaml-syntax"),
        ("d/b.yaml", 2, "yaml-syntax"),
        ("d/c.yaml", 1, "not-utf8"),
        ("d/debate.yaml", 3, "schema-violation"),
    ]
    assert ran.code == 1


def test_files_that_cannot_be_opened(argmap: Argmap, write: Write, folder: Path) -> None:
    """A broken link, or a folder that is called like a file, would end the program."""
    write({"d/debate.yaml": f"{HEAD}title: A\n"})
    (folder / "d" / "lost.yaml").symlink_to(folder / "nowhere")
    (folder / "d" / "x.yaml").mkdir()
    ran = argmap("check", "d", "--output-format", "concise")
    assert (ran.code, ran.out.count("unreadable-file")) == (2, 2)
    for path in ("d/lost.yaml", "d/x.yaml"):
        ran = argmap("check", path)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    assert argmap("check", "loop.yaml").code == 2


CIRCLES = f"""\
{HEAD}claims:
  a: {{text: The first., presupposes: [b, a], contradicts: [b, a], after: c, before: c}}
  b: {{text: The second., presupposes: a, contrary-to: a, in-tension-with: [b]}}
  c: {{text: The third., after: a, during: c}}
sources:
  book: {{title: A, derives-from: [letter, book], edition-of: letter, translation-of: book}}
  letter: {{title: B, derives-from: [book], edition-of: book}}
events: {{fire: {{text: It burnt., after: fire}}}}
arguments:
  one: {{premises: [a], supports: b, replies-to: two}}
  two: {{premises: [b], supports: a, replies-to: one}}
  self: {{premises: [c], supports: c, replies-to: self}}
  cut: {{premises: [a], undercuts: tuc}}
  tuc: {{premises: [b], undercuts: cut}}
  own: {{premises: [a], undercuts: own}}
  deny: {{premises: [a], rebuts: a}}
  why: {{premises: [a], explains: a}}
"""


def test_circles(argmap: Argmap, write: Write) -> None:
    """A circle of any relation would be followed for ever."""
    write({"map.yaml": CIRCLES})
    begun = time.process_time()
    ran = argmap("check", "map.yaml", "--profile", "publication", "--output-format", "json")
    assert time.process_time() - begun < 10
    assert {"circular-support", "direct-circularity"} <= {one["rule"] for one in json.loads(ran.out)["findings"]}


IDS = [
    '"a \\"quoted\\" id"',
    "'<b>&amp;'",
    '"two\\nlines"',
    "'😀 👩‍👩‍👧'",
    "'-'",
    "'--help'",
    "'a`b'",
    "'{x}'",
    "'%s'",
    "'a\\u0000b'",
]


@pytest.mark.parametrize("form", ["text", "concise", "json", "sarif", "github", "junit"])
def test_ids_of_every_kind(form: str, argmap: Argmap, write: Write) -> None:
    """An id with a quotation mark, a line break or an emoji would break a report."""
    claims = "".join(f"  {name}: {{text: A claim., presupposes: {name}, contradicts: gone}}\n" for name in IDS)
    write({"map.yaml": f"{HEAD}claims:\n{claims}"})
    ran = argmap("check", "map.yaml", "--output-format", form, "--profile", "publication")
    assert (ran.code, ran.err) == (1, "")
    assert "there is no claim" in ran.out


LARGE = {
    "a long label": (f"{HEAD}claims: {{a: {{text: A claim., label: {'word ' * 10_000}}}}}\n", 0),
    "a long word": (f"{HEAD}claims: {{a: {{text: A claim., label: {'w' * 50_000}}}}}\n", 0),
    "brackets": (f"{HEAD}claims: {'[' * 100_000}", 1),
    "braces": (f"{HEAD}claims: {'{a: ' * 100_000}", 1),
    "dashes": (f"{HEAD}claims: {'- ' * 100_000}", 1),
    "a long text": (f"{HEAD}claims: {{a: '{'The plenum met in Moscow. ' * 800_000}'}}\n", 0),
    "many lines of text": (
        f"{HEAD}note: |\n" + "  The plenum met in Moscow in the autumn of that year.\n" * 380_000,
        0,
    ),
    "many unknown keys": (HEAD + "".join(f"ke{number}: x\n" for number in range(5_000)), 0),
    "many commas": (f"{HEAD}sources: {{s: A}}\nclaims: {{a: {{text: A b., evidence: '{'x,' * 200_000}'}}}}\n", 1),
    "bomb": (
        f"{HEAD}a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)),
        1,
    ),
    "self": (f"{HEAD}claims: &c {{a: *c, b: {{text: A claim., stances: *c}}}}\n", 1),
}


@pytest.mark.parametrize("name", LARGE)
def test_large_input_ends(name: str, argmap: Argmap, write: Write) -> None:
    """Twenty megabytes, or a hundred thousand brackets, would never come back."""
    text, code = LARGE[name]
    write({"map.yaml": text})
    begun = time.process_time()
    ran = argmap("check", "map.yaml", "--profile", "draft", "--output-format", "json")
    assert time.process_time() - begun < 20
    assert ran.code == code, ran.out[:500]


def test_long_values_are_clipped_in_reports(argmap: Argmap, write: Write) -> None:
    """One mistyped text of a page would fill ten screens."""
    write({"map.yaml": f"{HEAD}claims: {{a: {{text: A claim., kind: {'x' * 50_000}, weight: {'y' * 50_000}}}}}\n"})
    assert len(argmap("check", "map.yaml", "--profile", "draft").out) < 3_000


def test_ctrl_c(write: Write, process: Callable[..., subprocess.Popen[bytes]]) -> None:
    """Whoever stops a long run would see forty lines of the program's insides."""
    write({"map.yaml": HEAD + "claims:\n" + "".join(f"  c{n}: {{text: A claim.}}\n" for n in range(300_000))})
    run = process("check", "map.yaml")
    time.sleep(1.5)
    assert run.poll() is None
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=30)
    assert (run.returncode, out, err.strip()) == (130, b"", b"argmap: interrupted")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_disk(write: Write, folder: Path) -> None:
    """What could not be written would be told as a fault of the program."""
    write({"map.yaml": f"{HEAD}title: A\n"})
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "argmap", "check", "map.yaml"],
            cwd=folder,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
    assert (ran.returncode, ran.stderr) == (2, "argmap: no space left on device\n")
