"""A debate as plain data: the keys its YAML has, in one order, defaults left out. Reading it back gives the debate."""

from collections.abc import Iterable
from dataclasses import MISSING, fields
from functools import cache
from typing import Any

from argmap.document.arguments import ARGUMENT_TABLE
from argmap.document.claims import CLAIM_TABLE
from argmap.document.dates import Date
from argmap.document.debates import DEBATE_TABLE, DEFINITIONS, TOPIC_TABLE
from argmap.document.nouns import (
    Argument,
    Citation,
    Claim,
    Creator,
    CriticalQuestion,
    Debate,
    Definition,
    Evidence,
    Question,
    Role,
    Source,
    Stance,
    Step,
    Tendency,
    Tenure,
    Waiver,
)
from argmap.document.tables import Table
from argmap.formats._given import Tree
from argmap.source import Text

_SECTIONS = {
    "sides": "side",
    "people": "person",
    "sources": "source",
    "events": "event",
    "terms": "term",
    "schemes": "scheme",
}


_ELSEWHERE = frozenset((*_SECTIONS, "claims", "arguments", "steps"))
_RELATIONS = ("supports", "rebuts", "undercuts", "explains")


def tree_of(debate: Debate) -> Tree:
    """The whole debate as one document; linear. Which file a claim stood in is not part of it: see `members_of`."""
    tree: Tree = {
        "argmap": 1,
        **_fields(debate, DEBATE_TABLE, skip=frozenset(("argmap", "topics", *_SECTIONS, "claims", "arguments"))),
    }
    foreign = tree.pop("foreign", None)
    steps = tree.pop("steps", None)
    for section, noun in _SECTIONS.items():
        entries = getattr(debate, section)
        if entries:
            tree[section] = {str(name): _noun(entry, DEFINITIONS[noun]) for name, entry in entries.items()}
    claims = {str(name): _noun(claim, CLAIM_TABLE) for name, claim in debate.claims.items() if not claim.inline}
    arguments = {str(name): argument_tree(argument, debate) for name, argument in debate.arguments.items()}
    tree |= {key: value for key, value in (("claims", claims), ("arguments", arguments), ("steps", steps)) if value}
    return tree | ({"foreign": foreign} if foreign else {})


def flat_tree(debate: Debate) -> Tree:
    """The tree with claims written in place under their addresses among the others, as most formats need them."""
    tree = tree_of(debate)
    inline = {str(name): _noun(claim, CLAIM_TABLE) for name, claim in debate.claims.items() if claim.inline}
    if not inline:
        return tree
    tree["claims"] = {**tree.get("claims", {}), **inline}
    for name, argument in debate.arguments.items():
        entry = tree["arguments"][name]
        if argument.premises:
            entry["premises"] = _in_roles((premise.role, str(premise.claim)) for premise in argument.premises)
        if argument.relation and argument.target is not None:
            entry[argument.relation] = str(argument.target)
    return tree


def members_of(debate: Debate) -> Tree:
    """The topics in their order: title, note and tags of each, and the ids of its claims and arguments."""
    parts: Tree = {str(name): _fields(topic, TOPIC_TABLE, _ELSEWHERE) for name, topic in debate.topics.items()}
    for kind, nouns in (("claims", debate.claims), ("arguments", debate.arguments)):
        for name, noun in nouns.items():
            if noun.topic in parts and not (isinstance(noun, Claim) and noun.inline):
                parts[noun.topic].setdefault(kind, []).append(str(name))
    return parts


def argument_tree(argument: Argument, debate: Debate) -> Tree:
    """An argument, with the claims written in it in place."""
    tree: Tree = _fields(argument, ARGUMENT_TABLE, skip=frozenset(("premises", *_RELATIONS)))
    if argument.premises:
        tree["premises"] = _premises(argument, debate)
    if argument.relation and argument.target is not None:
        tree[argument.relation] = _claim_here(argument.target, f"{argument.id}.conclusion", debate)
    return tree


def _premises(argument: Argument, debate: Debate) -> Any:
    return _in_roles((premise.role, _claim_here(premise.claim, "", debate)) for premise in argument.premises)


def _in_roles(premises: Iterable[tuple[Text | None, Any]]) -> Any:
    """A list; or, where a scheme's roles are given, a mapping."""
    roles: dict[str | None, list[Any]] = {}
    for role, claim in premises:
        roles.setdefault(None if role is None else str(role), []).append(claim)
    if set(roles) == {None}:
        return roles[None]
    return {role or "also": _one_or_list(role, given) for role, given in roles.items()}


def _one_or_list(role: str | None, given: list[Any]) -> Any:
    return given[0] if role is not None and len(given) == 1 else given


def _claim_here(name: str, address: str, debate: Debate) -> Any:
    """A claim where an argument names it: its id, or itself where it was written in place."""
    claim = debate.claims.get(name)
    if claim is None or not claim.inline or (address and name != address):
        return str(name)
    tree = _noun(claim, CLAIM_TABLE)
    text = tree["text"]
    if len(tree) == 1 and any(letter.isspace() for letter in text.strip()) and not _names_something(text, debate):
        return text
    return tree


def _names_something(text: str, debate: Debate) -> bool:
    name = text.strip()
    sections = (debate.claims, debate.arguments, debate.people, debate.sources, debate.sides, debate.events)
    return any(name in section for section in (*sections, debate.terms))


def _noun(noun: Any, table: Table) -> Tree:
    tree = _fields(noun, table)
    if isinstance(noun, Source):
        for key, value in noun.csl.items():
            tree[key] = _plain(value)
        tree = {"title": tree.pop("title"), **tree}
        if noun.derives_from == ():
            tree["derives-from"] = []
    if isinstance(noun, Claim):
        tree.setdefault("text", "")
    return tree


@cache
def _defaults(kind: type) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields(kind):
        if field.default is not MISSING:
            found[field.name] = field.default
        elif field.default_factory is not MISSING:
            found[field.name] = field.default_factory()
    return found


@cache
def _plan(kind: type, noun: str) -> list[tuple[str, str, Any]]:
    """Key, field and default of all that a table and a noun have in common."""
    table = {"debate": DEBATE_TABLE, "topic": TOPIC_TABLE, **DEFINITIONS}[noun]
    names, defaults = {field.name for field in fields(kind)}, _defaults(kind)
    pairs = [(key, entry.field or key.replace("-", "_")) for key, entry in table.keys.items()]
    return [(key, field, defaults.get(field)) for key, field in pairs if field in names]


def _fields(noun: Any, table: Table, skip: frozenset[str] = frozenset()) -> Tree:
    """The fields that are not at their defaults, by key."""
    tree: Tree = {}
    kind: type = type(noun)
    for key, field, default in _plan(kind, table.noun):
        value = getattr(noun, field)
        if key not in skip and value is not None and value != default:
            tree[key] = value if key == "foreign" else _tenures(value, key) if key in _TENURES else _plain(value)
    return tree


_TENURES = {"posts": "post", "titles": "title"}


def _tenures(tenures: tuple[Tenure, ...], key: str) -> list[Any]:
    """Posts and titles; each has its own word for what was held."""
    word, found = _TENURES[key], []
    for tenure in tenures:
        span = {"from": tenure.start, "to": tenure.end, "source": tenure.source}
        given = {name: _plain(value) for name, value in span.items() if value is not None}
        found.append({word: str(tenure.name), **given} if given else str(tenure.name))
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Date):
        return str(value.text)
    if isinstance(value, tuple):
        return _several(value)
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, Citation):
        return _citation(value)
    return value


def _several(values: tuple[Any, ...]) -> Any:
    first = values[0] if values else None
    if isinstance(first, Waiver):
        return {str(one.rule): str(one.reason) for one in values}
    if isinstance(first, Stance):
        return _stances(values)
    if isinstance(first, Question):
        return {str(one.id): _short(_record(one, ("state", "by", "reason", "note")), "state") for one in values}
    if isinstance(first, Role):
        return {str(one.id): str(one.text) for one in values}
    if isinstance(first, CriticalQuestion):
        return {str(one.id): _short(_record(one, ("ask", "burden", "role")), "ask") for one in values}
    return [_one(value) for value in values]


def _one(value: Any) -> Any:
    """A member of a list."""
    if isinstance(value, Evidence):
        return _evidence(value)
    if isinstance(value, Creator):
        return _creator(value)
    if isinstance(value, Tendency):
        return _record(value, ("toward", "direction", "reason"))
    if isinstance(value, Definition):
        return _short(_record(value, ("text", "by", "cite")), "text")
    if isinstance(value, Step):
        return {"show": [str(name) for name in value.show], **_record(value, ("focus", "note"))}
    return _plain(value)


def _record(noun: Any, names: tuple[str, ...]) -> Tree:
    kind: type = type(noun)
    defaults = _defaults(kind)
    found = ((name, getattr(noun, name)) for name in names)
    return {
        name.replace("_", "-"): _plain(value)
        for name, value in found
        if value is not None and (name not in defaults or value != defaults[name])
    }


def _short(record: Tree, key: str) -> Any:
    return record[key] if set(record) == {key} else record


_STANCE = ("stance", "cite", "via", "quote", "hedge", "confidence", "arguendo", "according_to", "date", "note")


def _stances(stances: tuple[Stance, ...]) -> Tree:
    held: dict[str, list[Any]] = {}
    for stance in stances:
        held.setdefault(str(stance.person), []).append(_short(_record(stance, _STANCE), "stance"))
    return {person: records[0] if len(records) == 1 else records for person, records in held.items()}


def _citation(citation: Citation) -> Any:
    if citation.quote is None and citation.via is None:
        return f"{citation.source}, {citation.locator}" if citation.locator else str(citation.source)
    return _record(citation, ("source", "locator", "quote", "via"))


def _evidence(evidence: Evidence) -> Any:
    record = _record(evidence, ("source", "locator", "quote", "via", "bears", "knowledge", "note"))
    if set(record) <= {"source", "locator"}:
        return f"{evidence.source}, {evidence.locator}" if evidence.locator else str(evidence.source)
    return record


def _creator(creator: Creator) -> Any:
    if creator.person is not None:
        return str(creator.person)
    if creator.family is None and creator.given is None:
        return str(creator.name)
    return _record(creator, ("family", "given"))
