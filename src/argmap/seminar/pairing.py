"""A student's map beside the reference, and how to speak of both."""

from argmap.document.nouns import Argument
from argmap.drawing.wording import brief
from argmap.graph import Graph
from argmap.graph.attack import denial
from argmap.seminar.aligning import Alignment, align


class Pair:
    """Two maps and what of the one is what of the other."""

    def __init__(self, reference: Graph, student: Graph) -> None:
        self.reference, self.student = reference, student
        self.aligned: Alignment = align(reference, student)
        self.claim_of = {mine: theirs for theirs, mine in self.aligned.claims.items()}

    def authors(self, source: str) -> frozenset[str]:
        """The people who wrote a source of the reference."""
        found = self.reference.debate.sources.get(source)
        return frozenset(str(author.person) for author in found.authors if author.person) if found else frozenset()

    def conclusion(self, relation: str, target: str) -> tuple[str, str]:
        """What an argument does to what, by ids of the reference: to rebut is to support what contradicts, if anything
        is said to (the same holds when weighing).
        """
        denied = denial(self.reference, target) if relation == "rebuts" else None
        return ("supports", str(denied.id)) if denied is not None else (relation, target)

    def bearing(self, drawn: Argument) -> tuple[str, str]:
        """The same of a student's argument."""
        return self.conclusion(drawn.relation, self.target(drawn))

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
            return self.mine(aim).replace(".”", "”")
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
