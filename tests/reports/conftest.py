"""One small debate with a finding of every shape."""

import pytest

from argmap.findings import About, Finding, Place, Related, Severity

DEBATE = "arguments/plenum/debate.yaml"
TOPIC = "arguments/plenum/two thirds: a rule.yaml"
QUIET = "arguments/quiet.yaml"

FILES = {
    DEBATE: (
        "argmap: 1\n"
        "claims:\n"
        "  plenum-met: A plenum met in September 1936.\n"
        "  кворум: {text: Был ли кворум?, contradicts: plenum-mett}\n"
        "  東京裁判: {text: 東京裁判は正当である, kind: fakt}\n"
        "\ttabbed: x\n"
        "  plenum-met:\n"
        "    text: The assertion that a plenum met.\n"
        "    note: " + "A long note goes on and on. " * 12 + "It ends with a [bracket]. " + "And on. " * 9 + "\n"
    ),
    TOPIC: "title: Two thirds\nclaims:\n  two-thirds: Two thirds of the members were needed.\n",
    QUIET: "argmap: 1\n",
}


def _error(rule: str, code: str, message: str, place: Place, **more: object) -> Finding:
    return Finding(rule, message, place, code=code, severity=Severity.ERROR, **more)  # type: ignore[arg-type]


FINDINGS = (
    _error(
        "dangling-reference",
        "AM201",
        "no claim is called `plenum-mett`",
        Place(DEBATE, 4, 45, 4, 56),
        ids=("plenum-mett",),
        related=(Related(Place(DEBATE, 3, 3, 3, 13), "the nearest name"),),
        help="Write `plenum-met`, or add the claim.",
    ),
    _error("unknown-value", "AM105", "`fakt` is no kind of claim", Place(DEBATE, 5, 35, 5, 39), help="Write `fact`."),
    _error("yaml-syntax", "AM101", "a tabulator stands where spaces belong", Place(DEBATE, 6, 1, 6, 2)),
    _error(
        "duplicate-id",
        "AM110",
        "`plenum-met` stands twice",
        Place(DEBATE, 7, 3, 9, 20),
        ids=("plenum-met",),
        related=(
            Related(Place(DEBATE, 3, 3, 3, 13), "first here"),
            Related(
                Place(TOPIC, 3, 3, 3, 13),
                "and what is written here under another name says nearly the same thing in nearly the same words",
            ),
            Related(Place("arguments/plenum/lost.yaml", 3, 3, 3, 13), "and here, in a file that could not be read"),
        ),
    ),
    Finding(
        "unusual-bracket",
        "an insertion is marked in a note, where nothing is quoted, and this sentence about it is so long that it has "
        "to be continued on a second line",
        Place(DEBATE, 9, 370, 9, 379),
        code="AM901",
        severity=Severity.INFO,
    ),
    Finding(
        "circular-support",
        "two-thirds supports itself",
        Place(TOPIC, 3, 3, 3, 13),
        ids=("two-thirds", "plenum-met"),
        because=("two-thirds is a premise for plenum-met (line 3).", "plenum-met is a premise for two-thirds."),
        help="Ask whether one of the two can be shown without the other.",
        code="AM312",
        about=About.DEBATE,
    ),
    Finding(
        "unanswered",
        "nobody answers two-thirds",
        Place(TOPIC, 3, 3, 3, 13),
        ids=("two-thirds",),
        code="AM501",
        severity=Severity.INFO,
        about=About.DEBATE,
    ),
    _error("unreadable-file", "AM102", "cannot be read: permission denied", Place("arguments/plenum/lost.yaml")),
    _error("unreadable-file", "AM102", "cannot be read: is a directory", Place("arguments/odd")),
)


@pytest.fixture
def files() -> dict[str, str]:
    """The files read."""
    return dict(FILES)


@pytest.fixture
def findings() -> tuple[Finding, ...]:
    """What was found in them."""
    return FINDINGS
