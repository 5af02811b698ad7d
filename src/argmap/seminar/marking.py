"""A student's map against a reference: what is right, what is missing, and which misconception explains the rest.

Accepted as right besides the reference itself: premises in any order, other wordings of a claim, other ids, an
implicit premise left out, a rebuttal drawn as support for the contradictory claim, and the other way round; and, where
the reference tags an argument `split-ok`, its premises spread over several arguments for the same conclusion; where it
tags arguments `merge-ok`, those of one conclusion merged into one.
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.drawing.wording import listed
from argmap.graph import Graph
from argmap.seminar.attributing import conflicts, evidence, stances
from argmap.seminar.marks import Marking, Remark, Score
from argmap.seminar.pairing import Pair, does

SPLIT, MERGE = "split-ok", "merge-ok"
_DRAWN = {"supports": "support", "rebuts": "a rebuttal", "undercuts": "an undercut", "explains": "an explanation"}
_SUPPORT, _ATTACK = frozenset({"supports", "explains"}), frozenset({"rebuts", "undercuts"})


def mark(reference: Graph, student: Graph) -> Marking:
    """Compare two maps; O(claims² + arguments²) where ids differ."""
    return _Marker(reference, student).marking()


class _Marker(Pair):
    def __init__(self, reference: Graph, student: Graph) -> None:
        super().__init__(reference, student)
        self.argument_of = {mine: theirs for theirs, mine in self.aligned.arguments.items()}
        self.excused = set[str]()  # arguments of the student that an accepted alternative or a remark covers
        self.joined = set[str]()  # arguments of the reference that a remark says were joined to another
        self.remarks: list[Remark] = []

    def marking(self) -> Marking:
        """The scores, and the remarks in the order in which they were made."""
        scores = {"claims": self._claims()}
        scores["relations"], scores["premises"] = self._arguments()
        for category, compared in (("evidence", evidence), ("stances", stances), ("conflicts", conflicts)):
            scores[category], remarks = compared(self)
            self.remarks += remarks
        return Marking(scores, tuple(self.remarks))

    def _claims(self) -> Score:
        wanted = [name for name, claim in self.reference.claims.items() if not claim.implicit and not claim.background]
        for name in wanted:
            if name not in self.claim_of:
                told = f"Missing: {self.mine(name)} {self._needed(name)}"
                self._say("missing-claim", (name,), told)
        extra = [name for name in self.student.claims if name not in self.aligned.claims]
        for name in extra:
            told = f"{self.theirs(name)} is not in the reference. Is it said in the text, or is it your own step?"
            self._say("extra-claim", (name,), told)
        return Score(sum(1 for name in wanted if name in self.claim_of), len(wanted), len(extra))

    def _needed(self, name: str) -> str:
        """Which arguments a missing claim is a premise of; these are not said to lack it once more."""
        titles = [f"“{one.title or one.id}”" for one in self.reference.using.get(name, ())]
        if not titles:
            return "Read the text again for it: the map does without it."
        return f"Read the text again for it: {listed(titles)} {'needs' if len(titles) == 1 else 'need'} it."

    def _arguments(self) -> tuple[Score, Score]:
        """Relations first: an argument whose relation is wrong is not asked about its premises as well."""
        related = linked = 0
        for name, wanted in self.reference.arguments.items():
            if self._merged(wanted):
                related, linked = related + 1, linked + 1
                continue
            found = self.argument_of.get(name)
            if found is None:
                continue
            right = self._related(wanted, self.student.arguments[found])
            related += right
            linked += right and self._linked(wanted, self.student.arguments[found])
        self._missing()
        extra = self._extra()
        number = len(self.reference.arguments)
        return Score(related, number, extra), Score(linked, number)

    def _related(self, wanted: Argument, drawn: Argument) -> bool:
        if self.bearing(drawn) == self.conclusion(wanted.relation, str(wanted.target)):
            return True
        premises = self.premises(drawn)
        if self._is_swapped(wanted, drawn, premises):
            told = (
                f"{self.name(drawn)} runs the wrong way: {self.mine(str(wanted.target))} is what it argues for, and"
                " you made it a premise. Ask which of the two is given as a reason for the other; put “so” between."
            )
            self._say("conclusion-and-premise-swapped", (str(drawn.id),), told)
        elif wanted.relation in _ATTACK and drawn.relation in _SUPPORT:
            told = (
                f"{self.name(drawn)} is drawn as {_DRAWN[drawn.relation]}, and it speaks against: it {does(wanted)}."
                " Ask whether its author would be glad if the other were right."
            )
            self._say("attack-drawn-as-support", (str(drawn.id),), told)
        elif wanted.relation in _SUPPORT and drawn.relation in _ATTACK:
            told = f"{self.name(drawn)} is drawn as {_DRAWN[drawn.relation]}, and it speaks for: it {does(wanted)}."
            self._say("support-drawn-as-attack", (str(drawn.id),), told)
        elif (wanted.relation, drawn.relation) == ("undercuts", "rebuts"):
            told = (
                f"{self.name(drawn)} is drawn as a rebuttal, and it undercuts: it does not say that a claim is false,"
                " it says that the premises, even granted, do not show it here. Let it point at the argument."
            )
            self._say("undercut-drawn-as-rebuttal", (str(drawn.id),), told)
        elif (wanted.relation, drawn.relation) == ("rebuts", "undercuts"):
            told = f"{self.name(drawn)} is drawn as an undercut, and it rebuts: it is a reason that a claim is false."
            self._say("rebuttal-drawn-as-undercut", (str(drawn.id),), told)
        elif drawn.relation != wanted.relation:
            told = f"{self.name(drawn)} is drawn as {_DRAWN.get(drawn.relation, 'nothing')}; it {does(wanted)}."
            self._say("other-relation", (str(drawn.id),), told)
        elif str(wanted.target) in self.claim_of or str(wanted.target) in self.argument_of:  # else that is missing
            told = f"{self.name(drawn)} is aimed at something else; it bears on {self.aim(wanted)}."
            self._say("wrong-target", (str(drawn.id),), told)
        return False

    def _is_swapped(self, wanted: Argument, drawn: Argument, premises: set[str]) -> bool:
        return str(wanted.target) in premises and self.target(drawn) in set(self.reference.premises[wanted.id])

    def _linked(self, wanted: Argument, drawn: Argument) -> bool:
        """Whether the premises are the reference's; implicit ones may be left out."""
        needed = set(map(str, self.reference.premises[wanted.id]))
        explicit = {name for name in needed if not self.reference.claims[name].implicit}
        given = self.premises(drawn)
        if explicit <= given <= needed:
            return True
        siblings = self._siblings(wanted, drawn)
        spread = given.union(*(self.premises(one) for one in siblings))
        if siblings and explicit <= spread and given <= needed:
            self.excused |= {str(one.id) for one in siblings}
            if SPLIT in wanted.tags:
                return True
            told = (
                f"You drew {1 + len(siblings)} separate reasons for {self.mine(str(wanted.target))} They are one: none"
                " is a reason without the others. Strike one out; does the rest still speak for it? Then let them meet."
            )
            self._say("linked-drawn-as-convergent", (str(drawn.id), *(str(one.id) for one in siblings)), told)
            return False
        others = self._swallowed(wanted, given - needed)
        if others and explicit <= given:
            self.joined |= {str(one.id) for one in others}
            told = (
                f"{self.name(drawn)} joins what are {1 + len(others)} reasons, each of which stands by itself."
                " Strike one out; the rest still speaks for the conclusion. Draw them apart."
            )
            self._say("convergent-drawn-as-linked", (str(drawn.id),), told)
            return False
        self._premise_by_premise(drawn, explicit - given, given - needed)
        return False

    def _premise_by_premise(self, drawn: Argument, lacking: set[str], surplus: set[str]) -> None:
        for name in sorted(lacking & self.claim_of.keys()):
            self._say("missing-premise", (str(drawn.id),), f"{self.name(drawn)} also needs {self.mine(name)}")
        for name in sorted(surplus):
            told = f"{self.name(drawn)} does not rest on {self.mine(name)}"
            self._say("extra-premise", (str(drawn.id),), told)

    def _siblings(self, wanted: Argument, drawn: Argument) -> list[Argument]:
        """Further arguments of the student that do the same with some of the premises, and are nothing else."""
        needed = set(self.reference.premises[wanted.id])
        return [
            one
            for one in self.student.arguments.values()
            if one.id != drawn.id
            and one.id not in self.aligned.arguments
            and one.relation == wanted.relation
            and self.target(one) == str(wanted.target)
            and (found := self.premises(one))
            and found <= needed
        ]

    def _swallowed(self, wanted: Argument, surplus: set[str]) -> list[Argument]:
        """Other arguments of the reference for the same conclusion whose premises were drawn into this one."""
        return [
            one
            for one in self._rivals(wanted)
            if one.id not in self.argument_of and surplus.intersection(self.reference.premises[one.id])
        ]

    def _rivals(self, wanted: Argument) -> Iterator[Argument]:
        for one in self.reference.arguments.values():
            if one.id != wanted.id and (one.relation, one.target) == (wanted.relation, wanted.target):
                yield one

    def _merged(self, wanted: Argument) -> bool:
        """Whether an argument that may be merged was, with others of its conclusion that may."""
        if MERGE not in wanted.tags:
            return False
        may = [wanted, *(one for one in self._rivals(wanted) if MERGE in one.tags)]
        union = {str(name) for one in may for name in self.reference.premises[one.id]}
        own = {str(name) for name in self.reference.premises[wanted.id] if not self.reference.claims[name].implicit}
        for drawn in self.student.arguments.values():
            given = self.premises(drawn)
            same = drawn.relation == wanted.relation and self.target(drawn) == str(wanted.target)
            if same and own <= given <= union:
                self.excused.add(str(drawn.id))
                return True
        return False

    def _missing(self) -> None:
        """The arguments nobody drew; which were joined to others was told there."""
        for name, wanted in self.reference.arguments.items():
            if name not in self.argument_of and name not in self.joined and not self._merged(wanted):
                title = f"“{wanted.title}”" if wanted.title else f"`{wanted.id}`"
                told = f"The argument {title} is missing: it {does(wanted)}, {self.aim(wanted)}."
                self._say("missing-argument", (name,), told)

    def _extra(self) -> int:
        extra = [
            one
            for name, one in self.student.arguments.items()
            if name not in self.aligned.arguments and name not in self.excused
        ]
        for one in extra:
            told = f"{self.name(one)} is not in the reference. Where does the text argue so?"
            self._say("extra-argument", (str(one.id),), told)
        return len(extra)

    def _say(self, kind: str, about: tuple[str, ...], told: str) -> None:
        self.remarks.append(Remark(kind, about, told))
