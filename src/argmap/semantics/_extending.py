"""The grounded labelling of an abstract framework, and what it means for claims and reasons."""

from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._induced import Framework
from argmap.semantics._labelling import UNRANKED, Label, Labelling

UNDECIDED, IN, OUT = 0, 1, 2


def ground(attackers: list[list[int]]) -> tuple[list[int], list[int]]:
    """The grounded labels (UNDECIDED, IN, OUT) of arguments, and the rounds in which they were fixed.

    An argument is in when all its attackers are out, and out when one of them is in (Dung 1995; Modgil and Caminada
    2009). O(arguments + attacks).
    """
    attacked: list[list[int]] = [[] for _ in attackers]
    left = [len(set(ones)) for ones in attackers]
    for argument, ones in enumerate(attackers):
        for one in set(ones):
            attacked[one].append(argument)
    labels, rounds = [UNDECIDED] * len(attackers), [UNRANKED] * len(attackers)
    level, now = [argument for argument, count in enumerate(left) if not count], 0
    while level:
        following = []
        for argument in level:
            labels[argument], rounds[argument] = IN, now
        for argument in level:
            for hit in attacked[argument]:
                if labels[hit] != UNDECIDED:
                    continue
                labels[hit], rounds[hit] = OUT, now + 1
                for helped in attacked[hit]:
                    left[helped] -= 1
                    if not left[helped] and labels[helped] == UNDECIDED:
                        following.append(helped)
        level, now = following, now + 2
    return labels, rounds


def labelling_by(frame: Frame, framework: Framework) -> Labelling:
    """Labels of nodes and reasons: a node stands with one argument for it, and falls with all of them."""
    labels, rounds = ground(framework.attackers)
    trees = framework.trees
    highest = 1 + max((tree.height for tree in trees), default=0)
    ranked = [2 * (rounds[number] * highest + tree.height) + 1 for number, tree in enumerate(trees)]
    for_node: list[list[int]] = [[] for _ in frame.rivals]
    by_reason: dict[int, list[int]] = {}
    for number, tree in enumerate(trees):
        by_reason.setdefault(tree.reason, []).append(number)
        if tree.conclusion != NOWHERE:
            for_node[tree.conclusion].append(number)
    nodes = [best(labels, ranked, numbers) for numbers in for_node]
    undercutting = {
        reason: best(labels, ranked, by_reason.get(reason, []))
        for reason, hit in enumerate(frame.hits)
        if hit != NOWHERE
    }
    reasons = [
        undercutting.get(reason) or applies(frame, reason, nodes, undercutting)
        for reason in range(len(frame.concludes))
    ]
    return Labelling(
        frame,
        [label for label, _ in nodes],
        [label for label, _ in reasons],
        [rank for _, rank in nodes],
        [rank for _, rank in reasons],
        1 + max(rounds, default=0),
    )


def best(labels: list[int], ranked: list[int], numbers: list[int]) -> tuple[Label, int]:
    """In with the first that is in; out when all are."""
    standing = [ranked[number] for number in numbers if labels[number] == IN]
    if standing:
        return Label.IN, min(standing)
    if all(labels[number] == OUT for number in numbers):
        return Label.OUT, max((ranked[number] for number in numbers), default=1)
    return Label.UNDECIDED, UNRANKED


def applies(
    frame: Frame, reason: int, nodes: list[tuple[Label, int]], undercutting: dict[int, tuple[Label, int]]
) -> tuple[Label, int]:
    """Whether what a reason needs stands and what undercuts it has fallen."""
    needed = [nodes[node] for node in frame.rests[reason]]
    hitting = [undercutting[one] for one in frame.undercutters.get(reason, ())]
    fallen = [rank for label, rank in needed if label is Label.OUT]
    fallen += [rank for label, rank in hitting if label is Label.IN]
    if reason in frame.barred or fallen:
        return Label.OUT, min(fallen, default=-1) + 1
    settled = all(label is Label.IN for label, _ in needed) and all(label is Label.OUT for label, _ in hitting)
    if settled and reason not in frame.wavering and not _rivalled(frame, reason, nodes):
        return Label.IN, max((rank for _, rank in (*needed, *hitting)), default=-1) + 1
    return Label.UNDECIDED, UNRANKED


def _rivalled(frame: Frame, reason: int, nodes: list[tuple[Label, int]]) -> bool:
    """Whether a presumption meets another that has not fallen."""
    if reason < frame.first_presumption:
        return False
    rivals = frame.rivals[frame.concludes[reason]]
    return any(rival in frame.presumed and nodes[rival][0] is not Label.OUT for rival in rivals)
