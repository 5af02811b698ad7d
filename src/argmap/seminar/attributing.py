"""A student's evidence, stances and conflicts beside those of the reference: who says a thing does not show it."""

from argmap.graph import Graph
from argmap.graph.commitment import last_stances
from argmap.seminar.marks import Remark, Score
from argmap.seminar.pairing import Pair

Compared = tuple[Score, list[Remark]]
Held = dict[tuple[str, str], str]  # the stance, by claim and person
_CONTRARY, _CONTRADICTORY = "contrary-to", "contradicts"


def evidence(pair: Pair) -> Compared:
    """Which source is evidence for which claim, by both maps."""
    wanted = {(str(name), str(one.source)) for name, claim in pair.reference.claims.items() for one in claim.evidence}
    given = {
        (mine, pair.aligned.sources.get(str(one.source), str(one.source))): theirs
        for theirs, mine in pair.aligned.claims.items()
        for one in pair.student.claims[theirs].evidence
    }
    remarks = [_not_evidence(pair, about, theirs) for about, theirs in given.items() if about not in wanted]
    for name, source in sorted(wanted - given.keys()):
        if name in pair.claim_of:
            told = f"{pair.mine(name)} The text gives evidence for it: `{source}`."
            remarks.append(Remark("missing-evidence", (pair.claim_of[name],), told))
    return Score(len(wanted & given.keys()), len(wanted), len(given.keys() - wanted)), remarks


def _not_evidence(pair: Pair, about: tuple[str, str], theirs: str) -> Remark:
    claim, source = pair.reference.claims[about[0]], about[1]
    attributed = {str(one.cite.source) for one in claim.stances if one.cite}
    if source in attributed or pair.authors(source) & {str(one.person) for one in claim.stances}:
        told = (
            f"{pair.theirs(theirs)} cites `{source}` as evidence. There somebody only says so: that is a stance,"
            " and asserting a thing does not show it. Evidence would be what the claim could be checked against."
        )
        return Remark("attribution-as-evidence", (theirs,), told)
    return Remark("extra-evidence", (theirs,), f"{pair.theirs(theirs)} cites `{source}`, which the reference does not.")


def stances(pair: Pair) -> Compared:
    """Who holds what of which claim, each person's last word."""
    wanted = _held(pair.reference)
    given = {
        (mine, pair.aligned.people.get(person, person)): stance
        for (theirs, person), stance in _held(pair.student).items()
        if (mine := pair.aligned.claims.get(theirs)) is not None
    }
    wrong = {
        about: stance
        for about, stance in wanted.items()
        if about[0] in pair.claim_of and given.get(about) != stance and not _as_evidence(pair, about)
    }
    extra = {about: stance for about, stance in given.items() if about not in wanted}
    remarks = [_of_another(pair, *both) for both in _exchanged(wrong, extra, given)]
    remarks += [_other_stance(pair, about, stance, given.get(about)) for about, stance in wrong.items()]
    remarks += [
        Remark(
            "extra-stance",
            (pair.claim_of[name],),
            f"{_person(pair, person)} takes no stance on it in the reference: {pair.mine(name)}",
        )
        for name, person in extra
    ]
    remarks.sort(key=lambda one: (one.about, one.kind, one.told))
    right = sum(given.get(about) == stance for about, stance in wanted.items())
    return Score(right, len(wanted), len(given.keys() - wanted.keys())), remarks


def _exchanged(wrong: Held, extra: Held, given: Held) -> list[tuple[tuple[str, str], str]]:
    """The stances given to somebody else, taken out of those that are wrong and those that are too many."""
    found = []
    for about, stance in sorted(wrong.items()):
        if about not in given:
            others = sorted(person for (name, person), one in extra.items() if name == about[0] and one == stance)
            if others:
                found.append((about, others[0]))
                del wrong[about], extra[about[0], others[0]]
    return found


def _of_another(pair: Pair, about: tuple[str, str], other: str) -> Remark:
    told = f"It is {_person(pair, about[1])} who holds it, not {_person(pair, other)}: {pair.mine(about[0])}"
    return Remark("stance-of-another", (pair.claim_of[about[0]],), told)


def _as_evidence(pair: Pair, about: tuple[str, str]) -> bool:
    """Whether the student cites for evidence where that person says so, which was told there."""
    cited = {str(one.source) for one in pair.student.claims[pair.claim_of[about[0]]].evidence}
    mine = {pair.aligned.sources.get(source, source) for source in cited}
    claim = pair.reference.claims[about[0]]
    given = {str(one.source) for one in claim.evidence}
    said = {str(one.cite.source) for one in claim.stances if one.cite and one.person == about[1]}
    return any(source in said or about[1] in pair.authors(source) for source in mine - given)


def _held(graph: Graph) -> Held:
    """The last stance by claim and person."""
    return {
        (str(name), str(person)): str(one.stance)
        for name, claim in graph.claims.items()
        for person, one in last_stances(claim).items()
    }


def _other_stance(pair: Pair, about: tuple[str, str], stance: str, given: str | None) -> Remark:
    who, theirs = _person(pair, about[1]), pair.claim_of[about[0]]
    if given is None:
        return Remark(
            "missing-stance", (theirs,), f"{who} {stance} it, and your map does not say so: {pair.mine(about[0])}"
        )
    told = f"On your map {who} {given} it, in the text {who} {stance} it: {pair.mine(about[0])}"
    return Remark("other-stance", (theirs,), told)


def _person(pair: Pair, name: str) -> str:
    known = pair.reference.debate.people.get(name) or pair.student.debate.people.get(name)
    return str(known.name) if known else f"`{name}`"


def conflicts(pair: Pair) -> Compared:
    """Which claims conflict, and how: two that cannot both be true may both be false, unless they contradict."""
    wanted = _conflicting(pair.reference)
    given = {
        frozenset(ends): kind
        for both, kind in _conflicting(pair.student).items()
        if len(ends := [pair.aligned.claims[name] for name in both if name in pair.aligned.claims]) == len(both)
    }
    remarks = [
        _other_conflict(pair, sorted(both), wanted.get(both), given.get(both))
        for both in sorted(wanted.keys() | given.keys(), key=sorted)
        if both <= pair.claim_of.keys() and wanted.get(both) != given.get(both)
    ]
    right = sum(given.get(both) == kind for both, kind in wanted.items())
    return Score(right, len(wanted), len(given.keys() - wanted.keys())), remarks


def _conflicting(graph: Graph) -> dict[frozenset[str], str]:
    """Each pair once; theses of different sides are contraries."""
    return {
        frozenset((str(name), str(other))): conflict.kind if conflict.kind == _CONTRADICTORY else _CONTRARY
        for name, others in graph.conflicting.items()
        for other, conflict in others.items()
    }


def _other_conflict(pair: Pair, both: list[str], wanted: str | None, given: str | None) -> Remark:
    about = tuple(pair.claim_of[name] for name in both)
    named = " and ".join(pair.mine(name).rstrip(".") for name in both)
    if given is None:
        return Remark("missing-conflict", about, f"They cannot both be true, and your map lets them: {named}.")
    if wanted is None:
        return Remark("extra-conflict", about, f"Both may be true, and your map does not let them: {named}.")
    if given == _CONTRADICTORY:
        told = f"They cannot both be true, but they may both be false, so they do not contradict each other: {named}."
        return Remark("contrary-taken-for-contradictory", about, told)
    told = f"One of them must be true, so they do more than exclude each other, they contradict: {named}."
    return Remark("contradictory-taken-for-contrary", about, told)
