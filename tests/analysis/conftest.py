"""Small debates at random, with whatever may change a label."""

import copy
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

import pytest

from argmap import pipeline
from argmap.analysis._leaves import Change
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.semantics import Assumptions, Labelling, frame
from argmap.semantics.sceptical import sceptical

ROOT = Path(__file__).parents[2]
PEOPLE = ["ann", "bob", "cat"]
STANCES = ["asserts", "asserts", "asserts", "denies", "concedes", "doubts"]


def _some(random: Random, things: list[str], most: int) -> list[str]:
    return random.sample(things, min(len(things), random.randint(0, most)))


def _claim(random: Random, name: str, names: list[str]) -> dict[str, object]:
    found: dict[str, object] = {"text": f"It is {name}."}
    for key, chance in (("contradicts", 0.15), ("contrary-to", 0.35), ("presupposes", 0.15)):
        if random.random() < chance:
            found[key] = _some(random, names, 2)
    if random.random() < 0.8:
        found["stances"] = {person: random.choice(STANCES) for person in _some(random, PEOPLE, 2)}
    if random.random() < 0.25:
        bears = random.choice(["for", "for", "against"])
        # a source speaks to one claim, so that rejecting it rejects one leaf
        found["evidence"] = [{"source": f"s-{name}-{one}", "bears": bears} for one in range(random.randint(1, 2))]
    if random.random() < 0.1:
        found["common-ground"] = True
    return found


def _argument(random: Random, names: list[str], arguments: list[str]) -> dict[str, object]:
    relation = random.choice(["supports", "supports", "supports", "rebuts", "undercuts"])
    premises = random.sample(names, min(len(names), random.randint(1, 2)))
    found: dict[str, object] = {
        "premises": premises,
        relation: random.choice(arguments if relation == "undercuts" else names),
        "by": random.choice(PEOPLE),
    }
    if random.random() < 0.2:
        found["questions"] = {"is-it-so": "raised"}
    return found


@pytest.fixture(scope="session")
def document() -> Callable[[Random], dict[str, object]]:
    """Makes the document of a small debate; every source speaks to one claim alone."""

    def make(random: Random) -> dict[str, object]:
        names = [f"c{number}" for number in range(random.randint(2, 7))]
        arguments = [f"a{number}" for number in range(random.randint(1, 5))]
        theses = _some(random, names, 2) or names[:1]
        return {
            "argmap": "1",
            "people": {person: {"name": person, "side": f"side{number % 2}"} for number, person in enumerate(PEOPLE)},
            "sources": {f"s-{name}-{one}": f"Source {name} {one}" for name in names for one in range(2)},
            "schemes": {"scheme": {"questions": {"is-it-so": {"ask": "Is it so?", "burden": "assumption"}}}},
            "sides": {
                f"side{number}": {"label": "Side", **({"thesis": theses[number]} if number < len(theses) else {})}
                for number in range(2)
            },
            "claims": {name: _claim(random, name, names) for name in names},
            "arguments": {name: {"scheme": "scheme", **_argument(random, names, arguments)} for name in arguments},
        }

    return make


@pytest.fixture(scope="session")
def graph_of() -> Callable[[object], Graph]:
    """Reads a document, given as data or as text."""

    def read(document: object) -> Graph:
        text = document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)
        path = Path("debate.yaml")
        return pipeline.read(Located(path, "debate", (path,), given=text.encode())).graph

    return read


@pytest.fixture(scope="session")
def changed(graph_of: Callable[[object], Graph]) -> Callable[[dict[str, object], Iterable[Change], str], Labelling]:
    """A debate with changes made one by one, as a user would make them by editing, rejecting and accepting."""

    def label(document: dict[str, object], made: Iterable[Change], grant: str) -> Labelling:
        edited = copy.deepcopy(document)
        rejected, accepted = set(), set()
        for change in made:
            if change.what == "question" and change.to == "answered":
                edited["arguments"][change.id]["questions"] = {"is-it-so": "answered"}
            elif change.to == "accepted":
                accepted.add(change.id)
            else:
                rejected.add(change.source or change.id)
        return sceptical(frame(graph_of(edited), Assumptions(grant, None, frozenset(rejected), frozenset(accepted))))

    return label


@pytest.fixture(scope="session")
def founding() -> Graph:
    """The founding debate."""
    return pipeline.read(pipeline.find([ROOT / "arguments" / "september-plenum"])[0]).graph
