"""Trees of claims with groups of reasons between them, as MindMup and dsanson's argmap have them."""

from dataclasses import dataclass, field
from typing import Any

from argmap.formats._draft import Draft


@dataclass(slots=True)
class Reason:
    """A group of claims that together speak for or against the claim above; `record` is what stood there."""

    supports: bool
    claims: list["Branch"] = field(default_factory=list)
    record: Any = None
    ours: str = ""
    wish: str = ""


@dataclass(slots=True)
class Branch:
    """A claim and the reasons below it."""

    text: str
    implicit: bool = False
    note: str = ""
    reasons: list[Reason] = field(default_factory=list)
    record: Any = None
    ours: str = ""
    wish: str = ""


def enter(branch: Branch, draft: Draft) -> str:
    """A claim and all below it; our id of the claim, which the branch and its reasons remember too."""
    branch.ours = draft.claim(branch.text, branch.wish, implicit=branch.implicit, note=branch.note)
    for reason in branch.reasons:
        premises = [enter(one, draft) for one in reason.claims]
        relation = "supports" if reason.supports else "rebuts"
        reason.ours = draft.argument(relation, branch.ours, premises, reason.wish)
    return branch.ours
