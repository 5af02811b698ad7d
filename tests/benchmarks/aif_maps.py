"""Write synthetic AIF maps as AIFdb dumps them: `python tests/benchmarks/aif_maps.py FOLDER COUNT`.

The same seed gives the same maps, with nothing but the standard library. Each claim answers an earlier one through an
inference, a conflict or a rephrase; in a dialogue it is uttered in a locution, with the illocutions and transitions
that anchor both. `DEFECTS` are what maps of real corpora have wrong with them, and what a reader has to survive.
"""

import json
import sys
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

Map = dict[str, list[dict[str, Any]]]

WORDS = """
bridge budget city climate council court debate deed energy evidence government harbour health history housing judge law
letter market member minister party people plenum policy post press price rank record reform rent report river school
session speech tax tower treaty trial vote witness
""".split()  # noqa: SIM905 - words
VERBS = """
caused delayed denied explained followed ignored opened preceded proved reached refused settled shows
""".split()  # noqa: SIM905 - words
SPEAKERS = ("Ann Bell", "Bob Cole", "Cyril Dunn")
SCHEMES = {"RA": "Default Inference", "CA": "Default Conflict", "MA": "Default Rephrase"}


def sentence(dice: Random) -> str:
    """A sentence of eight to twenty words."""
    subject, thing = (" ".join(dice.choices(WORDS, k=dice.randint(2, 8))) for _ in range(2))
    return f"The {subject} {dice.choice(VERBS)} the {thing}{dice.choice('....?')}"


class _Making:
    def __init__(self, dice: Random) -> None:
        self.dice = dice
        self.map: Map = {"nodes": [], "edges": [], "locutions": []}
        self.key, self.edge_key = dice.randint(1_000, 900_000), dice.randint(1_000, 900_000)
        self.when = f"2020-05-{dice.randint(1, 28):02} 10:00:00"

    def node(self, kind: str, text: str, **more: str) -> str:
        self.key += 1
        self.map["nodes"].append({"nodeID": str(self.key), "text": text, "type": kind, "timestamp": self.when, **more})
        return str(self.key)

    def step(self, kind: str, name: str) -> str:
        return self.node(kind, name, scheme=name, schemeID=str(70 + len(name)))

    def edge(self, *keys: str) -> None:
        for source, target in pairwise(keys):
            self.edge_key += 1
            self.map["edges"].append(
                {"edgeID": str(self.edge_key), "fromID": source, "toID": target, "formEdgeID": None}
            )

    def utter(self, claim: str, text: str) -> str:
        who = self.dice.randrange(len(SPEAKERS))
        locution = self.node("L", f"{SPEAKERS[who]} : {text}")
        said = {"nodeID": locution, "personID": str(3_000 + who), "timestamp": self.when}
        self.map["locutions"].append({**said, "start": self.when, "end": None, "source": None})
        self.edge(locution, self.step("YA", self.dice.choice(("Asserting", "Asserting", "Pure Questioning"))), claim)
        return locution


def aif_map(dice: Random, nodes: int, *, dialogue: bool = True) -> Map:
    """A map of at least so many nodes."""
    made = _Making(dice)
    claims: list[str] = []
    before = ""
    while len(made.map["nodes"]) < nodes:
        text = sentence(dice)
        claim = made.node("I", text)
        locution = made.utter(claim, text) if dialogue else ""
        if claims:
            kind = dice.choices(("RA", "CA", "MA"), (6, 3, 1))[0]
            step = made.step(kind, SCHEMES[kind])
            made.edge(claim, step, dice.choice(claims))
            if dialogue:
                transition = made.step("TA", "Default Transition")
                made.edge(before, transition, locution)
                made.edge(transition, made.step("YA", "Arguing"), step)
        claims.append(claim)
        before = locution
    return made.map


# ---------------------------------------------------------------------------------------------------------- defects

ODD_TEXTS = (
    "", "   ", "null", "~", "- x", "# c", "[a]", "{a: b}", "x: y", "'q\"", "line\nbreak", " lead and trail  ", "1e3",
    "кворум не был", "\u202eabc\u202c", "\U0001f600 yes", "cafe\u0301", "\x00nul", "\x85\u2028", "a" * 3_000,
    "&amp; so", "mapper", "<<", "\ufeffmark", "%d", "*x", "!t", "trail \n", "\r\nx\r",
)  # fmt: skip


def _add(one: Map, kind: str, *edges: tuple[str, str], key: str = "990001") -> None:
    """A scheme node and edges, in which `?` is the node and `#` nothing."""
    one["nodes"].append({"nodeID": key, "text": kind, "type": kind, "timestamp": ""})
    ends = {"?": key, "#": "987654321"}
    for number, (source, target) in enumerate(edges):
        pair = {"fromID": ends.get(source, source), "toID": ends.get(target, target)}
        one["edges"].append({"edgeID": f"99{number}", **pair, "formEdgeID": None})


def _claim(dice: Random, one: Map) -> str:
    return str(dice.choice([node for node in one["nodes"] if node["type"] == "I"])["nodeID"])


def circle(dice: Random, one: Map) -> None:
    """A claim supports itself through an inference."""
    claim = _claim(dice, one)
    _add(one, "RA", (claim, "?"), ("?", claim))


def loop(dice: Random, one: Map) -> None:
    """An edge leads from a claim to itself."""
    claim = _claim(dice, one)
    one["edges"].append({"edgeID": "98", "fromID": claim, "toID": claim, "formEdgeID": None})


def no_premise(dice: Random, one: Map) -> None:
    """An inference or conflict without a premise."""
    _add(one, dice.choice(("RA", "CA")), ("?", _claim(dice, one)))


def no_conclusion(dice: Random, one: Map) -> None:
    """An inference or conflict without a conclusion."""
    _add(one, dice.choice(("RA", "CA")), (_claim(dice, one), "?"))


def conflict_with_itself(dice: Random, one: Map) -> None:
    """A conflict that attacks itself."""
    _add(one, "CA", (_claim(dice, one), "?"), ("?", "?"))


def edges_to_nowhere(dice: Random, one: Map) -> None:
    """Edges from and to nodes that are not there."""
    claim = _claim(dice, one)
    _add(one, "RA", (claim, "?"), ("?", claim), (claim, "#"), ("#", claim))


def one_key_twice(dice: Random, one: Map) -> None:
    """Two nodes with one key, in the middle of the list."""
    node = dice.choice(one["nodes"])
    one["nodes"].insert(dice.randrange(len(one["nodes"])), {**node, "text": "Another text."})


def odd_kinds(dice: Random, one: Map) -> None:
    """Kinds of nodes that nobody knows."""
    for kind in ("", "X", "i", "EA", None, 7, "I "):
        dice.choice(one["nodes"])["type"] = kind


def odd_texts(dice: Random, one: Map) -> None:
    """Texts that YAML, editors or terminals would take for something else."""
    for node in one["nodes"]:
        if dice.random() < 0.4:
            node["text"] = dice.choice(ODD_TEXTS)


def entities(dice: Random, one: Map) -> None:
    """Characters spelled as HTML does."""
    for node in one["nodes"]:
        node["text"] += dice.choice((" &amp; more", " &#39;x&#39;", " &lt;b&gt;", "&nbsp;&eacute;"))


def numbers_for_keys(dice: Random, one: Map) -> None:
    """Keys that are numbers, as in xAIF."""
    for record in (*one["nodes"], *one["edges"], *one["locutions"]):
        for key in ("nodeID", "edgeID", "fromID", "toID"):
            if key in record:
                record[key] = int(record[key])


def nothing_where_something_belongs(dice: Random, one: Map) -> None:
    """Texts, times and ends that are null or missing."""
    for record in (*one["nodes"], *one["edges"]):
        if dice.random() < 0.2:
            record[dice.choice(("text", "timestamp", "fromID", "scheme"))] = None
        if dice.random() < 0.1:
            record.pop("text", None)


def more_than_expected(dice: Random, one: Map) -> None:
    """Keys that no dump has, one of them named like ours."""
    dice.choice(one["nodes"])["argmap"] = "theirs"
    dice.choice(one["nodes"])["note"] = [1, {"deep": [None, True, 1.5]}]
    one["participants"] = [{"participantID": "3000", "firstname": "Ann", "surname": "Bell"}]
    one["edges"] += [{"fromID": node["nodeID"], "toID": _claim(dice, one)} for node in dice.choices(one["nodes"], k=5)]


def no_locutions(dice: Random, one: Map) -> None:
    """The list of locutions left out."""
    del one["locutions"]


def contradictions(dice: Random, one: Map) -> None:
    """Conflicts in both directions, as contradictions are exported."""
    pair = _claim(dice, one), _claim(dice, one)
    for number, (source, target) in enumerate((pair, pair[::-1])):
        _add(one, "CA", (source, "?"), ("?", target), key=f"88000{number}")
        one["nodes"][-1]["text"] = "Contradiction"


def nothing_at_all(dice: Random, one: Map) -> None:
    """An empty map."""
    for records in one.values():
        records.clear()


# Each with the rule of which `check` names the defect, where it is one of the debate that the map becomes.
DEFECTS = {
    circle: "direct-circularity", loop: "direct-circularity", no_premise: "inference-without-premise",
    no_conclusion: "inference-without-conclusion", conflict_with_itself: "self-reference", edges_to_nowhere: "",
    one_key_twice: "", odd_kinds: "", odd_texts: "", entities: "html-entity", numbers_for_keys: "",
    nothing_where_something_belongs: "", more_than_expected: "", no_locutions: "", contradictions: "",
    nothing_at_all: "",
}  # fmt: skip


def main() -> None:
    """Write maps of 50 to 100 nodes."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    dice = Random(1967)
    for number in range(count):
        one = aif_map(dice, dice.randint(50, 100), dialogue=number % 2 == 0)
        (folder / f"nodeset{number}.json").write_text(json.dumps(one), encoding="utf-8")


if __name__ == "__main__":
    main()
