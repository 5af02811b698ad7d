"""`argmap why`: one label, explained down to what is given."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap.cli import main

ROOT = Path(__file__).parents[2]
DEBATES = ROOT / "tests" / "semantics" / "debates"
PLENUM = ROOT / "arguments" / "september-plenum"


@pytest.fixture
def why(capsys: pytest.CaptureFixture[str]):
    """Run `argmap why` and give (exit code, output, errors)."""

    def run(path: Path, *options: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["why", str(path), *options])
        told = capsys.readouterr()
        return int(ended.value.code or 0), told.out, told.err

    return run


def test_reinstatement_in_words(why) -> None:
    """Why an objection does no harm would have to be found by reading the map."""
    code, out, _ = why(DEBATES / "undercut-of-undercut.yaml", "met")
    assert code == 0
    assert out == (
        "`met` (“The plenum met.”) is established, since\n"
        "  the argument `testimony` stands, since\n"
        "    its premise `reports` (“Kennan reports that it met.”) is established: nobody denies it; Ann is committed"
        " to it by `testimony`\n"
        "    the objection `only-hearsay` fails, since\n"
        "      the objection `on-the-spot` stands, since\n"
        "        its premise `diary` (“Kennan noted it in his diary on the day.”) is established: evidence: diary-1936,"
        " p. 12\n"
    )


@pytest.mark.parametrize(
    ("debate", "claim", "said"),
    [
        ("bare-denial", "held", ["is contested: Ann asserts it; Bob denies it without a reason"]),
        (
            "circular-support",
            "true",
            ["all support that is left", "`true` is unsupported, which is what it is meant to"],
        ),
        ("presuppositions", "kalinin", ["`chaired`", "which it presupposes, is contested", "It waits on:"]),
        ("mutual-undercut", "letter", ["a circle of `letter`", "which hold one another open"]),
        ("raised-questions", "told", ["the question `lag` of `second` is raised and not answered"]),
        ("rival-theses-two", "plague", ["`plague` and `famine`, of which neither has fallen"]),
        ("evidence-against-evidence", "dated", ["evidence: protocol, p. 1; evidence against it: pravda, p. 2"]),
        ("common-ground", "war", ["is established: it is common ground"]),
        ("bare-theses", "met", ["no reason is given for it, and a thesis is not presumed"]),
    ],
)
def test_words(why, debate: str, claim: str, said: list[str]) -> None:
    """The explanation would leave out what decides."""
    code, out, _ = why(DEBATES / f"{debate}.yaml", claim)
    assert code == 0
    assert [phrase for phrase in said if phrase not in out] == []


def test_arguments_can_be_asked_about(why) -> None:
    """Why an argument fails could only be asked by way of its conclusion."""
    _, out, _ = why(DEBATES / "undercut.yaml", "testimony")
    assert out.startswith("the argument `testimony` fails, since\n  the objection `only-hearsay` stands, since\n")


def test_depth(why) -> None:
    """An explanation of a large debate could not be cut short, or would hide that it was."""
    _, out, _ = why(DEBATES / "undercut-of-undercut.yaml", "met", "--depth", "1")
    assert "the objection `on-the-spot` stands (more: `argmap why` it)\n" in out
    assert "diary" not in out


def test_json(why) -> None:
    """A program would have to parse sentences."""
    _, out, _ = why(DEBATES / "rival-theses-two.yaml", "plague", "--output-format", "json")
    found = json.loads(out)
    assert (found["version"], found["id"], found["label"], found["status"]) == (1, "plague", "undecided", "contested")
    assert [part["id"] for part in found["because"]["parts"]] == ["from-burials", "from-prices"]
    assert found["because"]["waits-on"] == [{"kind": "conflict", "claims": ["plague", "famine"], "arguments": []}]


def test_unknown(why) -> None:
    """A mistyped id would be answered with silence."""
    code, out, err = why(DEBATES / "undercut.yaml", "testimoney")
    assert (code, out) == (2, "")
    assert err == "argmap: there is no claim or argument `testimoney` in this debate; did you mean `testimony`?\n"


def test_every_explanation_ends(why) -> None:
    """An explanation in the founding debate would run in circles, or leave out the reasons for a label."""
    for name in ("plenum-met", "plenum-unfounded", "account-trustworthy", "yagoda-retired-in-january"):
        code, out, _ = why(PLENUM, name, "--output-format", "json", "--depth", "99")
        assert code == 0
        parts = list(_all(json.loads(out)["because"]))
        assert len(parts) > 5
        assert not [part for part in parts if part.get("more")]


def _all(because: dict[str, object]) -> Iterator[dict[str, object]]:
    for part in because.get("parts", []):  # type: ignore[attr-defined]
        yield part
        yield from _all(part)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--perspective", "ann"], "no reason is given for it, and it is none of the commitments that count here"),
        (["--perspective", "bob"], "the argument `named` fails: in this perspective its conclusion is denied"),
        (["--reject", "named"], "the argument `named` fails: it is rejected here"),
        (["--reject", "met"], "the argument `named` fails: its conclusion is rejected here"),
        (["--accept", "unmet"], "the argument `named` fails: something that conflicts with its conclusion is accepted"),
    ],
)
def test_why_a_reason_does_not_count(why, tmp_path: Path, options: list[str], said: str) -> None:
    """Whoever asks what if could not tell what the question took away from what was never there."""
    path = tmp_path / "d.yaml"
    path.write_text(
        "argmap: 1\npeople: {ann: Ann, bob: Bob}\n"
        "claims:\n"
        "  met: {text: It met., stances: {bob: denies}}\n"
        "  unmet: {text: It did not., contrary-to: [met]}\n"
        "  five: {text: Five are named., stances: {bob: asserts}}\n"
        "arguments: {named: {by: cleo, premises: [five], supports: met}}\n"
    )
    assert said in why(path, "met", *options)[1]


def test_evidence_against_is_no_evidence_for(why, tmp_path: Path) -> None:
    """Of a claim that only has evidence against it, it would be said that evidence for it was left out."""
    path = tmp_path / "d.yaml"
    path.write_text(
        "argmap: 1\nsources: {log: The log}\n"
        'claims: {met: {text: It met., evidence: [{source: log, locator: "p. 1", bears: against}]}}\n'
    )
    assert "no reason is given for it, and nobody asserts it" in why(path, "met")[1]


def test_nested_lists(why) -> None:
    """Pasted into notes, an explanation would lose what rests on what."""
    path = DEBATES / "mutual-undercut.yaml"
    _, out, _ = why(path, "letter", "--output-format", "markdown")
    assert "\n- `letter`" in out or "\n- the argument `letter`" in out
    assert "\n  - " in out
    _, out, _ = why(PLENUM, "plenum-met", "--output-format", "markdown")
    assert "\n### It waits on\n\n- " in out
    _, out, _ = why(PLENUM, "plenum-met", "--output-format", "html")
    assert "<h3>It waits on</h3>" in out
    assert out.count("<ul>") == out.count("</ul>") > 5
