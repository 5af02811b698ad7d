"""Plans to draw, and the engines to draw them with."""

import shutil

import pytest

from argmap.drawing import (
    Box,
    BoxKind,
    Dot,
    Engine,
    EngineError,
    Line,
    LineKind,
    Mark,
    Plan,
    Relation,
    Side,
    find_engine,
)

GENUINE, FORGED = Side(0, "Genuine"), Side(1, "Forged")


@pytest.fixture
def letter() -> Plan:
    """A small dispute about a letter, with every kind of box, dot and line on it."""
    boxes = (
        Box("genuine", "Lady Anne wrote the letter of 1402.", BoxKind.THESIS, GENUINE, "Moor asserts; Pike denies"),
        Box("forged", "The letter of 1402 is a forgery.", BoxKind.THESIS, FORGED, "Pike asserts"),
        Box(
            "hand", "The hand is that of her other letters.", BoxKind.CLAIM, GENUINE, "Moor asserts", "Moor 1931, p. 12"
        ),
        Box("one-hand", "Nobody at her court wrote as she did.", BoxKind.CLAIM, GENUINE, implicit=True),
        Box(
            "paper", "The paper bears a mark of 1450.", BoxKind.CLAIM, None, "Pike asserts; Moor concedes", "Pike 1940"
        ),
        Box("copy", "The paper may be that of a copy.", BoxKind.CLAIM, GENUINE, "Moor asserts", folded=3),
        Box("clerk", "Her clerk imitated her hand.", BoxKind.CLAIM, FORGED, marks=(Mark("▲", "unanswered"),)),
        Box(
            "seal",
            "The seal was lost in 1410.",
            BoxKind.ELSEWHERE,
            FORGED,
            source="→ The seal",
            link="seal.svg#claim-seal",
        ),
        Box("fire", "A fire destroyed the originals.", BoxKind.CLAIM, GENUINE),
    )
    dots = (
        Dot("same-hand", Relation.SUPPORTS, "The same hand", "Moor", note="Moor argues from the hand."),
        Dot("late-paper", Relation.SUPPORTS, "Late paper", "Pike"),
        Dot("only-a-copy", Relation.UNDERCUTS),
        Dot("imitation", Relation.REBUTS),
        Dot("lost", Relation.EXPLAINS, faded=True),
    )
    lines = (
        Line(LineKind.PREMISE, "hand", "same-hand"),
        Line(LineKind.PREMISE, "one-hand", "same-hand"),
        Line(LineKind.SUPPORTS, "same-hand", "genuine"),
        Line(LineKind.PREMISE, "paper", "late-paper"),
        Line(LineKind.PREMISE, "seal", "late-paper", faded=True),
        Line(LineKind.SUPPORTS, "late-paper", "forged"),
        Line(LineKind.PREMISE, "copy", "only-a-copy"),
        Line(LineKind.UNDERCUTS, "only-a-copy", "late-paper"),
        Line(LineKind.PREMISE, "clerk", "imitation"),
        Line(LineKind.REBUTS, "imitation", "one-hand"),
        Line(LineKind.PREMISE, "fire", "lost"),
        Line(LineKind.EXPLAINS, "lost", "paper", faded=True),
        Line(LineKind.CONTRARY, "genuine", "forged"),
        Line(LineKind.TENSION, "clerk", "copy"),
        Line(LineKind.PRESUPPOSES, "copy", "fire"),
    )
    return Plan(
        "Who wrote the letter?",
        "The hand and the paper",
        boxes,
        dots,
        lines,
        (GENUINE, FORGED),
        notes=("1 claim is shortened.",),
        summary="Did Lady Anne write the letter? Nine claims and five arguments.",
    )


NASTY = (
    'quo"te',
    "<b>bold</b>",
    "a & b &amp; c",
    "line\nbreak\ttab",
    "emoji 🏰 and \u200d joiner",
    "\x00\x07control\x1b[31m",
    "\u202eoverride\u202c",
    "back\\slash\\",
    "<TABLE>",
    "--> ]]> -->",
    "\\N \\G \\L",
    "n1",
    "node",
    "",
    "\ud800 lone",
    "100%% {{}} #quot;",
    "<<<",
    "a:b:c",
)


@pytest.fixture
def hostile() -> Plan:
    """A plan whose every text tries to be something else."""
    sides = tuple(Side(slot, text) for slot, text in enumerate(NASTY))
    boxes = tuple(
        Box(
            text,
            text,
            BoxKind.THESIS if at < 2 else BoxKind.CLAIM,
            sides[at],
            text,
            text,
            note=text,
            link=text,
            marks=(Mark("!", text),),
        )
        for at, text in enumerate(NASTY)
    )
    dots = tuple(Dot(f"{text}→", Relation.SUPPORTS, text, text, note=text) for text in NASTY[2:])
    lines = tuple(Line(LineKind.PREMISE, dot.id[:-1], dot.id) for dot in dots)
    lines += tuple(Line(LineKind.SUPPORTS, dot.id, NASTY[0]) for dot in dots)
    lines += (Line(LineKind.CONTRADICTS, NASTY[0], NASTY[1]),)
    return Plan(NASTY[1], NASTY[0], boxes, dots, lines, sides, notes=NASTY, summary=NASTY[2])


@pytest.fixture(params=["graphviz-pure", "dot"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each layout engine in turn."""
    if request.param == "dot" and shutil.which("dot") is None:
        pytest.skip("Graphviz is not installed on this machine")
    try:
        return find_engine(request.param)
    except EngineError as error:
        pytest.skip(str(error))
