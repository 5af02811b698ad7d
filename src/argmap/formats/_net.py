"""Maps as nodes and edges, in the vocabulary of the Argument Interchange Format (Chesñevar et al. 2006; Rahwan and Reed
2009): what AIF, xAIF, OVA, Arguebuf, SADFace and GraphML have in common.

A node is information (`I`), an inference (`RA`), a conflict (`CA`), or something our format has no place for: rephrases
(`MA`), preferences (`PA`), locutions (`L`), illocutions (`YA`), transitions (`TA`). What edges mean follows from what
they join: `_meanings` says it, for reading and for writing alike, so that a map written back keeps every node and edge
that still says what the debate says.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

OURS = "argmap"  # the key under which a record names the claim or argument it became
STEPS = ("RA", "CA", "EX")
KINDS = {"supports": "RA", "rebuts": "CA", "undercuts": "CA"}  # where explanations have a place, they are `EX`
OUR_ID = "argmapID"  # a key beside those of the format, which nobody else reads: the id a thing had in a debate of ours
CONTRADICTION = "Contradiction"
CONTRARY = "Contrary"
DECLARED = {CONTRADICTION: "contradicts", CONTRARY: "contrary-to"}

Record = dict[str, Any]


@dataclass(slots=True)
class Node:
    """A node: its key in the file, kind, text and scheme, and the record that stood there.

    `fields` are further keys of the claim or argument it becomes; `wish` is the id it would like there.
    """

    key: str
    kind: str
    text: str = ""
    scheme: str = ""
    record: Record = field(default_factory=dict)
    fields: Record = field(default_factory=dict)
    wish: str = ""


@dataclass(slots=True)
class Edge:
    """An edge between the keys of two nodes, and the record that stood there.

    `relation` is what it says where it leads straight from claim to claim.
    """

    source: str
    target: str
    record: Record = field(default_factory=dict)
    relation: str = "supports"


@dataclass(slots=True)
class Net:
    """A map. `speakers` are names by the key of a locution; `rest` is what else the file said.

    `kept` tells that it was read from what a debate keeps of the map it came from.
    """

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    speakers: dict[str, str] = field(default_factory=dict)
    spare: dict[str, list[Record]] = field(default_factory=dict)  # nodes whose key was taken, by the key before them
    rest: Record = field(default_factory=dict)
    title: str = ""
    kept: bool = False

    def enter(self, node: Node) -> None:
        """Take a node; one whose key is taken already is kept where it stands."""
        if node.key in self.nodes:
            self.spare.setdefault(next(reversed(self.nodes)), []).append(node.record)
        else:
            self.nodes[node.key] = node

    def records(self, record_of: Callable[[Node], Record]) -> Iterator[Record]:
        """What stands for each node, in order, those among them whose key was taken; linear."""
        spare = dict(self.spare)
        for node in self.nodes.values():
            yield record_of(node)
            yield from map(bare, spare.pop(node.key, ()))
        yield from (bare(record) for left in spare.values() for record in left)


@dataclass(slots=True)
class Step:
    """What an inference or conflict joins: premises and target, with the numbers of the edges that say so."""

    premises: list[tuple[str, int]] = field(default_factory=list)
    target: tuple[str, int] | None = None


def meanings(net: Net) -> tuple[dict[str, Step], list[int]]:
    """The steps by key, and the numbers of edges straight from claim to claim; linear.

    The first edge out of a step that leads to a claim (or, from a conflict, to a step) names its target.
    """
    nodes = net.nodes
    steps = {key: Step() for key, node in nodes.items() if node.kind in STEPS}
    direct: list[int] = []
    for number, edge in enumerate(net.edges):
        source, target = nodes.get(edge.source), nodes.get(edge.target)
        if source is None or target is None:
            continue
        if source.kind == "I" and target.kind in STEPS:
            steps[target.key].premises.append((source.key, number))
        elif source.kind in STEPS and steps[source.key].target is None:
            if target.kind == "I" or (source.kind == "CA" and target.kind in STEPS):
                steps[source.key].target = (target.key, number)
        elif source.kind == target.kind == "I":
            direct.append(number)
    return steps, direct


def conflicts(net: Net, steps: Mapping[str, Step]) -> list[tuple[str, str]]:
    """Pairs of conflict nodes that say in both directions that two claims exclude each other."""
    waiting: dict[tuple[str, str, str], str] = {}
    found = []
    for key, step in steps.items():
        node = net.nodes[key]
        if node.kind != "CA" or node.scheme not in DECLARED or len(step.premises) != 1 or step.target is None:
            continue
        premise, target = step.premises[0][0], step.target[0]
        other = waiting.pop((node.scheme, target, premise), None)
        if net.nodes[target].kind != "I":
            continue
        if other is None:
            waiting[node.scheme, premise, target] = key
        else:
            found.append((other, key))
    return found


_THEIRS = "argmap of the file"


def sealed(record: Record) -> Record:
    """A record to be kept, with a key that looks like ours put under another."""
    return {_THEIRS if key == OURS else key: value for key, value in record.items()} if OURS in record else record


def bare(record: Record) -> Record:
    """A kept record as it was, without what was put into it here."""
    return {OURS if key == _THEIRS else key: value for key, value in record.items() if key != OURS}
