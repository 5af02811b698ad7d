"""What is written in the boxes and told to who cannot see them: names, stances, sources, sentences."""

from collections.abc import Iterable, Iterator, Mapping

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument, Citation, Claim, Debate, Evidence, Person, Source
from argmap.graph import Graph
from argmap.graph.commitment import last_stances
from argmap.graph.support import premises

_PLURAL = {
    "asserts": "assert",
    "denies": "deny",
    "concedes": "concede",
    "doubts": "doubt",
    "questions": "question",
    "reports": "report",
    "retracts": "retract",
    "silent": "are silent",
}
_CONCLUDES = {
    "supports": "that “{}”",
    "rebuts": "that it is false that “{}”",
    "undercuts": "that the step of “{}” does not hold here",
    "explains": "why it is so that “{}”",
}
_ELSEWHERE = {"supports": "supported in", "rebuts": "rebutted in", "explains": "explained in"}
SHOWN = 75


def short_names(debate: Debate) -> dict[str, str]:
    """The last name of each person, or the whole where two would share it; the mapper is "the mapper"."""
    last = {name: _last_name(person) for name, person in debate.people.items()}
    taken = list(last.values())
    names = {name: short if taken.count(short) == 1 else str(debate.people[name].name) for name, short in last.items()}
    return {MAPPER: "the mapper"} | names


def _last_name(person: Person) -> str:
    words = person.name.split()
    plain = len(words) <= 4 and all(word[:1].isupper() for word in words)
    return words[-1] if plain else str(person.name)


def holders(claim: Claim, names: Mapping[str, str]) -> str:
    """Who holds what about a claim, in the order written: "Avtorkhanov asserts; Armstrong and Kennan concede"."""
    by_stance: dict[tuple[str, str], list[str]] = {}
    for person, stance in last_stances(claim).items():
        manner = " for the sake of argument" if stance.arguendo else ""
        if stance.according_to:
            manner += f", according to {names.get(stance.according_to, stance.according_to)}"
        by_stance.setdefault((stance.stance, manner), []).append(names.get(person, person))
    parts = [f"{listed(people)} {_verb(stance, len(people))}{manner}" for (stance, manner), people in by_stance.items()]
    return "; ".join(["common ground"] * claim.common_ground + parts)


def _verb(stance: str, people: int) -> str:
    if people > 1:
        return _PLURAL.get(stance, stance)
    return "is silent" if stance == "silent" else stance


def listed(words: Iterable[str]) -> str:
    """The words with commas and an "and"."""
    found = list(words)
    return " and ".join([", ".join(found[:-1]), found[-1]]) if len(found) > 1 else "".join(found)


def where(claim: Claim, debate: Debate) -> list[str]:
    """Where a claim stands: its evidence, else where its holders say so."""
    cited = [_evidence(each, debate) for each in claim.evidence]
    if not cited:
        cited = [_passage(stance.cite, stance.via, debate) for stance in claim.stances if stance.cite]
    return list(dict.fromkeys(cited))


def places(cited: list[str], room: int = SHOWN) -> str:
    """As many places as fit in `room` characters, one at least, and how many more there are."""
    shown = cited[:1]
    while len(shown) < len(cited) and len("; ".join([*shown, cited[len(shown)]])) <= room:
        shown.append(cited[len(shown)])
    more = len(cited) - len(shown)
    return "; ".join(shown) + (f"; and {more} more" if more else "")


def _evidence(evidence: Evidence, debate: Debate) -> str:
    against = "against: " if evidence.bears == "against" else ""
    return against + _passage(Citation(evidence.source, evidence.locator), evidence.via, debate)


def _passage(cite: Citation, via: Citation | None, debate: Debate) -> str:
    """The passage, and the last hand it came through: the one the mapper had open."""
    through = via or cite.via
    seen = f", via {'… ' if through.via else ''}{_place(_last(through), debate)}" if through else ""
    return _place(cite, debate) + seen


def _place(cite: Citation, debate: Debate) -> str:
    return ", ".join(filter(None, (short_source(cite.source, debate), cite.locator)))


def _last(cite: Citation) -> Citation:
    return _last(cite.via) if cite.via else cite


def short_source(name: str, debate: Debate) -> str:
    """A source as historians cite it for short: authors and year, else the beginning of its title, else its id."""
    source = debate.sources.get(name)
    if source is None:
        return str(name)
    year = source.issued.text[:4].lstrip("0") if source.issued and source.issued.text[:4].isdigit() else ""
    head = _authors(source, debate)
    if head:
        return f"{head} {year}".strip()
    title = source.title if len(source.title) <= 40 else source.title[:40].rsplit(" ", 1)[0] + "…"
    return title if not year or year in title else f"{title} {year}"


def _authors(source: Source, debate: Debate) -> str:
    names = []
    for author in source.authors:
        person = debate.people.get(author.person) if author.person else None
        names.append(_last_name(person) if person else str(author.family or author.name))
    return f"{names[0]} et al." if len(names) > 3 else listed(names)


def told_beyond(graph: Graph, claim: str, arguments: Iterable[str]) -> Iterator[str]:
    """The arguments on other maps that bear on a claim or build on it, by topic: "supported in: The five names (2)"."""
    found: dict[str, dict[str, int]] = {}
    for name in arguments:
        argument = graph.arguments[name]
        act = _ELSEWHERE[argument.relation] if argument.target == claim else "used in"
        topic = graph.debate.topics.get(argument.topic) if argument.topic else None
        title = str(topic.title or topic.id) if topic else "the whole debate"
        found.setdefault(act, {})[title] = found.setdefault(act, {}).get(title, 0) + 1
    for act, titles in found.items():
        yield f"{act}: " + "; ".join(title + f" ({number})" * (number > 1) for title, number in titles.items())


def brief(claim: Claim) -> str:
    """A claim's short name, else the beginning of its text, in quotation marks."""
    if claim.label:
        return str(claim.label)
    text = claim.text.strip().rstrip(".")
    return f"“{text if len(text) <= 60 else text[:60].rsplit(' ', 1)[0] + '…'}”"


def claim_note(graph: Graph, claim: Claim, side: str, spoken: str, cited: str) -> str:
    """The claim in sentences, for readers of the screen: whose it is, who holds what, where, and what bears on it."""
    counts = (
        (len(graph.supporting.get(claim.id, ())), "for it"),
        (len(graph.rebutting.get(claim.id, ())), "against it"),
        (len(graph.explaining.get(claim.id, ())), "to explain it"),
    )
    told = [f"{number} argument{'s' * (number != 1)} {what}" for number, what in counts if number]
    rivals = len(graph.conflicting.get(claim.id, ()))
    told += [f"in conflict with {rivals} claim{'s' * (rivals != 1)}"] if rivals else []
    sentences = (
        f"{'Thesis' if claim.id in graph.theses else 'Held on the side'}: {side}" if side else "",
        spoken,
        f"Source: {cited}" if cited else "",
        "Left unsaid by its author" if claim.implicit else "",
        ("; ".join(told) or "Nothing on the map bears on it"),
    )
    return " ".join(f"{sentence}." for sentence in sentences if sentence)


def argument_note(graph: Graph, argument: Argument, by: str) -> str:
    """The argument as a sentence: who, from what, to what."""
    grounds = listed(f"“{_brief(graph.claims[name].text)}”" for name in premises(graph, argument)) or "nothing stated"
    target = str(argument.target or "")
    if target in graph.claims:
        target = graph.claims[target].text
    elif target in graph.arguments:
        target = str(graph.arguments[target].title or target)
    concludes = _CONCLUDES.get(argument.relation, "“{}”").format(_brief(target))
    title = f"{argument.title}. " if argument.title else ""
    return f"{title}{by or 'The mapper'} argues from {grounds} {concludes}."


def _brief(text: str) -> str:
    text = text.strip().rstrip(".")
    return text if len(text) <= 160 else text[:160].rsplit(" ", 1)[0] + "…"
