"""What a labelling is about, in numbers: nodes (claims and unnamed denials) and reasons for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from argmap.graph import Graph
from argmap.semantics._assumptions import Assumptions

NOWHERE = -1


@dataclass(frozen=True, eq=False)  # hashed by identity, and keeps what is worked out on demand
class Frame:
    """A debate under assumptions: who is a reason for what, and what conflicts.

    Nodes are numbers: first the claims, in the debate's order, then an unnamed denial for each claim that something
    speaks against without a claim that says so. Reasons are numbers too: first the arguments, then what is `given`
    (common ground, evidence, what was accepted), then presumptions.

    `concludes` leads from a reason to the node it is for, NOWHERE for undercuts and explanations; `rests` to the nodes
    it needs: premises, and what its conclusion presupposes; `hits` to the argument it undercuts. `rivals` leads from a
    node to those that conflict with it. `given` and `presumed` lead from nodes to their reasons of that sort; a
    presumption never counts against a reason. `barred` reasons are rejected, `wavering` ones at most undecided:
    presumptions that are barely denied, arguments whose critical question is open. `bare` nodes are barely denied.
    `denied` leads from an unnamed denial to the claim it denies, `denial` from every claim that something speaks
    against to the node that says so.
    """

    graph: Graph
    assumptions: Assumptions
    claims: list[str]
    nodes: Mapping[str, int]
    arguments: list[str]
    reasons: Mapping[str, int]
    concludes: list[int]
    rests: list[tuple[int, ...]]
    hits: list[int]
    rivals: list[tuple[int, ...]]
    presupposes: Mapping[int, tuple[int, ...]]
    given: Mapping[int, int]
    presumed: Mapping[int, int]
    barred: frozenset[int]
    wavering: frozenset[int]
    bare: frozenset[int]
    denied: Mapping[int, int]
    denial: Mapping[int, int]

    @property
    def first_presumption(self) -> int:
        """Reasons from this number on are presumptions."""
        return len(self.concludes) - len(self.presumed)

    @cached_property
    def reasons_for(self) -> list[list[int]]:
        """From each node to the reasons for it, presumptions last."""
        found: list[list[int]] = [[] for _ in self.rivals]
        for reason, node in enumerate(self.concludes):
            if node != NOWHERE:
                found[node].append(reason)
        return found

    @cached_property
    def resting_on(self) -> list[list[int]]:
        """From each node to the reasons that need it."""
        found: list[list[int]] = [[] for _ in self.rivals]
        for reason, needed in enumerate(self.rests):
            for node in needed:
                found[node].append(reason)
        return found

    @cached_property
    def undercutters(self) -> dict[int, list[int]]:
        """From each undercut argument to what undercuts it."""
        found: dict[int, list[int]] = {}
        for reason, target in enumerate(self.hits):
            if target != NOWHERE:
                found.setdefault(target, []).append(reason)
        return found

    def reasons_against(self, node: int) -> list[int]:
        """The reasons for whatever conflicts with a node; presumptions are none."""
        end = self.first_presumption
        return [reason for rival in self.rivals[node] for reason in self.reasons_for[rival] if reason < end]


def node_name(frame: Frame, node: int) -> str:
    """The claim a node is, or is the denial of."""
    return frame.claims[frame.denied.get(node, node)]
