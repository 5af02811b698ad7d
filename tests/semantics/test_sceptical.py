"""The fast labelling against the definition run naively, against brute force, and the laws that both must obey."""

import itertools
import json
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.document.nouns import Argument, Claim, Debate
from argmap.graph import Graph
from argmap.semantics import (
    Assumptions,
    Because,
    IncompatibleError,
    Label,
    Labelling,
    explain,
    frame,
    knots,
    sentences,
    status,
    summary,
)
from argmap.semantics.sceptical import sceptical

PEOPLE = ["ann", "bob", "cat"]
STANCES = ["asserts", "denies", "concedes", "doubts", "reports", "retracts"]
GRANTS = ["evidence", "unchallenged", "asserted"]
SEEDS = st.randoms(use_true_random=False)


# --- debates at random


def some(random: Random, things: list[str], most: int) -> list[str]:
    """A few of the things."""
    return random.sample(things, min(len(things), random.randint(0, most)))


def claim_at_random(random: Random, names: list[str]) -> dict[str, object]:
    """One claim, with whatever may change a label."""
    found: dict[str, object] = {"text": "It is so."}
    for key, chance in (("contradicts", 0.2), ("contrary-to", 0.25), ("presupposes", 0.2), ("compatible-with", 0.1)):
        if random.random() < chance:
            found[key] = some(random, names, 2)
    if random.random() < 0.5:
        found["stances"] = {
            person: {"stance": random.choice(STANCES), "arguendo": random.random() < 0.1}
            for person in some(random, PEOPLE, 3)
        }
    if random.random() < 0.3:
        found["evidence"] = [
            {"source": random.choice(["s1", "s2"]), "bears": random.choice(["for", "for", "against"])}
            for _ in range(random.randint(1, 2))
        ]
    if random.random() < 0.1:
        found["common-ground"] = True
    if random.random() < 0.15:
        found["implicit"] = True
        if random.random() < 0.5:
            found["supplied-by"] = random.choice(PEOPLE)
    return found


def argument_at_random(random: Random, names: list[str], arguments: list[str]) -> dict[str, object]:
    """One argument."""
    relation = random.choice(["supports", "supports", "supports", "rebuts", "undercuts", "explains"])
    premises = random.sample(names, min(len(names), random.randint(1, 2)))
    found: dict[str, object] = {
        "premises": premises,
        relation: random.choice(arguments if relation == "undercuts" else names),
    }
    if random.random() < 0.7:
        found["by"] = some(random, PEOPLE, 2) or ["ann"]
    if random.random() < 0.2:
        found["scheme"] = "scheme"
        found["premises"] = {"role": premises[0], "also": premises[1:]}
        asked = random.choice(["about-role", "role", "assumption", "exception", "elsewhere"])
        found["questions"] = {asked: random.choice(["raised", "raised", "answered"])}
    return found


def debate_at_random(random: Random, plain: bool = False) -> dict[str, object]:
    """A small debate; a plain one has nothing that the comparison with brute force does not know."""
    names = [f"c{number}" for number in range(random.randint(2, 7))]
    arguments = [f"a{number}" for number in range(random.randint(1, 7))]
    theses = [] if plain else some(random, names, 3)
    questions = {
        "about-role": {"ask": "Is it?", "burden": "premise", "role": "role"},
        "assumption": {"ask": "Is it?", "burden": "assumption"},
        "exception": {"ask": "Is it?", "burden": "exception", "role": "role"},
    }
    return {
        "argmap": "1",
        "people": {person: person for person in PEOPLE},
        "sources": {"s1": "One", "s2": "Two"},
        "schemes": {"scheme": {"roles": {"role": "It is"}, "questions": questions}},
        "sides": {f"side{number}": {"label": "Side", "thesis": thesis} for number, thesis in enumerate(theses)},
        "claims": {name: claim_at_random(random, names) for name in names},
        "arguments": {name: argument_at_random(random, names, arguments) for name in arguments},
    }


def graph_of(document: dict[str, object]) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    given_ = json.dumps(document, ensure_ascii=False).encode()
    return pipeline.read(Located(path, "debate", (path,), given=given_)).graph


def assumptions_at_random(random: Random, graph: Graph) -> Assumptions:
    """What may be granted, rejected and accepted."""
    things = [*graph.claims, *graph.arguments, "s1", "s2"]
    accepted = frozenset(some(random, list(graph.claims), 1)) if random.random() < 0.3 else frozenset()
    rejected = frozenset(some(random, things, 2)) if random.random() < 0.3 else frozenset()
    person = random.choice([*PEOPLE, "mapper"]) if random.random() < 0.3 else None
    return Assumptions(random.choice(GRANTS), person, rejected - accepted, accepted)


# --- the definition, run naively


class Slow:
    """The labelling as it is defined, set by set."""

    def __init__(self, debate: Debate, given_: Assumptions) -> None:
        self.debate, self.given = debate, given_
        self.conflicts = self._find_conflicts()
        self.reasons = self._find_reasons()
        self._run()

    def _find_conflicts(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        claims = self.debate.claims

        def conflict(first: str, second: str) -> None:
            if first != second:
                found[first].add(second)
                found[second].add(first)

        for claim in claims.values():
            for other in (*claim.contradicts, *claim.contrary_to):
                conflict(claim.id, other)
        sided = {thesis: side.id for side in self.debate.sides.values() for thesis in side.theses}
        self.theses = set(sided)
        for one, two in itertools.combinations(sided, 2):
            compatible = two in claims[one].compatible_with or one in claims[two].compatible_with
            if sided[one] != sided[two] and not compatible:
                conflict(one, two)
        for name in claims:
            conflict(name, self._denial(name))
        return found

    def _denial(self, name: str) -> str:
        declared = {other for other in self.debate.claims[name].contradicts if other != name}
        declared |= {
            claim.id for claim in self.debate.claims.values() if name in claim.contradicts and claim.id != name
        }
        return declared.pop() if len(declared) == 1 else f"~{name}"

    def presupposed(self, name: str) -> set[str]:
        """What is presupposed, but for links in a circle."""

        def reach(start: str) -> set[str]:
            seen: set[str] = set()
            stack = [start]
            while stack:
                for other in self.debate.claims[stack.pop()].presupposes:
                    if other not in seen:
                        seen.add(other)
                        stack.append(other)
            return seen

        if name not in self.debate.claims:
            return set()
        return {other for other in self.debate.claims[name].presupposes if name not in reach(other) | {other}}

    def _last(self, claim: Claim) -> dict[str, str]:
        return {str(s.person): "none" if s.arguendo else str(s.stance) for s in claim.stances}

    def _concludes(self, argument: Argument) -> str | None:
        if argument.relation == "supports":
            return str(argument.target)
        return self._denial(str(argument.target)) if argument.relation == "rebuts" else None

    def _committed(self, person: str) -> set[str]:
        claims = self.debate.claims
        found = {name for name, claim in claims.items() if self._last(claim).get(person) in ("asserts", "concedes")}
        for argument in self.debate.arguments.values():
            by = argument.by or ("mapper",)
            put = {self._concludes(argument)} if person in by else set()
            for premise in argument.premises:
                claim = claims[premise.claim]
                held_by = (claim.supplied_by or "mapper",) if claim.implicit else by
                if person in held_by:
                    put.add(claim.id)
            for name in put - {None}:
                about = claims.get(name) or claims[str(argument.target)]
                stance = self._last(about).get(person)
                if (name in claims and stance is None) or (
                    name not in claims and stance not in ("asserts", "concedes")
                ):
                    found.add(str(name))
        while True:
            more = {str(other) for name in found if name in claims for other in claims[name].presupposes} - found
            if not more:
                return found
            found |= more

    def _find_reasons(self) -> dict[str, tuple[str, set[str]]]:
        """Reasons by name: what for, and what they need. Rejected reasons are left out, but not forgotten."""
        claims, given_ = self.debate.claims, self.given
        viewer = given_.perspective
        lost = set(given_.rejected) & set(claims)
        for name in given_.accepted:
            lost |= self.conflicts[name]
        disowned = {name for name, claim in claims.items() if viewer and self._last(claim).get(viewer) == "denies"}
        disowned -= given_.accepted
        found: dict[str, tuple[str, set[str]]] = {}
        for argument in self.debate.arguments.values():
            conclusion = self._concludes(argument)
            needed = {str(premise.claim) for premise in argument.premises}
            if argument.relation == "explains":
                needed.add(str(argument.target))
            needed |= self.presupposed(conclusion or "")
            if argument.id not in given_.rejected and conclusion not in lost | disowned:
                found[argument.id] = (conclusion or "", needed)
        found |= self._find_grounds(lost, disowned)
        found |= {f"{name} common": (name, self.presupposed(name)) for name in claims if self._common(name, lost)}
        found |= {f"{name} accepted": (name, set()) for name in given_.accepted}
        self.presumed = self._find_presumed() - lost - disowned - given_.accepted
        self.bare, self.open = self._find_denied()
        return found

    def _common(self, name: str, lost: set[str]) -> bool:
        return self.debate.claims[name].common_ground and name not in lost

    def _find_grounds(self, lost: set[str], disowned: set[str]) -> dict[str, tuple[str, set[str]]]:
        viewer, found = self.given.perspective, {}
        held = self._committed(viewer) if viewer else set()
        for name, claim in self.debate.claims.items():
            for number, item in enumerate(claim.evidence):
                about = name if item.bears == "for" else self._denial(name)
                seen = viewer is None or about in held
                if item.source not in self.given.rejected and about not in lost | disowned and seen:
                    found[f"{name} evidence {number}"] = (about, self.presupposed(about))
        return found

    def _find_presumed(self) -> set[str]:
        viewer, claims = self.given.perspective, self.debate.claims
        if self.given.grant == "evidence" and not viewer:
            return set()
        people = [viewer] if viewer else [*PEOPLE, "mapper"]
        committed = set().union(*(self._committed(person) for person in people))
        reasoned = {self._concludes(argument) for argument in self.debate.arguments.values()}
        reasoned |= {name for name, claim in claims.items() if claim.common_ground}
        for name, claim in claims.items():
            reasoned |= {name if item.bears == "for" else self._denial(name) for item in claim.evidence}
        return (committed & set(claims)) - self.theses - reasoned

    def _find_denied(self) -> tuple[set[str], set[str]]:
        if self.given.grant == "asserted" and not self.given.perspective:
            return set(), set()
        arguments = self.debate.arguments.values()
        bare, open_ = set(), set()
        for name, claim in self.debate.claims.items():
            for person, stance in self._last(claim).items():
                argues = any(
                    person in (argument.by or ("mapper",)) and self._concludes(argument) in self.conflicts[name]
                    for argument in arguments
                )
                if stance == "denies" and not argues:
                    bare.add(name)
        asked = {question.id: question for question in self.debate.schemes["scheme"].questions}
        for argument in arguments:
            for question in argument.questions:
                known = asked.get(question.id) if argument.scheme else None
                if question.state != "raised" or (known and known.burden in ("exception", "rebuttal")):
                    continue
                role = (known and known.role) or question.id
                met = {str(premise.claim) for premise in argument.premises if premise.role == role}
                bare |= met
                if not met:
                    open_.add(str(argument.id))
        return bare, open_

    def _run(self) -> None:
        arguments, conflicts = self.debate.arguments, self.conflicts
        undercutters = defaultdict(set)
        for argument in arguments.values():
            if argument.relation == "undercuts":
                undercutters[str(argument.target)].add(str(argument.id))
        nodes = set(self.debate.claims) | set(conflicts)
        against = {
            node: {reason for reason, (about, _) in self.reasons.items() if about in conflicts[node]} for node in nodes
        }
        stand: set[str] = set()
        while True:
            may: set[str] = set()
            while True:
                more = {
                    reason
                    for reason, (_, needed) in self.reasons.items()
                    if needed <= may and not undercutters[reason] & stand
                }
                more |= {
                    node
                    for node in nodes
                    if not conflicts[node] & stand
                    and (
                        any(about == node and reason in may for reason, (about, _) in self.reasons.items())
                        or (node in self.presumed and self.presupposed(node) <= may)
                    )
                }
                if more <= may:
                    break
                may |= more
            new: set[str] = set()
            while True:
                more = {
                    reason
                    for reason, (_, needed) in self.reasons.items()
                    if needed <= new and not undercutters[reason] & may and reason not in self.open
                }
                more |= {
                    node
                    for node in nodes
                    if not against[node] & may
                    and (
                        any(about == node and reason in new for reason, (about, _) in self.reasons.items())
                        or (
                            node in self.presumed
                            and self.presupposed(node) <= new
                            and node not in self.bare
                            and not conflicts[node] & self.presumed & may
                        )
                    )
                }
                if more <= new:
                    break
                new |= more
            if new == stand:
                break
            stand = new
        self.stand, self.may, self.against = stand, may, against

    def label(self, name: str) -> str:
        """Of a claim or an argument."""
        return "in" if name in self.stand else "undecided" if name in self.may else "out"

    def status(self, name: str) -> str:
        """Of a claim."""
        label = self.label(name)
        if label == "in":
            return "established"
        if label == "out":
            taken = {name}
            while more := set().union(*(self.presupposed(one) for one in taken)) - taken:
                taken |= more
            hit = any(self.conflicts[one] & self.stand for one in taken)
            return "refuted" if hit else "unsupported"
        opposed = self.against[name] & self.may or self.conflicts[name] & self.presumed & self.may or name in self.bare
        return "contested" if opposed else "undetermined"


@settings(max_examples=300, deadline=None)
@given(SEEDS)
def test_equals_the_definition(random: Random) -> None:
    """The fast labelling would give other verdicts than those it is documented to give."""
    graph = graph_of(debate_at_random(random))
    given_ = assumptions_at_random(random, graph)
    slow = Slow(graph.debate, given_) if not _conflicting(graph, given_) else None
    if slow is None:
        return
    labelling = sceptical(frame(graph, given_))
    assert {name: str(labelling.claim(name)) for name in graph.claims} == {
        name: slow.label(name) for name in graph.claims
    }
    assert {name: str(labelling.argument(name)) for name in graph.arguments} == {
        name: slow.label(name) for name in graph.arguments
    }
    assert {name: str(status(labelling, name)) for name in graph.claims} == {
        name: slow.status(name) for name in graph.claims
    }


def _conflicting(graph: Graph, given_: Assumptions) -> bool:
    return any(other in given_.accepted for name in given_.accepted for other in graph.conflicting.get(name, ()))


# --- brute force: ASPIC+, grounded, all arguments built (Modgil and Prakken 2013)


Tree = tuple[object, ...]  # the last reason, the conclusion, and the trees it is built from


def parts_of(argument: Tree) -> set[Tree]:
    """An argument, and what it is built from."""
    return {argument}.union(*(parts_of(sub) for sub in argument[2:]))  # type: ignore[arg-type]


def always(attacker: Tree, part: Tree) -> bool:
    """Without preferences every attack on a conclusion succeeds."""
    return True


def aspic(debate: Debate, slow: Slow, succeeds: Callable[[Tree, Tree], bool] = always) -> dict[str, str] | None:
    """Labels of claims from all arguments that can be built without repeating a conclusion; None if too many.

    Evidence and common ground are premises; an undercut is an argument whose conclusion is that a rule does not apply.
    """
    rules = {
        name: (
            tuple(sorted(needed)),
            about or f"!{debate.arguments[name].target}" if name in debate.arguments else about,
        )
        for name, (about, needed) in slow.reasons.items()
    }
    built: set[Tree] = set()

    def build(claim: str, seen: frozenset[str]) -> list[Tree]:
        found: list[Tree] = []
        for name, (needed, about) in rules.items():
            if about == claim and claim not in seen:
                parts = [build(one, seen | {claim}) for one in needed]
                found += [(name, claim, *chosen) for chosen in itertools.product(*parts)]
            if len(found) > 300:
                break
        return found

    for claim in {about for _, about in rules.values()}:
        built.update(build(claim, frozenset()))
        if len(built) > 400:
            return None

    inside = {argument: parts_of(argument) for argument in built}
    attackers = {
        hit: {
            one
            for one in built
            if any(
                (part[1] in slow.conflicts[str(one[1])] and succeeds(one, part)) or one[1] == f"!{part[0]}"
                for part in inside[hit]
            )
        }
        for hit in built
    }
    labels: dict[Tree, str] = {}
    while True:
        new = {
            one: "in" if all(labels.get(by) == "out" for by in hitting) else "out"
            for one, hitting in attackers.items()
            if one not in labels
            and (all(labels.get(by) == "out" for by in hitting) or any(labels.get(by) == "in" for by in hitting))
        }
        if not new:
            break
        labels |= new
    found = {}
    for claim in debate.claims:
        values = {labels.get(one, "undecided") for one in built if one[1] == claim}
        found[claim] = "in" if "in" in values else "out" if values <= {"out"} else "undecided"
    return found


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_equals_brute_force_without_presumptions(random: Random) -> None:
    """Where nothing is presumed, the labels would not be those of the grounded semantics of ASPIC+."""
    document = debate_at_random(random, plain=True)
    for argument in document["arguments"].values():  # type: ignore[attr-defined]
        argument.pop("questions", None)
    graph = graph_of(document)
    given_ = Assumptions("evidence")
    expected = aspic(graph.debate, Slow(graph.debate, given_))
    if expected is not None:
        labelling = sceptical(frame(graph, given_))
        assert {name: str(labelling.claim(name)) for name in graph.claims} == expected


# --- laws


def _labels(labelling: Labelling) -> dict[str, tuple[Label, int]]:
    claims = {name: (labelling.nodes[node], labelling.node_ranks[node]) for name, node in labelling.frame.nodes.items()}
    arguments = {
        name: (labelling.reasons[reason], labelling.reason_ranks[reason])
        for name, reason in labelling.frame.reasons.items()
    }
    return claims | arguments


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_order_and_names_change_nothing(random: Random) -> None:
    """A verdict that depended on the order of keys, or on what things are called, would be an accident."""
    document = debate_at_random(random)
    names = [*document["claims"], *document["arguments"]]  # type: ignore[misc]
    fresh = dict(zip(names, random.sample([f"x{number}" for number in range(len(names))], len(names)), strict=True))
    before = _labels(sceptical(frame(graph_of(document))))
    renamed = _renamed(document, fresh, random)
    after = _labels(sceptical(frame(graph_of(renamed))))
    assert {fresh[name]: found for name, found in before.items()} == after


def _renamed(value: object, fresh: dict[str, str], random: Random) -> dict[str, object]:
    if isinstance(value, dict):
        items = [(fresh.get(key, key), _renamed(item, fresh, random)) for key, item in value.items()]
        shuffled = random.sample(items, len(items))
        return dict(shuffled)
    if isinstance(value, list):
        return [_renamed(item, fresh, random) for item in value]  # type: ignore[return-value]
    return fresh.get(value, value) if isinstance(value, str) else value  # type: ignore[return-value]


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_contraries_never_both_stand(random: Random) -> None:
    """Two claims that cannot both be true would both be called established."""
    graph = graph_of(debate_at_random(random))
    labelling = sceptical(frame(graph, Assumptions(random.choice(GRANTS))))
    for node, rivals in enumerate(labelling.frame.rivals):
        for rival in rivals:
            assert Label.IN not in (labelling.nodes[node], labelling.nodes[rival]) or (
                labelling.nodes[node] is not labelling.nodes[rival]
            )


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_an_undercut_never_raises_what_it_hits(random: Random) -> None:
    """An objection to an argument would make the argument, or what it concludes, better off.

    Commitments are held fixed: the objection rests on nothing that is not common ground already.
    """
    document = debate_at_random(random)
    document["claims"]["known"] = {"text": "It is known.", "common-ground": True}  # type: ignore[index]
    hit = random.choice(list(document["arguments"]))  # type: ignore[call-overload]
    before = sceptical(frame(graph_of(document)))
    document["arguments"]["new"] = {"premises": ["known"], "undercuts": hit}  # type: ignore[index]
    after = sceptical(frame(graph_of(document)))
    assert _height(after.argument(hit)) <= _height(before.argument(hit))
    assert after.argument(hit) is Label.OUT


def _height(label: Label) -> int:
    return [Label.OUT, Label.UNDECIDED, Label.IN].index(label)


@settings(max_examples=100, deadline=None)
@given(SEEDS)
def test_what_explains_a_label_has_lower_rank(random: Random) -> None:
    """An explanation that goes from a label to what fixed it would run in circles."""
    graph = graph_of(debate_at_random(random))
    labelling = sceptical(frame(graph, Assumptions(random.choice(GRANTS))))
    for node, label in enumerate(labelling.nodes):
        if label is not Label.UNDECIDED:
            assert _node_is_explained(labelling, node, label), labelling.frame.claims[node : node + 1]
    for reason, label in enumerate(labelling.reasons):
        if label is not Label.UNDECIDED:
            assert _reason_is_explained(labelling, reason, label)


def _node_is_explained(labelling: Labelling, node: int, label: Label) -> bool:
    own, frame_ = labelling.node_ranks[node], labelling.frame

    def earlier(reason: int, wanted: Label) -> bool:
        return labelling.reasons[reason] is wanted and labelling.reason_ranks[reason] < own

    if label is Label.IN:
        return any(earlier(reason, Label.IN) for reason in frame_.reasons_for[node]) and all(
            earlier(reason, Label.OUT) for reason in frame_.reasons_against(node)
        )
    blocked = any(
        labelling.nodes[rival] is Label.IN and labelling.node_ranks[rival] < own for rival in frame_.rivals[node]
    )
    circling = [reason for reason in frame_.reasons_for[node] if not earlier(reason, Label.OUT)]
    return blocked or all(
        labelling.reasons[reason] is Label.OUT and labelling.reason_ranks[reason] == own for reason in circling
    )


def _reason_is_explained(labelling: Labelling, reason: int, label: Label) -> bool:
    own, frame_ = labelling.reason_ranks[reason], labelling.frame
    undercutters = frame_.undercutters.get(reason, [])
    premises = frame_.rests[reason]
    if label is Label.IN:
        return all(labelling.node_ranks[one] < own and labelling.nodes[one] is Label.IN for one in premises) and all(
            labelling.reason_ranks[one] < own and labelling.reasons[one] is Label.OUT for one in undercutters
        )
    return (
        reason in frame_.barred
        or any(labelling.nodes[one] is Label.OUT and labelling.node_ranks[one] <= own for one in premises)
        or any(labelling.reasons[one] is Label.IN and labelling.reason_ranks[one] < own for one in undercutters)
    )


@settings(max_examples=100, deadline=None)
@given(SEEDS)
def test_explanations_end_and_leave_nothing_out(random: Random) -> None:
    """An explanation would run in circles, stop before what is given, or go from an effect to its cause's cause."""
    graph = graph_of(debate_at_random(random))
    labelling = sceptical(frame(graph, Assumptions(random.choice(GRANTS))))
    for name in graph.claims:
        because = explain(labelling, name, 99)
        assert because.parts
        assert (because.label is Label.UNDECIDED) == bool(knots(labelling, name))
        for part in _descendants(because):
            assert not part.more
            assert part.again or part.circle or part.parts or part.label is None or not graph.arguments
        if because.label is not Label.UNDECIDED:
            assert all(_is_explained_below(part) for part in _descendants(because))
        assert summary(graph, because, knots(labelling, name)).strip()
        assert all(line.strip() for line in sentences(graph, because))


def _descendants(because: Because) -> list[Because]:
    return [because, *(inner for part in because.parts for inner in _descendants(part))]


def _is_explained_below(because: Because) -> bool:
    """Whether every part was fixed earlier; in a circle of support, at the same time."""
    explaining = [part for part in because.parts if part.label is not None and part.role != "refuter"]
    return because.label is None or all(
        part.rank < because.rank or (part.rank == because.rank and part.label is Label.OUT) for part in explaining
    )


@settings(max_examples=100, deadline=None)
@given(SEEDS)
def test_knots_are_undecided_and_depend_on_nothing_else(random: Random) -> None:
    """A claim would be said to wait on something that is settled, or that waits on something else."""
    graph = graph_of(debate_at_random(random))
    labelling = sceptical(frame(graph))
    for name in graph.claims:
        for knot in knots(labelling, name):
            assert all(labelling.claim(claim) is Label.UNDECIDED for claim in knot.claims)
            assert knot.claims or knot.arguments
            if knot.claims:
                assert knot.kind in {one.kind for one in knots(labelling, knot.claims[0])}


def test_accepting_what_conflicts_is_refused() -> None:
    """Two claims that cannot both be true would be made to stand side by side."""
    document = {
        "argmap": "1",
        "claims": {"a": {"text": "It is so.", "contrary-to": ["b"]}, "b": {"text": "It is not."}},
    }
    graph = graph_of(document)
    with pytest.raises(IncompatibleError) as caught:
        frame(graph, Assumptions(accepted=frozenset({"a", "b"})))
    assert {caught.value.first, caught.value.second} == {"a", "b"}


def test_a_long_chain_is_no_recursion() -> None:
    """A chain of two thousand arguments would exhaust the stack."""
    claims = {f"c{number}": "It is so." for number in range(2000)}
    arguments = {f"a{number}": {"premises": [f"c{number}"], "supports": f"c{number + 1}"} for number in range(1999)}
    labelling = sceptical(frame(graph_of({"argmap": "1", "claims": claims, "arguments": arguments})))
    assert labelling.claim("c1999") is Label.IN
