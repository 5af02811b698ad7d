"""A claim is acceptable if the case for it meets its standard of proof; what fails it falls, draws included.

The strongest applicable reason for a claim is compared with the strongest against it, by the standard that the claim
names (`standard:`), else by `--standard`, else by preponderance. A reason is applicable if its premises are acceptable
and nothing undercuts it.

    scintilla                 some reason for it
    dialectical-validity      some reason for it and none against
    preponderance             the strongest for it outweighs the strongest against
    clear-and-convincing      likewise, by more than 0.3, and weighs more than 0.4
    beyond-reasonable-doubt   likewise, and the strongest against weighs less than 0.2

Weights are 1 unless `--weights` lets the mapper's `weight` count. The strongest counts, not the sum: ten reports that
copy each other are no better than one. Under a scintilla, two claims that exclude each other may both be acceptable.
A draw makes both sides fall, where `sceptical` leaves both open.

How: with claims in circles, an alternating fixed point as in `sceptical`; what is neither acceptable nor fallen in the
end is undecided. A presumption yields to any applicable reason against it.

Source: Gordon, Prakken and Walton (2007), "The Carneades model of argument and burden of proof", Artificial
Intelligence 171; the thresholds 0.4, 0.3 and 0.2 are those of Van Gijzel and Nilsson's rendering (2012). There graphs
are free of circles; with none, nothing is undecided but presumptions that meet rivals, denials or questions.

Cost: linear in each round; rounds as long as something changes.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._labelling import Labelling
from argmap.semantics._weighted import may_by_standard, weighted


def carneades(frame: Frame) -> Labelling:
    """The labelling of a frame by proof standards."""
    return weighted(frame, may_by_standard)
