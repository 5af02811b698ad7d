"""A debate as a net: what was kept of the one it came from, and what is new or changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from argmap.document.nouns import Argument, Debate
from argmap.formats._given import UnreadableError
from argmap.formats._json import text_of
from argmap.formats._losses import Loss
from argmap.formats._net import (
    CONTRADICTION,
    CONTRARY,
    DECLARED,
    KINDS,
    OURS,
    STEPS,
    Edge,
    Net,
    Node,
    Record,
    Step,
    conflicts,
    meanings,
)
from argmap.formats._net_speech import UTTERED, stances
from argmap.formats._schemes import scheme_id


@dataclass(slots=True)
class Outgoing:
    """A map on its way out: `ours` gives the key of each claim and argument, `losses` what found no place."""

    net: Net
    ours: dict[str, str] = field(default_factory=dict)
    losses: list[Loss] = field(default_factory=list)


def kept_net(debate: Debate, form: str, read: Callable[[Record], Net]) -> Net:
    """The map a debate came from, as kept; an empty one where there is none, or where it was spoilt by hand."""
    kept = debate.foreign.get(form) if isinstance(debate.foreign, dict) else None
    if not isinstance(kept, dict):
        return Net()
    try:
        net = read({**kept, "nodes": [_whole(record, debate) for record in kept.get("nodes") or ()]})
    except (UnreadableError, TypeError, KeyError, AttributeError):
        return Net()
    net.kept = True
    return net


def _whole(record: Any, debate: Debate) -> Any:
    """A kept record with the text that went into its claim."""
    claim = debate.claims.get(record.get(OURS) or "") if isinstance(record, dict) else None
    if claim is None or claim.text == text_of(record, "text"):
        return record
    return {**record, "text": str(claim.text)}


def net_of(debate: Debate, old: Net, fresh: Callable[[str], str], kinds: Mapping[str, str] = KINDS) -> Outgoing:
    """A debate as a map. `old` is the map it came from, as kept, or an empty one; what of it still holds stays as it
    is, and what is new gets keys from `fresh`, which is told our id. `kinds` are the nodes that relations become; one
    that has none is lost. Linear.
    """
    out = Outgoing(Net(rest=old.rest, title=old.title, spare=old.spare, kept=old.kept))
    steps, direct = meanings(old)
    declared = {key for pair in conflicts(old, steps) for key in pair}
    _carry_nodes(debate, old, steps, declared, out, kinds)
    _carry_edges(debate, old, steps, set(direct), out)
    for name, claim in debate.claims.items():
        if name not in out.ours:
            _add(out, Node(fresh(name), "I", str(claim.text), wish=str(name)), name)
    for name, argument in debate.arguments.items():
        _add_argument(str(name), argument, out, fresh, kinds)
    _join(debate, out)
    _add_conflicts(debate, out, fresh)
    return out


def _add(out: Outgoing, node: Node, name: str) -> None:
    out.net.nodes[node.key] = node
    out.ours[name] = node.key


def _carry_nodes(
    debate: Debate, old: Net, steps: Mapping[str, Step], declared: set[str], out: Outgoing, kinds: Mapping[str, str]
) -> None:
    """The nodes of the old map whose claim or argument is still there; others than these say what they said."""
    gone = set()
    for key, node in old.nodes.items():
        name = node.record.get(OURS)
        if node.kind == "I" and isinstance(name, str):
            if name not in debate.claims:
                gone.add(key)
                continue
            node.text = str(debate.claims[name].text)
            out.ours[name] = key
        elif node.kind in STEPS and isinstance(name, str) and name:
            argument = debate.arguments.get(name)
            if argument is None or (argument.relation and kinds.get(argument.relation) != node.kind):
                gone.add(key)
                continue
            if (argument.scheme or "") != scheme_id(node.scheme):
                node.scheme = str(argument.scheme or "")
            out.ours[name] = key
        elif key in declared and not _still_declared(key, old, steps, debate):
            gone.add(key)
            continue
        out.net.nodes[key] = node
    speechless = {edge.source for edge in old.edges if edge.target in gone and old.nodes[edge.source].kind == "YA"}
    for key in speechless:
        out.net.nodes.pop(key, None)
    out.net.speakers = {key: name for key, name in old.speakers.items() if key in out.net.nodes}


def _still_declared(key: str, old: Net, steps: Mapping[str, Step], debate: Debate) -> bool:
    step = steps[key]
    assert step.target is not None
    one, other = (old.nodes[end].record.get(OURS) for end in (step.premises[0][0], step.target[0]))
    return _excludes(debate, str(one), str(other), old.nodes[key].scheme)


def _excludes(debate: Debate, one: str, other: str, scheme: str) -> bool:
    pairs = ((one, other), (other, one))
    return any(b in _excluded(debate, a, scheme) for a, b in pairs if a in debate.claims)


def _excluded(debate: Debate, name: str, scheme: str) -> tuple[str, ...]:
    claim = debate.claims[name]
    return claim.contradicts if scheme == CONTRADICTION else claim.contrary_to


def _carry_edges(debate: Debate, old: Net, steps: Mapping[str, Step], direct: set[int], out: Outgoing) -> None:
    """The edges whose ends are still there, unless they say something of an argument that it says no more."""
    names = {key: name for name, key in out.ours.items()}
    premise_of = {number: (key, premise) for key, step in steps.items() for premise, number in step.premises}
    target_of = {step.target[1]: (key, step.target[0]) for key, step in steps.items() if step.target is not None}
    for number, edge in enumerate(old.edges):
        if not {edge.source, edge.target} <= out.net.nodes.keys() and {edge.source, edge.target} <= old.nodes.keys():
            continue
        if number in premise_of:
            step, end = premise_of[number]
            kept = _is_premise(debate, names.get(step), names.get(end))
        elif number in target_of:
            step, end = target_of[number]
            kept = _is_target(debate, names.get(step), names.get(end))
        elif number in direct:
            name = edge.record.get(OURS)
            kept = _is_premise(debate, name, names.get(edge.source)) and _is_target(
                debate, name, names.get(edge.target)
            )
            kept = kept and len(debate.arguments[str(name)].premises) == 1
            if kept:
                out.ours[str(name)] = ""
        else:
            kept = True
        if kept:
            out.net.edges.append(edge)


def _is_premise(debate: Debate, argument: str | None, claim: str | None) -> bool:
    if argument is None or argument not in debate.arguments:
        return argument is None  # conflicts that were declared have no argument, and stay
    return any(premise.claim == claim for premise in debate.arguments[argument].premises)


def _is_target(debate: Debate, argument: str | None, target: str | None) -> bool:
    if argument is None or argument not in debate.arguments:
        return argument is None
    return debate.arguments[argument].target == target


def _add_argument(
    name: str, argument: Argument, out: Outgoing, fresh: Callable[[str], str], kinds: Mapping[str, str]
) -> None:
    if argument.relation and argument.relation not in kinds:
        out.losses.append(Loss(f"arguments that {argument.relation[:-1]}", (name,)))
    elif name not in out.ours:
        kind = kinds.get(argument.relation, "RA")
        _add(out, Node(fresh(name), kind, scheme=str(argument.scheme or ""), wish=name), name)


def _join(debate: Debate, out: Outgoing) -> None:
    """The edges that arguments need and the old map had not."""
    have = {(edge.source, edge.target) for edge in out.net.edges}
    for name, argument in debate.arguments.items():
        step = out.ours.get(name)
        if not step:
            continue
        wanted = [(out.ours[premise.claim], step) for premise in argument.premises if premise.claim in out.ours]
        target = out.ours.get(argument.target) if argument.target is not None else None
        if target:
            wanted.append((step, target))
        elif argument.target is not None:  # an argument that has no node there
            out.losses.append(Loss(f"arguments: {argument.relation}", (str(name),)))
        for pair in wanted:
            if pair not in have:
                have.add(pair)
                out.net.edges.append(Edge(*pair))


def _add_conflicts(debate: Debate, out: Outgoing, fresh: Callable[[str], str]) -> None:
    steps, _ = meanings(out.net)
    have = {
        (out.net.nodes[one].scheme, frozenset((steps[one].premises[0][0], steps[other].premises[0][0])))
        for one, other in conflicts(out.net, steps)
    }
    for scheme in (CONTRADICTION, CONTRARY):
        for name in debate.claims:
            for other in _excluded(debate, name, scheme):
                if other not in debate.claims or other == name:
                    continue
                pair = (out.ours[name], out.ours[other])
                if (scheme, frozenset(pair)) not in have:
                    have.add((scheme, frozenset(pair)))
                    _add_conflict(pair, scheme, name, other, out, fresh)


def _add_conflict(
    pair: tuple[str, str], scheme: str, name: str, other: str, out: Outgoing, fresh: Callable[[str], str]
) -> None:
    word = DECLARED[scheme]
    for (one, two), wish in ((pair, f"{name}-{word}-{other}"), (pair[::-1], f"{other}-{word}-{name}")):
        node = Node(fresh(wish), "CA", scheme=scheme)
        out.net.nodes[node.key] = node
        out.net.edges += [Edge(one, node.key), Edge(node.key, two)]


def add_stances(debate: Debate, out: Outgoing, fresh: Callable[[str], str]) -> None:
    """A locution and an illocution for each stance that the old map did not hold already."""
    held = {(claim, _speaker(name)): stance for claim, name, stance in reversed(stances(out.net))}
    for name, claim in debate.claims.items():
        for stance in claim.stances:
            person = str(debate.people[stance.person].name) if stance.person in debate.people else str(stance.person)
            word = UTTERED.get(stance.stance)
            if held.get((out.ours[name], _speaker(person))) == stance.stance:
                continue
            if word is None:
                out.losses.append(Loss(f"stances: {stance.stance}", (str(name),)))
                continue
            said = Node(fresh(f"{stance.person}-on-{name}"), "L", f"{person} : {stance.quote or claim.text}")
            act = Node(fresh(f"{stance.person}-{stance.stance}-{name}"), "YA", word, word)
            out.net.nodes |= {said.key: said, act.key: act}
            out.net.edges += [Edge(said.key, act.key), Edge(act.key, out.ours[name])]
            out.net.speakers[said.key] = person


def _speaker(name: str) -> str:
    return " ".join(name.split())
