"""A student's map beside the reference, and how to speak of both."""

from argmap.document.nouns import Argument, Creator
from argmap.drawing.wording import brief
from argmap.graph import Graph
from argmap.seminar.aligning import Alignment, align


class Pair:
    """Two maps and what of the one is what of the other."""

    def __init__(self, reference: Graph, student: Graph) -> None:
        self.reference, self.student = reference, student
        self.aligned: Alignment = align(reference, student)

    def authors(self, source: str) -> tuple[Creator, ...]:
        """Who wrote a source, as either map knows."""
        found = self.reference.debate.sources.get(source) or self.student.debate.sources.get(source)
        return found.authors if found else ()

    def premises(self, drawn: Argument) -> set[str]:
        """The premises of a student's argument, by the ids of the reference; what it lacks stands under its own."""
        return {self.aligned.claims.get(name, f"+{name}") for name in map(str, self.student.premises[drawn.id])}

    def target(self, drawn: Argument) -> str:
        """What a student's argument bears on, by the id in the reference."""
        known = self.aligned.arguments if drawn.relation == "undercuts" else self.aligned.claims
        return known.get(str(drawn.target), f"+{drawn.target}")

    def mine(self, name: str) -> str:
        """A claim of the reference, as a sentence."""
        if name.startswith("+"):
            return self.theirs(name[1:]) + "."
        claim = self.reference.claims.get(name)
        return f"“{str(claim.text).rstrip('.')}.”" if claim else f"`{name}`."

    def theirs(self, name: str) -> str:
        """A claim of the student's, for short."""
        claim = self.student.claims.get(name)
        return f"Your claim {brief(claim)}" if claim else f"`{name}`"

    def name(self, drawn: Argument) -> str:
        """An argument of the student's."""
        return f"Your argument “{drawn.title}”" if drawn.title else f"Your argument `{drawn.id}`"

    def aim(self, wanted: Argument) -> str:
        """What an argument of the reference bears on."""
        aim = str(wanted.target)
        if aim in self.reference.claims:
            return self.mine(aim).rstrip(".")
        other = self.reference.arguments.get(aim)
        return f"the argument “{other.title or other.id}”" if other else "nothing"


def does(wanted: Argument) -> str:
    """What an argument does, as a predicate."""
    return {
        "supports": "supports a claim",
        "rebuts": "rebuts a claim",
        "undercuts": "undercuts an argument",
        "explains": "explains a claim",
    }.get(wanted.relation, "bears on nothing")
