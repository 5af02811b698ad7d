"""A small plan, and an engine to draw it with."""

import pytest

from argmap.drawing import Box, BoxKind, Dot, Engine, Line, LineKind, Mark, Plan, Relation, Side, find_engine

AFFIRM, DENY = Side(0, "It met"), Side(1, "Не собирался")


@pytest.fixture
def plan() -> Plan:
    """Two claims and the argument between them, in Latin, Cyrillic and Greek, with every odd mark of punctuation."""
    return Plan(
        'Did it meet? ‘No’ & <other> "answers"',
        "Topic: #1 [a] {b} (c) | d; e",
        (
            Box("met", "Пленум состоялся в сентябре 1936.", BoxKind.THESIS, AFFIRM, "Avtorkhanov asserts"),
            Box(
                "a`b", 'Η σύνοδος "δεν" έγινε <b>; #quot; &amp; `code` *x* _y_ \\n', BoxKind.CLAIM, DENY, implicit=True
            ),
            Box("far", "A neutral claim.", BoxKind.ELSEWHERE, source="→ Other", link="other.svg#claim-far"),
            Box("plain", "Nobody's claim.", marks=(Mark("○", "unsupported"),), folded=2),
        ),
        (Dot("why", Relation.REBUTS, "A reason"), Dot("away", Relation.SUPPORTS, faded=True)),
        (
            Line(LineKind.PREMISE, "a`b", "why"),
            Line(LineKind.REBUTS, "why", "met"),
            Line(LineKind.PREMISE, "far", "away", faded=True),
            Line(LineKind.SUPPORTS, "away", "a`b", faded=True),
            Line(LineKind.CONTRARY, "met", "plain"),
        ),
        (AFFIRM, DENY),
        notes=("2 claims are not drawn.",),
        summary="Question: did it meet? A map of four claims.",
        lang="en-GB",
    )


@pytest.fixture
def engine() -> Engine:
    """The default layout engine."""
    return find_engine()
