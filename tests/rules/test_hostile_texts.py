"""Rules about wording take time in proportion to the text, whatever it is made of."""

from pathlib import Path
from time import process_time

import pytest

from argmap import pipeline
from argmap.checking import all_rules
from argmap.document.locating import Located

LENGTH = 200_000
SLOW = 5.0  # seconds of CPU; linear time is a hundredth of it, quadratic time a hundredfold
GROUPS = ("AM1", "AM2", "AM9")


@pytest.mark.parametrize(
    "unit",
    [
        "“",
        "‘",
        "'",
        "’x",
        "; ",
        ". ",
        ". a ",
        ". A ",
        ", and it is ",
        "must because ",
        "a",
        "not ",
        "?",
        "- ",
        "«a",
        "may ",
    ],
)
def test_repeated(unit: str) -> None:
    """One pasted text would hang the check of a whole debate."""
    path = Path("debate.yaml")
    body = unit * (LENGTH // len(unit))
    head = "argmap: 1\nlang: en\npeople: {p: Genrikh Yagoda}\nclaims:\n"
    document = f'{head}  one: "x {body} x Yagoda x"\n  two: "x {body} x"\n'
    graph = pipeline.read(Located(path, "debate", (path,), given=document.encode())).graph
    start = process_time()
    for rule in all_rules().values():
        if rule.find is not None and rule.group in GROUPS:
            list(rule.find(graph))
    assert process_time() - start < SLOW
