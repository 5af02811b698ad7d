"""`argmap check`: what is shown, in which form, and the exit code."""

import importlib.util
import json
import os
import pty
import random
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from select import select
from typing import Any

import pytest

from argmap.catalogue import names

Argmap = Callable[..., Any]  # answers with what was written, and the exit code
Write = Callable[[Mapping[str, str | bytes]], None]

HEAD = """\
argmap: 1
title: A debate
question: Did they meet?
mapper: Nobody
date: 2026
lang: en
sides: {us: {label: They met, thesis: met}, them: {label: Unfounded, thesis: not-met}}
people: {anna: {name: Anna Weber, side: us}, karl: {name: Karl Braun, side: them}}
sources: {book: {title: A Book, author: Clara Vogt, issued: 1960, type: book}}
"""
GOOD = f"""{HEAD}\
claims:
  met: {{text: The plenum met., stances: {{anna: {{stance: asserts, cite: "book, p. 1"}}}}}}
  not-met: {{text: The assertion that it met is unfounded., stances: {{karl: {{stance: asserts, cite: "book, p. 2"}}}}}}
  five-names: {{text: The record of the plenum that met lists five names., evidence: ["book, p. 3"]}}
  nobody: {{text: It is unfounded that any of the five was there., evidence: ["book, p. 4"]}}
arguments:
  because: {{by: anna, premises: [five-names], supports: met, cite: "book, p. 5"}}
  however: {{by: karl, premises: [nobody], supports: not-met, cite: "book, p. 6", replies-to: because}}
"""
WARNING = GOOD.replace('evidence: ["book, p. 4', 'evidnce: ["book, p. 4')
BOTH = WARNING.replace("es: [five-names]", "es: [five-names, six-people]")
CIRCLE = (
    GOOD.replace("arguments:", "  a-second: A second claim is made.\narguments:")
    + "  round: {by: anna, premises: [met], supports: a-second}\n"
    + "  again: {by: anna, premises: [a-second], supports: met}\n"
)
FEW = ("--select", "AM1,AM2,circular-support")  # so that a rule to come changes no test here
FORMATS = ["text", "concise", "json", "sarif", "github", "junit"]


def findings(argmap: Argmap, *args: str) -> list[dict[str, object]]:
    """What `check` finds, as its JSON says."""
    return list(json.loads(argmap("check", *args, "--output-format", "json").out)["findings"])


def rules(argmap: Argmap, *args: str) -> set[object]:
    """The rules that speak."""
    return {one["rule"] for one in findings(argmap, *args)}


def test_all_well(argmap: Argmap, write: Write) -> None:
    """A good map would fail a build."""
    write({"map.yaml": GOOD})
    ran = argmap("check", "map.yaml", "--profile", "draft")
    assert (ran.code, ran.out, ran.err) == (0, "All well: 1 file read, nothing to report.\n", "")


@pytest.mark.parametrize(("text", "code", "strict"), [(GOOD, 0, 0), (WARNING, 0, 1), (BOTH, 1, 1), (CIRCLE, 0, 0)])
def test_exit_codes(text: str, code: int, strict: int, argmap: Argmap, write: Write) -> None:
    """What is open in a debate would fail a build, or what is wrong with the map would pass it."""
    write({"map.yaml": text})
    assert argmap("check", *FEW).code == code
    assert argmap("check", *FEW, "--strict").code == strict


def test_findings_about_the_debate_are_shown(argmap: Argmap, write: Write) -> None:
    """The finding above would show nothing of what it is a finding about."""
    write({"map.yaml": CIRCLE})
    found = {one["rule"]: one["about"] for one in findings(argmap, *FEW)}
    assert found["circular-support"] == "debate"
    assert set(found.values()) == {"debate"}


def test_two_wins_over_one(argmap: Argmap, write: Write, folder: Path) -> None:
    """A build would report a mistake in one file where another was never read."""
    write({"d/debate.yaml": BOTH})
    (folder / "d" / "topic.yaml").mkdir()
    ran = argmap("check", "d")
    assert ran.code == 2
    assert "d/topic.yaml:1:1: error AM101 unreadable-file" in ran.out
    assert "six-people" not in ran.out  # it may stand in the file that was not read
    assert argmap("check", "d", "--select", "yaml-syntax").code == 2
    assert "unreadable-file" in argmap("check", "d", "--ignore", "unreadable-file,AM1").out
    assert argmap("check", "d", "--baseline", "known.json").code == 2
    ran = argmap("check", "d", "--baseline", "known.json")
    assert (ran.code, ran.out.count("unreadable-file")) == (2, 1)


@pytest.mark.parametrize("form", FORMATS)
def test_output_formats(form: str, argmap: Argmap, write: Write) -> None:
    """A format would fail, carry colour, or name no file."""
    write({"map.yaml": BOTH})
    ran = argmap("check", "--output-format", form)
    assert (ran.code, ran.err) == (1, "")
    assert "map.yaml" in ran.out
    assert "six-people" in ran.out
    assert "\x1b" not in ran.out


def test_json(argmap: Argmap, write: Write) -> None:
    """A program that reads the findings would not find what the contract promises."""
    write({"map.yaml": BOTH})
    ran = json.loads(argmap("check", "map.yaml", "--output-format", "json").out)
    assert (ran["version"], ran["files"]) == (1, ["map.yaml"])
    (dangling,) = [one for one in ran["findings"] if one["rule"] == "dangling-reference"]
    assert dangling == {
        "code": "AM201", "rule": "dangling-reference", "severity": "error", "about": "map",
        "message": "there is no claim `six-people`", "file": "map.yaml",
        "line": 16, "column": 46, "end_line": 16, "end_column": 56,
        "ids": ["because"], "related": [], "because": [], "help": dangling["help"],
    }  # fmt: skip


SELECTED = [
    (["--select", "unknown-field"], {"unknown-field"}),
    (["--select", "AM108"], {"unknown-field"}),
    (["--select", "am108,AM2"], {"unknown-field", "dangling-reference"}),
    (["--select", "AM1", "--select", "AM2", "--ignore", "unknown-field"], {"dangling-reference"}),
    (["--ignore", "AM108", "--select", "unknown-field"], set()),
]


@pytest.mark.parametrize(("args", "wanted"), SELECTED)
def test_select_and_ignore(args: list[str], wanted: set[str], argmap: Argmap, write: Write) -> None:
    """Rules could not be looked at one by one, or by group."""
    write({"map.yaml": BOTH})
    assert rules(argmap, *args) == wanted


def test_ignoring_what_is_wrong_passes(argmap: Argmap, write: Write) -> None:
    """The exit code would speak of what was not shown."""
    write({"map.yaml": BOTH})
    assert argmap("check", "--ignore", "dangling-reference").code == 0


def test_profiles(argmap: Argmap, write: Write) -> None:
    """A first draft would be shouted at; the debate's own profile would not count, or count before the user's."""
    write({"map.yaml": "argmap: 1\ntitle: A debate\nclaims: {a: A claim.}\n"})
    draft, seminar, publication = (rules(argmap, "--profile", name) for name in ("draft", "seminar", "publication"))
    assert draft <= seminar <= publication
    assert draft < publication
    assert rules(argmap) == seminar
    write({"map.yaml": "argmap: 1\ntitle: A debate\nprofile: publication\nclaims: {a: A claim.}\n"})
    assert rules(argmap) == publication
    assert rules(argmap, "--profile", "draft") == draft
    hidden = next(iter(publication - draft))
    assert rules(argmap, "--profile", "draft", "--select", str(hidden)) == {hidden}


def test_statistics(argmap: Argmap, write: Write) -> None:
    """Which rule to look at first could not be seen in a long report."""
    write({"map.yaml": BOTH})
    ran = argmap("check", "--statistics")
    assert ran.code == 1
    rows = [line.split() for line in ran.out.splitlines()]
    assert rows[0] == ["rule", "code", "severity", "about", "count"]
    assert ["unknown-field", "AM108", "warning", "map", "1"] in rows
    ran = argmap("check", "--statistics", "--output-format", "json")
    assert (ran.code, ran.out) == (2, "")


def test_baseline(argmap: Argmap, write: Write, folder: Path) -> None:
    """A team that starts with a hundred findings could never see the hundred-and-first."""
    write({"map.yaml": BOTH})
    ran = argmap("check", "--baseline", "known.json")
    assert (ran.code, ran.out) == (0, "All well: 1 file read, nothing to report.\n")
    assert re.fullmatch(r"argmap: \d+ findings recorded in known.json\n", ran.err)
    recorded = (folder / "known.json").read_text(encoding="utf-8")
    write({"map.yaml": "\n\n" + BOTH.replace("six-people", "six-people, seven-people")})
    (new,) = findings(argmap, "--baseline", "known.json")
    assert new["message"] == "there is no claim `seven-people`"
    assert argmap("check", "--baseline", "known.json").code == 1
    assert (folder / "known.json").read_text(encoding="utf-8") == recorded


BROKEN = [
    "",
    "[]",
    "{}",
    "not json",
    '{"findings": {"a": "x"}}',
    '{"findings": {"a": Infinity}}',
    "[" * 100_000,
    b"\xff",
]


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_broken_baseline(text: str | bytes, argmap: Argmap, write: Write) -> None:
    """A baseline that was merged badly would end the program."""
    write({"map.yaml": GOOD, "known.json": text})
    ran = argmap("check", "--baseline", "known.json")
    assert (ran.code, ran.out, ran.err) == (2, "", "argmap: known.json: this is no baseline written by argmap\n")


def test_baseline_that_cannot_be_written(argmap: Argmap, write: Write) -> None:
    """Findings would be called known without being recorded."""
    write({"map.yaml": BOTH, "file": "x"})
    ran = argmap("check", "--baseline", "file/known.json")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_waivers(argmap: Argmap, write: Write) -> None:
    """A finding that was answered would come again, or one that nobody answered be silent."""
    waived = BOTH.replace("nobody: {", "nobody: {allow: {unknown-field: It is for another program.}, ")
    write({"map.yaml": waived})
    assert "unknown-field" not in rules(argmap)
    write({"map.yaml": BOTH + "allow: {unknown-field: They are for another program., AM201: No code is a name.}\n"})
    assert {"unknown-field", "stale-waiver"} & rules(argmap) == {"stale-waiver"}


def test_topic_waiver_covers_its_file(argmap: Argmap, write: Write) -> None:
    """A waiver in one topic would silence another."""
    other = "title: T\nclaims: {{{0}: {{text: A claim of its own., evidnce: x, presupposes: met}}}}\n"
    waiver = "allow: {unknown-field: It is for another program.}\n"
    write({"d/debate.yaml": GOOD, "d/a.yaml": other.format("a") + waiver, "d/b.yaml": other.format("b")})
    assert [one["file"] for one in findings(argmap, "d") if one["rule"] == "unknown-field"] == ["d/b.yaml"]


def test_stale_waivers(argmap: Argmap, write: Write) -> None:
    """A waiver would wait for the next finding of that name; a mistyped one would cover nothing."""
    write({"map.yaml": GOOD + "allow: {circular-support: It was so once., circular-suport: Mistyped.}\n"})
    found = {str(one["message"]): one["help"] for one in findings(argmap, *FEW)}
    assert found == {
        "`circular-support` is waived here, but it no longer arises": "Delete the waiver.",
        "there is no finding called `circular-suport`": "Did you mean `circular-support`?",
    }
    (only,) = findings(argmap, *FEW, "--ignore", "circular-support")
    assert "circular-suport" in str(only["message"])


def test_waiver_without_a_reason(argmap: Argmap, write: Write) -> None:
    """A waiver would say that something is well without saying why."""
    write({"map.yaml": WARNING + "allow: {unknown-field: }\n"})
    assert {"unknown-field", "waiver-without-reason"} <= rules(argmap)


def test_a_debate_is_checked_once(argmap: Argmap, write: Write, folder: Path) -> None:
    """A hook that passes every changed file would report each finding once for each."""
    write(
        {
            "d/debate.yaml": BOTH,
            "d/a.yaml": "title: A\nclaims: {a: {text: A claim., presupposes: met}}\n",
            "d/b.yaml": "title: B\n",
        }
    )
    once = findings(argmap, "d")
    assert findings(argmap, "d/a.yaml", "d/b.yaml", "d/debate.yaml") == once
    assert len(findings(argmap, "d", str(folder / "d"))) == len(once)


def test_default_paths(argmap: Argmap, write: Write) -> None:
    """Without a PATH, `arguments` is meant where it is, else the current folder."""
    write({"map.yaml": GOOD})
    assert json.loads(argmap("check", "--output-format", "json").out)["files"] == ["map.yaml"]
    write({"arguments/other.yaml": GOOD})
    assert json.loads(argmap("check", "--output-format", "json").out)["files"] == ["arguments/other.yaml"]


def test_standard_input(argmap: Argmap) -> None:
    """An editor could not check what is not saved yet."""
    assert argmap("check", "-", stdin=GOOD.encode()).code == 0
    ran = argmap("check", "-", "--output-format", "concise", stdin=BOTH.encode())
    assert ran.code == 1
    assert ran.out.startswith("<stdin>:")
    assert argmap("check", "-", stdin=b"\xff").code == 1
    assert argmap("check", "-", stdin=b"").code == 1


REFUSED = [
    (["check", "nowhere.yaml"], "argmap: nowhere.yaml: there is no such file or folder"),
    (["check", "map.yaml/below"], "argmap: map.yaml/below: there is no such file or folder"),
    (["check", "x" * 300], "file name too long"),
    (["check", "empty"], "argmap: empty: no debate found here;"),
    (["check", "--select", "circular-suport"], "there is no rule `circular-suport`; did you mean `circular-support`?"),
    (["check", "--ignore", "nonsense"], "argmap: there is no rule `nonsense`"),
    (["check", "--output-format", "yaml"], "there is no output format `yaml`: choose from concise,"),
    (["check", "--profile", "strict"], "'strict' is not one of 'draft', 'seminar', 'publication'"),
    (["check", "--strikt"], "argmap: no such option '--strikt'"),
    (["check", "--baseline", "empty"], "is a directory"),
    (["chek"], "argmap: there is no command `chek`; did you mean `check`?"),
    (["zzz"], "argmap: there is no command `zzz`; see `argmap --help`"),
]


@pytest.mark.parametrize(("args", "line"), REFUSED)
def test_refusals_are_one_line(args: list[str], line: str, argmap: Argmap, write: Write, folder: Path) -> None:
    """What could not be done would be told in a paragraph, on standard output, or with the wrong exit code."""
    write({"map.yaml": GOOD})
    (folder / "empty").mkdir()
    ran = argmap(*args)
    assert (ran.code, ran.out) == (2, "")
    assert line in ran.err
    assert ran.err.count("\n") == 1


def test_help(argmap: Argmap) -> None:
    """The commands could not be found out."""
    ran = argmap("--help")
    assert (ran.code, ran.err) == (0, "")
    assert {"check", "new", "explain", "schema"} <= set(ran.out.split())
    assert "...\n" not in ran.out.partition("\n")[2]  # each command is told in a whole sentence
    assert argmap("check", "-h").code == 0
    assert argmap("--version").out.startswith("argmap ")
    assert argmap().code == 2


def test_help_lists_every_command(argmap: Argmap) -> None:
    """A command on a shelf of which the help knows nothing would be found by nobody."""
    ran = argmap("--help")
    listed = [line.split()[0] for line in ran.out.splitlines() if line.startswith("  ") and line[2] not in " -"]
    assert sorted(listed[1:]) == names("argmap.cli.commands")


def on_a_terminal(folder: Path, **environment: str) -> str:
    """What `check` writes to a terminal."""
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "argmap", "check"], stdout=follower, cwd=folder, env={**os.environ, **environment}
    ) as process:
        process.wait(timeout=60)
    os.close(follower)
    written = os.read(leader, 65_536).decode()
    os.close(leader)
    return written


def test_colour(write: Write, folder: Path, process: Callable[..., subprocess.Popen[bytes]]) -> None:
    """Colour would fill a log, or reach who asked for none; without it a word would be missing."""
    write({"map.yaml": BOTH})
    coloured, plain = on_a_terminal(folder), on_a_terminal(folder, NO_COLOR="1")
    assert "\x1b[" in coloured
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain
    piped = process("check").communicate(timeout=60)[0]
    assert piped.decode() == plain.replace("\r\n", "\n")


def test_same_bytes_whatever_the_hashes(write: Write, process: Callable[..., subprocess.Popen[bytes]]) -> None:
    """Two runs would differ, and a diff of two reports show nothing but noise."""
    write({"d/debate.yaml": BOTH, "d/a.yaml": CIRCLE, "map.yaml": CIRCLE.replace("premises: [met]", "premises: [mte]")})
    runs = [process("check", "--profile", "publication", PYTHONHASHSEED=seed) for seed in ("0", "1", "4242")]
    written = {run.communicate(timeout=60)[0] for run in runs}
    assert len(written) == 1


def shuffled(text: str, seed: int) -> str:
    """A document with its sections, and the entries in them, in another order."""
    order = random.Random(seed)
    sections = re.findall(r"^\S.*\n(?:^ .*\n)*", text, re.MULTILINE)
    parts = [re.findall(r"^  \S.*\n(?:^   .*\n)*|^\S.*\n", section, re.MULTILINE) for section in sections]
    for part in parts:
        entries = part[1:]
        order.shuffle(entries)
        part[1:] = entries
    order.shuffle(parts)
    return "".join(line for part in parts for line in part)


@pytest.mark.parametrize(
    "text",
    [CIRCLE, BOTH, CIRCLE + BOTH[BOTH.index("claims:") : BOTH.index("arguments:")].replace("claims:", "terms:")],
    ids=["circle", "both", "all"],
)
def test_order_of_keys_changes_no_finding(text: str, argmap: Argmap, write: Write) -> None:
    """What is wrong with a map would depend on what the author typed first."""

    def found() -> list[tuple[object, ...]]:
        keys = ("rule", "severity", "message", "help")
        return sorted(
            (*(str(one[key]) for key in keys), sorted(one["ids"]))
            for one in findings(argmap, "map.yaml", "--profile", "publication")
        )  # type: ignore[type-var]

    write({"map.yaml": text})
    before = found()
    for seed in range(8):
        write({"map.yaml": shuffled(text, seed)})
        assert found() == before


def test_broken_pipe(write: Write, process: Callable[..., subprocess.Popen[bytes]]) -> None:
    """`argmap check | head -1` would end in a traceback."""
    write({"map.yaml": HEAD + "claims:\n" + "".join(f"  c{n}: {{txt: A claim.}}\n" for n in range(5_000))})
    run = process("check", "--output-format", "concise")
    assert run.stdout is not None
    assert run.stderr is not None
    assert run.stdout.readline()
    run.stdout.close()
    assert run.stderr.read() == b""
    run.stderr.close()
    run.wait(timeout=60)


def test_encoding_of_the_terminal(write: Write, process: Callable[..., subprocess.Popen[bytes]]) -> None:
    """A terminal that knows no box drawing would show nothing at all."""
    write({"map.yaml": BOTH.replace("six-people", "кворум")})
    run = process("check", PYTHONIOENCODING="cp1252")
    out, err = run.communicate(timeout=60)
    assert (run.returncode, err) == (1, b"")
    assert b"\\u043a" in out


@pytest.mark.skipif(importlib.util.find_spec("watchfiles") is None, reason="watchfiles, an optional part, is missing")
def test_watch(write: Write, process: Callable[..., subprocess.Popen[bytes]]) -> None:
    """Saving a file would show nothing, or the first mistake end the watching."""
    write({"map.yaml": GOOD})
    run = process("check", "--watch", "--profile", "draft", PYTHONUNBUFFERED="1")
    assert run.stdout is not None
    assert run.stdout.readline().startswith(b"All well")
    for attempt in range(40):  # the first may come before it watches
        write({"map.yaml": f"{BOTH}# {attempt}\n"})
        if select([run.stdout], [], [], 1)[0]:
            break
    assert any(b"six-people" in line for line in iter(run.stdout.readline, b""))
    run.send_signal(signal.SIGINT)
    _, err = run.communicate(timeout=30)
    assert (run.returncode, err.strip()) == (130, b"argmap: interrupted")


def test_watch_without_watchfiles(argmap: Argmap, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing optional part would be a traceback instead of a line that says what to install."""
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    write({"map.yaml": GOOD})
    ran = argmap("check", "--watch")
    assert (ran.code, ran.err) == (2, "argmap: --watch needs one more package: pip install 'argmap[watch]'\n")
