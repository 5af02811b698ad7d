"""`argmap weigh`: what stands, for people and for programs."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from argmap.cli import main
from argmap.semantics import Status

ROOT = Path(__file__).parents[2]
DEBATES = ROOT / "tests" / "semantics" / "debates"
PLENUM = ROOT / "arguments" / "september-plenum"


@pytest.fixture
def weigh(capsys: pytest.CaptureFixture[str]):
    """Run `argmap weigh` and give (exit code, output, errors)."""

    def run(path: Path, *options: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["weigh", str(path), *options])
        told = capsys.readouterr()
        return int(ended.value.code or 0), told.out, told.err

    return run


def heads(text: str) -> list[str]:
    """The headings of a report."""
    return [line for line in text.splitlines()[3:] if line and not line.startswith(" ")]


def test_text(weigh) -> None:
    """A historian would not find the theses first, then what stands, fell and is open, each with a reason."""
    code, out, err = weigh(DEBATES / "one-side-argues.yaml")
    assert (code, err) == (0, "")
    assert out == (
        "One-side-argues\n".replace("-", " ")
        + "Judged by `sceptical`. Granted: common ground, evidence, and what somebody asserts without being challenged"
        " (`unchallenged`).\n"
        "\n"
        "Theses\n"
        "  `met` is established: `from-names` stands. “The plenum met.”\n"
        "  `unmet` is refuted: `met`, which conflicts with it, stands. “No plenum met.”\n"
        "\n"
        "Established (2)\n"
        "  “The plenum met” (`met`): `from-names` stands\n"
        "  “Five members name the same names” (`five-names`): nobody denies it; Ann is committed to it by"
        " `from-names`\n"
        "\n"
        "Refuted (1)\n"
        "  “No plenum met” (`unmet`): `met`, which conflicts with it, stands\n"
    )


def test_the_change_is_told(weigh) -> None:
    """Whoever asks what would follow from a rejection would have to compare two lists by eye."""
    _, out, _ = weigh(DEBATES / "one-side-argues.yaml", "--reject", "from-names")
    assert (
        "Rejected: `from-names`.\n\nWhat changes\n"
        "  `met`: established → unsupported: `from-names` fails: it is rejected here\n"
        "  `unmet`: refuted → unsupported: no reason is given for it, and a thesis is not presumed\n"
    ) in out
    _, out, _ = weigh(DEBATES / "bare-theses.yaml", "--grant", "asserted")
    assert "What changes\n  Nothing: every claim keeps its status.\n" in out
    assert "What changes" not in weigh(DEBATES / "bare-theses.yaml")[1]


def test_common_ground_alone(weigh) -> None:
    """What follows from what nobody disputes could not be asked for."""
    _, out, _ = weigh(DEBATES / "one-side-argues.yaml", "--grant", "common-ground")
    assert "Granted: common ground alone (`common-ground`).\n" in out
    assert "`five-names`: established → unsupported: no reason is given for it" in out
    _, out, _ = weigh(DEBATES / "common-ground.yaml", "--grant", "common-ground", "--output-format", "json")
    found = json.loads(out)
    assert (found["grant"], found["claims"]["war"]["status"]) == ("common-ground", "established")
    _, out, _ = weigh(DEBATES / "evidence-for-the-contrary.yaml", "--grant", "common-ground")
    assert "  `tuesday`: established → unsupported: the evidence for it does not count here\n" in out


def test_claims_written_in_place_are_told_by_their_words(weigh) -> None:
    """An address like `a.1` would stand where nobody could know what it says."""
    _, out, _ = weigh(ROOT / "arguments" / "in-ten-lines.yaml")
    assert "“The mayor was abroad in May” (`journey.1`): nobody denies it;" in out


def test_a_rejection_is_compared_under_the_same_grant(weigh) -> None:
    """The effect of a grant would be taken for the effect of the rejection."""
    code, out, _ = weigh(
        DEBATES / "evidence-for-the-contrary.yaml",
        "--grant",
        "evidence",
        "--reject",
        "protocol",
        "--output-format",
        "json",
    )
    assert code == 0
    assert json.loads(out)["changes"] == [
        {"id": "monday", "from": "refuted", "to": "unsupported"},
        {"id": "tuesday", "from": "established", "to": "unsupported"},
    ]


def test_kinds_of_sources(weigh) -> None:
    """Rejecting a kind of source would reject others, or none."""
    _, out, _ = weigh(DEBATES / "evidence-against-evidence.yaml", "--reject-kind", "press", "--output-format", "json")
    found = json.loads(out)
    assert found["rejected"] == ["pravda"]
    assert found["claims"]["dated"]["status"] == "established"


def test_json(weigh) -> None:
    """Programs that read verdicts would miss a key, or have to read a sentence."""
    code, out, _ = weigh(DEBATES / "undercut.yaml", "--perspective", "ann", "--output-format", "json")
    found = json.loads(out)
    head = {key: found[key] for key in ("version", "semantics", "grant", "perspective", "rejected", "accepted")}
    assert (code, head) == (
        0,
        {
            "version": 1,
            "semantics": "sceptical",
            "grant": "unchallenged",
            "perspective": "ann",
            "rejected": [],
            "accepted": [],
        },
    )
    assert found["arguments"] == {"testimony": {"label": "in"}, "only-hearsay": {"label": "out"}}
    assert found["claims"]["met"]["label"] == "in"
    assert found["claims"]["met"]["because"]["parts"][0]["id"] == "testimony"
    assert {claim["status"] for claim in found["claims"].values()} <= set(Status)


def test_markdown(weigh) -> None:
    """A verdict could not be pasted into a seminar's notes."""
    _, out, _ = weigh(DEBATES / "undercut.yaml", "--output-format", "markdown")
    assert out.startswith("# Undercut\n\nJudged by")
    assert "\n## Unsupported (1)\n\n- “The plenum met” (`met`): `testimony` is undercut by `only-hearsay`\n" in out


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--perspective", "anne"], "there is no person `anne` in this debate; did you mean `ann`?"),
        (["--accept", "the plenum met."], "there is no claim `the plenum met.` in this debate; did you mean `met`?"),
        (["--perspective", "met"], "`met` is a claim, and a person is wanted here"),
        (
            ["--reject", "hearsy"],
            "there is no source, argument or claim `hearsy` in this debate; did you mean `hearsay`",
        ),
        (["--accept", "testimony"], "`testimony` is an argument, and a claim is wanted here"),
        (["--reject-kind", "memoir"], "there is no source of kind `memoir` in this debate: no source says its kind"),
        (["--reject", "met", "--accept", "met"], "`met` cannot be both rejected and accepted"),
        (["--semantics", "credulous"], "there is no semantics `credulous`: choose from "),
        (["--output-format", "xml"], "there is no output format `xml`: choose from text, markdown, html, json"),
    ],
)
def test_refusals(weigh, options: Sequence[str], line: str) -> None:
    """A mistyped id would be ignored, and the answer given to another question."""
    code, out, err = weigh(DEBATES / "undercut.yaml", *options)
    assert (code, out) == (2, "")
    assert line in err
    assert err.startswith("argmap: ")
    assert err.count("\n") == 1


def test_accepting_what_conflicts(weigh) -> None:
    """Two claims that exclude each other would both be made to stand."""
    code, out, err = weigh(DEBATES / "bare-contraries.yaml", "--accept", "monday", "--accept", "tuesday")
    assert (code, out) == (2, "")
    assert err == "argmap: `monday` and `tuesday` cannot both be accepted: they conflict\n"


def test_several_debates(weigh) -> None:
    """One of several debates would be judged, and nobody would know which."""
    code, _, err = weigh(DEBATES)
    assert code == 2
    assert "this command takes one debate" in err


def test_a_map_with_faults(weigh, tmp_path: Path) -> None:
    """A verdict on half a map would pass for a verdict on the whole."""
    path = tmp_path / "debate.yaml"
    path.write_text("argmap: 1\nclaims: {met: It met.}\narguments: {a: {premises: [gone], supports: met}}\n")
    code, out, err = weigh(path)
    assert code == 1
    assert "“It met” (`met`): " in out
    assert err == f"argmap: {tmp_path}: 1 error, what is broken is left out; see `argmap check`\n"


def test_the_founding_debate(weigh) -> None:
    """The debate that the program was made for would be settled by it, though the exchange did not settle it."""
    code, out, _ = weigh(PLENUM, "--output-format", "json")
    claims = json.loads(out)["claims"]
    assert code == 0
    assert claims["plenum-met"]["label"] == "undecided"
    assert claims["yagoda-retired-in-january"]["status"] == "refuted"
    assert claims["notice-published"]["status"] == "established"
    _, out, _ = weigh(PLENUM, "--reject", "kennan-1960")
    changed = out.partition("What changes\n")[2].splitlines()
    assert changed[0] == "  No thesis changes its status."
    assert changed[1] == (
        "  `kennan-reports-plenum`, `kennan-source-unstated`: established → unsupported:"
        " the evidence for it is rejected here"
    )
    text = weigh(PLENUM)[1]
    assert heads(text)[0] == "Theses"


def test_a_person_is_asked_for_by_every_commitment(weigh) -> None:
    """The mapper's own perspective could not be taken, though the mapper is committed like others."""
    code, out, _ = weigh(DEBATES / "implicit-premises.yaml", "--perspective", "mapper", "--output-format", "json")
    assert code == 0
    assert json.loads(out)["claims"]["sincere"]["status"] == "established"


def test_a_standard_without_effect_is_told(weigh) -> None:
    """Whoever asks for a stricter standard would take the unchanged verdict for a strict one."""
    code, out, err = weigh(DEBATES / "undercut.yaml", "--standard", "beyond-reasonable-doubt")
    assert code == 0
    assert err == "argmap: --standard changes nothing here: it acts with `--semantics carneades` or `--weights`\n"
    assert "Standard of proof" not in out
    code, _, err = weigh(DEBATES / "undercut.yaml", "--standard", "certainty")
    assert code == 2
    assert err.startswith("argmap: there is no standard of proof `certainty`: choose from scintilla, ")


def test_carneades(weigh) -> None:
    """Proof standards could not be asked for, or a draw would be left open as in the default."""
    code, out, err = weigh(DEBATES / "rival-theses-two.yaml", "--semantics", "carneades", "--standard", "scintilla")
    assert (code, err) == (0, "")
    assert "Standard of proof where a claim names none: scintilla.\n" in out
    assert "  `famine`: unsupported → established: " in out
    _, out, _ = weigh(DEBATES / "rival-theses-two.yaml", "--semantics", "carneades")
    assert "`famine` is unsupported: what speaks for it does not meet its standard of proof, preponderance" in out


def test_gradual_views(weigh) -> None:
    """A strength would pass for a verdict, or could not be read by programs."""
    code, out, err = weigh(DEBATES / "one-side-argues.yaml", "--semantics", "df-quad", "--reject", "from-names")
    assert (code, err) == (0, "")
    assert "They shade a debate and decide nothing.\n" in out
    assert "What changes\n  `met`: 0.75 → 0.50\n" in out
    _, out, _ = weigh(DEBATES / "one-side-argues.yaml", "--semantics", "euler", "--output-format", "json")
    met = json.loads(out)["claims"]["met"]
    assert met["because"] == {"for": {"from-names": 0.5}, "against": {}}
    assert 0.5 < met["strength"] < 1
    _, out, _ = weigh(
        DEBATES / "one-side-argues.yaml", "--semantics", "quadratic-energy", "--output-format", "markdown"
    )
    assert "\n## All claims, strongest first\n\n- " in out


@pytest.mark.parametrize("semantics", ["grounded", "aspic-last-link", "aspic-weakest-link-elitist"])
def test_arguments_as_trees(weigh, semantics: str) -> None:
    """The other semantics could not be asked for, or disagree where nothing is preferred."""
    code, out, _ = weigh(DEBATES / "undercut-of-undercut.yaml", "--semantics", semantics, "--output-format", "json")
    found = json.loads(out)
    assert (code, found["semantics"]) == (0, semantics)
    assert {name: claim["status"] for name, claim in found["claims"].items()} == dict.fromkeys(
        ["met", "reports", "hearsay", "diary"], "established"
    )


def test_views_have_claims_too(weigh) -> None:
    """A program that reads verdicts could not read what holds in every view."""
    _, out, _ = weigh(DEBATES / "rival-theses-two.yaml", "--semantics", "preferred", "--output-format", "json")
    found = json.loads(out)
    assert {
        name: (one["label"], one["status"]) for name, one in found["claims"].items() if name in ("famine", "war")
    } == {
        "famine": ("undecided", "contested"),
        "war": ("out", "refuted"),
    }
    numbers = found["claims"]["famine"]["because"]["views"]
    assert sorted(numbers["in"] + numbers["out"]) == list(range(1, len(found["views"]) + 1))
    assert found["arguments"]["from-prices"]["label"] == "in"
    _, out, _ = weigh(DEBATES / "undercut-of-undercut.yaml", "--semantics", "stable", "--output-format", "json")
    assert {one["label"] for one in json.loads(out)["claims"].values()} == {"in"}


@pytest.mark.parametrize("semantics", ["sceptical", "df-quad", "preferred"])
def test_a_page(weigh, semantics: str) -> None:
    """A verdict could not be shown to a class, or the map's text would act in the page."""
    _, out, _ = weigh(PLENUM, "--semantics", semantics, "--output-format", "html")
    assert out.startswith("<!DOCTYPE html>")
    assert "<code>plenum-met</code>" in out
    assert out.count("<li>") == out.count("</li>") > 3


def test_views_in_words(weigh) -> None:
    """Several coherent views would pass for verdicts, or what sets them apart be lost among what they share."""
    _, out, _ = weigh(DEBATES / "rival-theses-two.yaml", "--semantics", "preferred")
    assert "2 coherent overall views are possible. None of them is a verdict.\n" in out
    assert "In every view\n" in out
    assert (
        "Where views differ\n  `famine` stands in 1; falls in 2." in out or "`famine` stands in 2; falls in 1." in out
    )
    assert heads(out)[-2:] == ["View 1", "View 2"]
    _, out, _ = weigh(DEBATES / "rival-theses-two.yaml", "--semantics", "preferred", "--output-format", "markdown")
    assert out.startswith("# Rival theses two\n")
    assert "\n## Where views differ\n\n- `famine` " in out
    _, out, _ = weigh(DEBATES / "bare-theses.yaml", "--semantics", "stable")
    assert "One coherent overall view is possible.\n" in out
    _, out, _ = weigh(PLENUM, "--semantics", "stable")
    assert "No coherent overall view of this kind is possible: something is open in every one.\n" in out
