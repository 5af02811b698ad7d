"""The journey on one screen: locate → load → graph → check."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from argmap.document.loading import load
from argmap.document.locating import Located, locate
from argmap.findings import Finding
from argmap.graph import Graph, build

if TYPE_CHECKING:  # whoever only draws needs no rules, and there are many
    from argmap.checking import Choice


@dataclass(frozen=True, slots=True)
class Read:
    """A debate as read: its graph, and the faults found on the way."""

    located: Located
    graph: Graph
    faults: tuple[Finding, ...]


def find(paths: Iterable[Path]) -> list[Located]:
    """The debates that paths mean, each once."""
    found = {(located.path, located.topic): located for path in paths for located in locate(path)}
    return list(found.values())


def read(located: Located) -> Read:
    """One debate from its files."""
    debate, faults = load(located)
    return Read(located, build(debate), tuple(faults))


def only(rules: Iterable[str]) -> "Choice":
    """The choice of nothing but these rules."""
    from argmap.checking import Choice, all_rules

    known = all_rules()
    return Choice(select=tuple(rule for rule in rules if rule in known))


def examine(debate: Read, choice: "Choice") -> list[Finding]:
    """The findings on one debate."""
    from argmap.checking import check

    return check(debate.graph, debate.faults, choice)
