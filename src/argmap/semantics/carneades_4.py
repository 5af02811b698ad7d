"""Issues are resolved once all arguments about them can be weighed, as the program Carneades 4 does; circles stay open.

Every argument has a weight between 0 and 1. A claim that nothing conflicts with stands once an argument for it has any
weight, and falls once none can have. Claims that conflict wait until all arguments for all of them are weighed; then
the one whose heaviest argument outweighs the others' stands, by its standard of proof, and the rest fall. What is given
stands whatever speaks against it, both sides of a contradiction if need be.

Unlike in `carneades`, claims that support one another in a circle, and nothing else does, are undecided, and an
argument may weigh something although not all its premises stand. Its scheme says how it is weighed:

    linked        1 if all premises stand; what has no scheme is weighed so
    convergent    1 if one of them stands
    cumulative    the share of its premises that stand
    factorized    if all stand, their number by that of all premises of arguments about the issue

A map read from Carneades keeps its own weighing functions: constants and orders of preference (lex superior, lex
posterior) are followed, sums of criteria are not, and such arguments count as linked.

Source: Gordon and Walton (2016), "Formalizing balancing arguments", Computational Models of Argument (COMMA). Standards
of proof have the thresholds of `carneades`. A presumption, which that model has not, weighs less than any argument.

Cost: linear in premises, conflicts and undercuts, save that an issue is looked at once for each pair of its positions.
"""

from argmap.semantics._balancing import Balance
from argmap.semantics._frame import Frame
from argmap.semantics._labelling import Labelling


def carneades_4(frame: Frame) -> Labelling:
    """The labelling of a frame by issues and weighing functions."""
    return Balance(frame).labelling()
