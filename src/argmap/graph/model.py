"""The graph of a debate: who supports, attacks, uses and contradicts what, by id."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from argmap.document.nouns import Argument, Claim, Debate

if TYPE_CHECKING:
    from networkx import DiGraph


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims that cannot both be true.

    `kind` is contradicts, contrary-to, or theses (derived: of different sides).
    """

    first: str
    second: str
    kind: str


@dataclass(frozen=True, eq=False)  # hashed by identity, so that answers can be kept
class Graph:
    """Adjacency by id, only between things that exist; ids without neighbours are left out of a mapping.

    `supporting`, `rebutting`, `explaining` lead from a claim to the arguments that conclude, deny, explain it;
    `undercutting` from an argument to its undercutters; `premises` from every argument to its premises, each once, in
    the order typed; `using` from a claim to the arguments with it as a premise; `replying` from what is answered to the
    arguments that answer it. `conflicting` leads from a claim to its rivals, both ways. `theses` are the sides' claims,
    each with its side.
    """

    debate: Debate
    supporting: Mapping[str, tuple[Argument, ...]]
    rebutting: Mapping[str, tuple[Argument, ...]]
    undercutting: Mapping[str, tuple[Argument, ...]]
    explaining: Mapping[str, tuple[Argument, ...]]
    premises: Mapping[str, tuple[str, ...]]
    using: Mapping[str, tuple[Argument, ...]]
    replying: Mapping[str, tuple[Argument, ...]]
    conflicting: Mapping[str, Mapping[str, Conflict]]
    theses: Mapping[str, str]

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """All claims by id."""
        return self.debate.claims

    @cached_property
    def arguments(self) -> Mapping[str, Argument]:
        """All arguments by id."""
        return self.debate.arguments

    @cached_property
    def evidenced(self) -> Mapping[str, Claim]:
        """The claims that evidence is given for or against, in document order."""
        return {name: claim for name, claim in self.claims.items() if claim.evidence}

    @cached_property
    def discussed(self) -> Mapping[str, Claim]:
        """The claims that somebody takes a stance on, in document order."""
        return {name: claim for name, claim in self.claims.items() if claim.stances}

    @cached_property
    def network(self) -> "DiGraph[str]":
        """The networkx view, made when first asked for: see `argmap.graph.network`."""
        from argmap.graph.network import network

        return network(self)
