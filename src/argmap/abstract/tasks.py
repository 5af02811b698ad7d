"""The tasks of the ICCMA competition: one extension, membership in one or in all, all extensions.

Whatever rests on complete extensions begins with the grounded labelling; only what that leaves undecided goes to a
solver, and of that only what bears on the query.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, product

from argmap.abstract import complete
from argmap.abstract.attacks import IN, OUT, UNDECIDED, Attacks, completed, islands, members, restricted
from argmap.abstract.ranges import Ranges, Stable
from argmap.abstract.solver import Budget

SEMANTICS = ("GR", "CO", "PR", "ST", "SST", "STG", "ID")

Extension = list[int]


def some(framework: Attacks, semantics: str, budget: Budget) -> Extension | None:
    """An extension, None where there is none (which only stable semantics knows)."""
    labels = completed(framework)
    if semantics in ("GR", "CO"):
        return members(labels)
    if semantics == "PR":
        return complete.preferred(framework, (), budget)
    if semantics == "ID":
        return complete.ideal(framework, labels, None, budget)
    if semantics == "ST":
        return _with_grounded(labels, Stable(framework, members(labels, UNDECIDED), budget).find())
    return _widest(framework, labels, semantics, budget)


def with_argument(framework: Attacks, semantics: str, query: int, budget: Budget) -> Extension | None:
    """An extension that contains an argument, None where none does: credulous acceptance."""
    if semantics == "STG":
        return _widest(framework, completed(framework), semantics, budget, query)
    labels = completed(framework)
    if labels[query] == OUT or (semantics == "GR" and labels[query] == UNDECIDED):
        return None
    if labels[query] == IN:
        return some(framework, semantics, budget)
    return _CREDULOUS[semantics](framework, labels, query, budget)


def without_argument(framework: Attacks, semantics: str, query: int, budget: Budget) -> Extension | None:
    """An extension that lacks an argument, None where none does: the argument is then sceptically accepted."""
    labels = completed(framework)
    if semantics == "STG":
        return _widest(framework, labels, semantics, budget, query, lacking=True)
    if labels[query] == IN:
        return None
    if semantics in ("GR", "CO"):
        return members(labels)
    if labels[query] == OUT:
        return some(framework, semantics, budget)
    return _SCEPTICAL[semantics](framework, labels, query, budget)


def each(framework: Attacks, semantics: str, budget: Budget, most: int | None = None) -> Iterator[Extension]:
    """All extensions, each once: those of the parts that have no attacks between them, combined.

    `most` is how many will be looked at; of no part, more are worked out.
    """
    labels = [UNDECIDED] * len(framework) if semantics == "STG" else completed(framework)
    if semantics in ("GR", "ID"):
        found = some(framework, semantics, budget)
        yield from (found,) if found is not None else ()
        return
    choices = []
    for kept in islands(framework, members(labels, UNDECIDED)):
        choices.append(list(islice(_of_part(framework, kept, semantics, budget), most)))
        if not choices[-1]:
            return
    for chosen in product(*choices):
        budget.check()
        yield sorted([*members(labels), *(argument for part in chosen for argument in part)])


def _of_part(framework: Attacks, kept: list[int], semantics: str, budget: Budget) -> Iterator[list[int]]:
    if semantics == "CO":
        yield from complete.all_complete(framework, kept, budget)
    elif semantics == "PR":
        yield from complete.all_preferred(framework, kept, budget)
    elif semantics == "ST":
        yield from Stable(framework, kept, budget).each()
    else:
        ranges = Ranges(restricted(framework, kept), budget, complete=semantics == "SST")
        for accepted in ranges.each():
            yield [kept[one] for one in accepted]


def _with_grounded(labels: Sequence[int], accepted: Sequence[int] | None) -> Extension | None:
    return None if accepted is None else sorted([*members(labels), *accepted])


def _widest(
    framework: Attacks,
    labels: Sequence[int],
    semantics: str,
    budget: Budget,
    query: int | None = None,
    *,
    lacking: bool = False,
) -> Extension | None:
    """An extension of greatest range, with or without an argument that is asked about; the rest as it comes."""
    staged = semantics == "STG"
    found = [] if staged else members(labels)
    for kept in _portions(framework, range(len(framework)) if staged else members(labels, UNDECIDED), query):
        ranges = Ranges(restricted(framework, kept), budget, complete=not staged)
        literals = [ranges.yes(kept.index(query))] if query is not None and query in kept else []
        accepted = ranges.best([-literal for literal in literals] if lacking else literals)
        if accepted is None:
            return None
        found += [kept[one] for one in accepted]
    return sorted(found)


def _portions(framework: Attacks, kept: Sequence[int], query: int | None) -> list[list[int]]:
    """The parts between which there are no attacks, small ones together, that of the query first and by itself."""
    found: list[list[int]] = [[]]
    for part in islands(framework, kept):
        if query is not None and query in part:
            found.insert(0, part)
        elif len(found[-1]) < complete.PORTION:
            found[-1] += part
        else:
            found.append(part)
    return [part for part in found if part]


def _in_preferred(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> Extension | None:
    found = complete.credulous(framework, labels, query, budget)
    return None if found is None else complete.preferred(framework, found, budget)


def _in_ideal(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> Extension | None:
    if query not in complete.ideal(framework, labels, [query], budget):
        return None
    return complete.ideal(framework, labels, None, budget)


def _not_in_ideal(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> Extension | None:
    if query in complete.ideal(framework, labels, [query], budget):
        return None
    return complete.ideal(framework, labels, None, budget)


def _in_stable(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> Extension | None:
    found = Stable(framework, members(labels, UNDECIDED), budget)
    return _with_grounded(labels, found.find([found.number[query]]))


def _not_in_stable(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> Extension | None:
    found = Stable(framework, members(labels, UNDECIDED), budget)
    return _with_grounded(labels, found.find([-found.number[query]]))


def _in_semi_stable(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> Extension | None:
    return _widest(framework, labels, "SST", budget, query)


def _not_in_semi_stable(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> Extension | None:
    return _widest(framework, labels, "SST", budget, query, lacking=True)


_Ask = Callable[[Attacks, Sequence[int], int, Budget], Extension | None]
_CREDULOUS: Mapping[str, _Ask] = {
    "CO": complete.credulous,
    "PR": _in_preferred,
    "ST": _in_stable,
    "SST": _in_semi_stable,
    "ID": _in_ideal,
}
_SCEPTICAL: Mapping[str, _Ask] = {
    "PR": complete.not_in_all_preferred,
    "ST": _not_in_stable,
    "SST": _not_in_semi_stable,
    "ID": _not_in_ideal,
}
