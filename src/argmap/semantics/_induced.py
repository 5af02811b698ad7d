"""The abstract framework that a debate induces: arguments as trees of reasons, and who attacks whom (as in ASPIC+).

An argument chooses for each thing a reason needs an argument for it, and repeats no conclusion on the way down. It is
attacked where one of its parts is: by arguments for what conflicts with the part's conclusion, and by undercuts of the
part's step. A presumption attacks nothing but presumptions. What is at most undecided is attacked by a doubt that
attacks itself.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._labelling import Label, Labelling

MOST = 50_000


class TooManyError(Exception):
    """More arguments can be built than anybody could look at."""

    def __init__(self) -> None:
        super().__init__(f"more than {MOST} arguments can be built from this map; `sceptical` builds none")


@dataclass(frozen=True, slots=True)
class Tree:
    """One argument: its last reason, the arguments it is built from, and all its parts, itself included (by number)."""

    reason: int
    conclusion: int
    direct: tuple[int, ...]
    parts: frozenset[int]
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class Framework:
    """Arguments by number and their attackers; numbers beyond the trees are doubts."""

    trees: list[Tree]
    attackers: list[list[int]]


Succeeds = Callable[[list[Tree], int, int], bool]
"""Whether an attack on a conclusion succeeds: all arguments, the attacker, the part that is attacked."""


def always(trees: list[Tree], attacker: int, part: int) -> bool:  # noqa: ARG001
    """Without preferences every attack succeeds."""
    return True


def induced(frame: Frame, succeeds: Succeeds = always, decided: Labelling | None = None) -> Framework:
    """The framework of a frame; TooManyError where it would be too large. Exponential where support is convergent.

    Given what is `decided` without preferences, only what is left open is built: what stands is taken for granted, what
    has fallen is left out. The complete extensions of the whole are those of the rest, with what stands.
    """
    trees = _trees(frame, *_in_question(frame, decided))
    by_conclusion: dict[int, list[int]] = {}
    by_reason: dict[int, list[int]] = {}
    for number, tree in enumerate(trees):
        by_conclusion.setdefault(tree.conclusion, []).append(number)
        by_reason.setdefault(tree.reason, []).append(number)
    on_part: list[list[int]] = []
    doubts: list[list[int]] = []
    for number, tree in enumerate(trees):
        attackers = list(_undercutters(frame, tree, by_reason))
        if tree.conclusion != NOWHERE:
            attackers += [one for one in _opponents(frame, trees, tree, by_conclusion) if succeeds(trees, one, number)]
        if tree.reason in frame.wavering:
            doubt = len(trees) + len(doubts)
            doubts.append([doubt])
            attackers.append(doubt)
        on_part.append(attackers)
    attackers_of = [list(dict.fromkeys(one for part in tree.parts for one in on_part[part])) for tree in trees]
    return Framework(trees, attackers_of + doubts)


def _undercutters(frame: Frame, tree: Tree, by_reason: dict[int, list[int]]) -> Iterator[int]:
    for undercutter in frame.undercutters.get(tree.reason, ()):
        yield from by_reason.get(undercutter, ())


def _opponents(frame: Frame, trees: list[Tree], tree: Tree, by_conclusion: dict[int, list[int]]) -> Iterator[int]:
    """The arguments for what conflicts with a conclusion; presumptions oppose presumptions alone."""
    first = frame.first_presumption
    for rival in frame.rivals[tree.conclusion]:
        for number in by_conclusion.get(rival, ()):
            if trees[number].reason < first or tree.reason >= first:
                yield number


def _in_question(frame: Frame, decided: Labelling | None) -> tuple[list[bool], list[tuple[int, ...]]]:
    """Which reasons arguments are built from, and what each of them needs."""
    if decided is None:
        return [reason not in frame.barred for reason in range(len(frame.concludes))], frame.rests
    usable = [
        decided.nodes[node] is Label.UNDECIDED and label is not Label.OUT
        if node != NOWHERE
        else label is Label.UNDECIDED
        for node, label in zip(frame.concludes, decided.reasons, strict=True)
    ]
    needed = [tuple(node for node in nodes if decided.nodes[node] is not Label.IN) for nodes in frame.rests]
    return usable, needed


def _trees(frame: Frame, usable: list[bool], needs: list[tuple[int, ...]]) -> list[Tree]:
    """All arguments, from the ground up: each is built when the last of its parts is there."""
    grown = _Growing(frame)
    for reason, needed in enumerate(needs):
        if not needed and usable[reason]:
            grown.add(reason, ())
    about: dict[int, list[int]] = {}
    for at, tree in enumerate(grown.trees):  # grows while it is read
        node = tree.conclusion
        if node == NOWHERE:
            continue
        about.setdefault(node, []).append(at)
        for reason in frame.resting_on[node]:
            if usable[reason]:
                choices = [[at] if one == node else about.get(one, []) for one in needs[reason]]
                for direct in product(*choices):
                    grown.add(reason, direct)
    return grown.trees


class _Growing:
    """The arguments built so far, and what each and its parts conclude."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.trees: list[Tree] = []
        self.concluded: list[frozenset[int]] = []

    def add(self, reason: int, direct: tuple[int, ...]) -> None:
        """Build one more, unless it repeats a conclusion."""
        node = self.frame.concludes[reason]
        below = frozenset[int]().union(*(self.concluded[one] for one in direct))
        if node != NOWHERE and node in below:
            return
        number = len(self.trees)
        if number >= MOST:
            raise TooManyError
        parts = frozenset({number}).union(*(self.trees[one].parts for one in direct))
        height = 1 + max((self.trees[one].height for one in direct), default=0)
        self.trees.append(Tree(reason, node, direct, parts, height))
        self.concluded.append(below | {node})
