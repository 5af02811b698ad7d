"""Possible coherent overall views of a debate: the extensions of the framework it induces, told of claims."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from argmap.abstract.attacks import IN, OUT, UNDECIDED, attacks
from argmap.abstract.solver import Budget
from argmap.abstract.tasks import each
from argmap.semantics._extending import applies, best
from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._induced import Framework, induced
from argmap.semantics._labelling import UNRANKED, Label, Labelling
from argmap.semantics.sceptical import sceptical

MOST = 100  # views that are told; the question how many there are may have no end in sight
SECONDS = 30.0

Ranked = tuple[Label, int]


@dataclass(frozen=True, eq=False)
class Views:
    """The views of a frame, each a labelling; `more` tells that there are others besides."""

    frame: Frame
    views: tuple[Labelling, ...]
    more: bool

    @cached_property
    def differing(self) -> list[str]:
        """The claims that do not have the same label in every view, in the debate's order."""
        return [name for name in self.frame.claims if len({view.claim(name) for view in self.views}) > 1]

    def shared(self, label: Label) -> list[str]:
        """The claims that have a label in every view."""
        alike = self.views and set(self.frame.claims).difference(self.differing)
        return [name for name in self.frame.claims if alike and name in alike and self.views[0].claim(name) is label]


def views(frame: Frame, semantics: str) -> Views:
    """The extensions of the induced framework under PR, ST, CO, SST, STG or ID.

    What `sceptical` decides is decided in every complete extension, so that only the rest is built; stage extensions
    need the whole. TooManyError where that is too large, OutOfBudgetError where it takes too long.
    """
    plain = replace(frame, assumptions=replace(frame.assumptions, weights=False))
    decided = None if semantics == "STG" else sceptical(plain)
    framework = induced(frame, decided=decided)
    size = len(framework.attackers)
    dung = attacks(size, ((one, hit) for hit, ones in enumerate(framework.attackers) for one in ones))
    found = list(islice(each(dung, semantics, Budget(SECONDS), MOST + 1), MOST + 1))
    told = _Telling(frame, framework, decided)
    return Views(frame, tuple(told.labelling(one) for one in found[:MOST]), len(found) > MOST)


class _Telling:
    """From accepted trees to what that means for claims and reasons."""

    def __init__(self, frame: Frame, framework: Framework, decided: Labelling | None) -> None:
        self.frame, self.framework, self.decided = frame, framework, decided
        self.for_node: list[list[int]] = [[] for _ in frame.rivals]
        self.by_reason: dict[int, list[int]] = {}
        for number, tree in enumerate(framework.trees):
            self.by_reason.setdefault(tree.reason, []).append(number)
            if tree.conclusion != NOWHERE:
                self.for_node[tree.conclusion].append(number)

    def labelling(self, accepted: Sequence[int]) -> Labelling:
        """The labels of one view."""
        frame, labels = self.frame, self._labels(accepted)
        nodes = list(self._nodes(labels))
        undercutting = {
            reason: self._undercut(labels, reason) for reason, hit in enumerate(frame.hits) if hit != NOWHERE
        }
        reasons = [
            undercutting.get(reason) or applies(frame, reason, nodes, undercutting)
            for reason in range(len(frame.concludes))
        ]
        unranked = [UNRANKED] * len(nodes), [UNRANKED] * len(reasons)
        return Labelling(frame, [label for label, _ in nodes], [label for label, _ in reasons], *unranked, 1)

    def _labels(self, accepted: Sequence[int]) -> list[int]:
        """What is accepted is in, and what that attacks is out."""
        inside = set(accepted)
        return [
            IN if one in inside else UNDECIDED if inside.isdisjoint(attackers) else OUT
            for one, attackers in enumerate(self.framework.attackers)
        ]

    def _nodes(self, labels: list[int]) -> Iterator[Ranked]:
        ranks = [0] * len(labels)
        for node, trees in enumerate(self.for_node):
            known = self.decided.nodes[node] if self.decided else Label.UNDECIDED
            yield best(labels, ranks, trees) if known is Label.UNDECIDED else (known, 0)

    def _undercut(self, labels: list[int], reason: int) -> Ranked:
        known = self.decided.reasons[reason] if self.decided else Label.UNDECIDED
        if known is not Label.UNDECIDED:
            return known, 0
        return best(labels, [0] * len(labels), self.by_reason.get(reason, []))
