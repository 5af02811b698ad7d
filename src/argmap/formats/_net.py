"""Maps as nodes and edges, in the vocabulary of the Argument Interchange Format (Chesñevar et al. 2006; Rahwan and Reed
2009): what AIF, xAIF, OVA, Arguebuf, SADFace and GraphML have in common.

A node is information (`I`), an inference (`RA`), a conflict (`CA`), or something our format has no place for: rephrases
(`MA`), preferences (`PA`), locutions (`L`), illocutions (`YA`), transitions (`TA`). What edges mean follows from what
they join: `_meanings` says it, for reading and for writing alike, so that a map written back keeps every node and edge
that still says what the debate says.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from argmap.document.nouns import Argument, Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given, UnreadableError
from argmap.formats._losses import Loss
from argmap.formats._schemes import scheme_id

OURS = "argmap"  # the key under which a record names the claim or argument it became
STEPS = ("RA", "CA", "EX")
KINDS = {"supports": "RA", "rebuts": "CA", "undercuts": "CA"}  # where explanations have a place, they are `EX`
OUR_ID = "argmapID"  # a key beside those of the format, which nobody else reads: the id a thing had in a debate of ours
CONTRADICTION = "Contradiction"
CONTRARY = "Contrary"
_DECLARED = {CONTRADICTION: "contradicts", CONTRARY: "contrary-to"}

Record = dict[str, Any]


@dataclass(slots=True)
class Node:
    """A node: its key in the file, kind, text and scheme, and the record that stood there.

    `fields` are further keys of the claim or argument it becomes; `wish` is the id it would like there.
    """

    key: str
    kind: str
    text: str = ""
    scheme: str = ""
    record: Record = field(default_factory=dict)
    fields: Record = field(default_factory=dict)
    wish: str = ""


@dataclass(slots=True)
class Edge:
    """An edge between the keys of two nodes, and the record that stood there.

    `relation` is what it says where it leads straight from claim to claim.
    """

    source: str
    target: str
    record: Record = field(default_factory=dict)
    relation: str = "supports"


@dataclass(slots=True)
class Net:
    """A map. `speakers` are names by the key of a locution; `rest` is what else the file said."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    speakers: dict[str, str] = field(default_factory=dict)
    spare: list[Record] = field(default_factory=list)  # records of nodes whose key was taken already
    rest: Record = field(default_factory=dict)
    title: str = ""


@dataclass(slots=True)
class Step:
    """What an inference or conflict joins: premises and target, with the numbers of the edges that say so."""

    premises: list[tuple[str, int]] = field(default_factory=list)
    target: tuple[str, int] | None = None


def meanings(net: Net) -> tuple[dict[str, Step], list[int]]:
    """The steps by key, and the numbers of edges straight from claim to claim; linear.

    The first edge out of a step that leads to a claim (or, from a conflict, to a step) names its target.
    """
    nodes = net.nodes
    steps = {key: Step() for key, node in nodes.items() if node.kind in STEPS}
    direct: list[int] = []
    for number, edge in enumerate(net.edges):
        source, target = nodes.get(edge.source), nodes.get(edge.target)
        if source is None or target is None:
            continue
        if source.kind == "I" and target.kind in STEPS:
            steps[target.key].premises.append((source.key, number))
        elif source.kind in STEPS and steps[source.key].target is None:
            if target.kind == "I" or (source.kind == "CA" and target.kind in STEPS):
                steps[source.key].target = (target.key, number)
        elif source.kind == target.kind == "I":
            direct.append(number)
    return steps, direct


# ---------------------------------------------------------------------------------------------------------- reading


def draft_of(net: Net, given: Given, form: str) -> Draft:
    """A map as a document of ours; what has no place there is kept whole. Linear."""
    draft = Draft(given, form, net.title)
    steps, direct = meanings(net)
    ours: dict[str, str] = {}
    for key, node in net.nodes.items():
        if node.kind == "I":
            ours[key] = draft.claim(node.text, node.wish, **node.fields)
    _declare_conflicts(net, steps, ours, draft)
    for key in _targets_first(net, steps):
        node, step = net.nodes[key], steps[key]
        if key not in ours:
            wish = net.nodes[key].wish
            named = draft.names.keep(wish) if wish else draft.name_argument(*_relation(node, step, net, ours))
            ours[key] = named
    speakers = arguers(net)
    for key, step in steps.items():
        if ours[key]:
            _enter_argument(net.nodes[key], step, net, ours, draft, speakers)
    links = {number: _enter_link(net.edges[number], ours, draft) for number in direct}
    for claim, person, stance in stances(net):
        draft.claims[ours[claim]].setdefault("stances", {}).setdefault(draft.person(person), stance)
    _keep(net, ours, links, steps, draft)
    return draft


def _relation(node: Node, step: Step, net: Net, ours: Mapping[str, str]) -> tuple[str, str | None]:
    if step.target is None:
        return "", None
    target = step.target[0]
    attack = "rebuts" if net.nodes[target].kind == "I" else "undercuts"
    relation = {"RA": "supports", "EX": "explains"}.get(node.kind, attack)
    return relation, ours.get(target, "")


def _targets_first(net: Net, steps: Mapping[str, Step]) -> list[str]:
    """Steps, those that are undercut before those that undercut them, so that names can be made of names."""
    order = [key for key, step in steps.items() if step.target is None or net.nodes[step.target[0]].kind == "I"]
    waiting: dict[str, list[str]] = {}
    for key, step in steps.items():
        if step.target is not None and net.nodes[step.target[0]].kind != "I":
            waiting.setdefault(step.target[0], []).append(key)
    for key in order:  # grows while it is walked
        order += waiting.pop(key, ())
    return order + [key for keys in waiting.values() for key in keys]  # those left undercut each other in a circle


def _declare_conflicts(net: Net, steps: Mapping[str, Step], ours: dict[str, str], draft: Draft) -> None:
    """Conflict nodes that stand in both directions under a name for it are declarations of ours."""
    for one, other in conflicts(net, steps):
        scheme = net.nodes[one].scheme
        first, second = steps[one].premises[0][0], steps[other].premises[0][0]
        draft.claims[ours[first]].setdefault(_DECLARED[scheme], []).append(ours[second])
        ours[one] = ours[other] = ""


def conflicts(net: Net, steps: Mapping[str, Step]) -> list[tuple[str, str]]:
    """Pairs of conflict nodes that say in both directions that two claims exclude each other."""
    waiting: dict[tuple[str, str, str], str] = {}
    found = []
    for key, step in steps.items():
        node = net.nodes[key]
        if node.kind != "CA" or node.scheme not in _DECLARED or len(step.premises) != 1 or step.target is None:
            continue
        premise, target = step.premises[0][0], step.target[0]
        other = waiting.pop((node.scheme, target, premise), None)
        if net.nodes[target].kind != "I":
            continue
        if other is None:
            waiting[node.scheme, premise, target] = key
        else:
            found.append((other, key))
    return found


def _enter_argument(
    node: Node, step: Step, net: Net, ours: Mapping[str, str], draft: Draft, speakers: Mapping[str, str]
) -> None:
    relation, target = _relation(node, step, net, ours)
    premises = [ours[key] for key, _ in step.premises]
    by = [draft.person(speakers[node.key])] if node.key in speakers else []
    scheme = draft.scheme(node.scheme)
    entry: Record = {"by": by, "scheme": scheme, **node.fields, "premises": premises}
    if relation and target:
        entry[relation] = target
    draft.arguments[ours[node.key]] = {key: value for key, value in entry.items() if value or key == "premises"}


def _enter_link(edge: Edge, ours: Mapping[str, str], draft: Draft) -> str:
    """An edge from claim to claim says no more than that one speaks for the other."""
    return draft.argument(edge.relation, ours[edge.target], [ours[edge.source]])


def _keep(net: Net, ours: Mapping[str, str], links: Mapping[int, str], steps: Mapping[str, Step], draft: Draft) -> None:
    """Everything of the file but what now stands in claims."""
    nodes = []
    for node in net.nodes.values():
        name = ours.get(node.key)
        record = _textless(node.record) if node.kind == "I" else node.record
        nodes.append({OURS: name, **record} if name else record)
    edges = [{OURS: links[i], **edge.record} if i in links else edge.record for i, edge in enumerate(net.edges)]
    draft.keep({"nodes": [*nodes, *net.spare], "edges": edges, **net.rest})
    unplaced: dict[str, list[str]] = {}
    for key, node in net.nodes.items():
        if key not in ours:
            unplaced.setdefault(_WORDS.get(node.kind, f"nodes of the kind {node.kind}"), []).append(key)
    for kind, keys in unplaced.items():
        draft.lose(kind, keys)
    meant = {number for step in steps.values() for _, number in step.premises}
    meant |= {step.target[1] for step in steps.values() if step.target is not None} | set(links)
    odd = [i for i, edge in enumerate(net.edges) if i not in meant and _joins_steps(edge, net)]
    draft.lose("edges that no argument has", [f"{net.edges[i].source}→{net.edges[i].target}" for i in odd])


_WORDS = {
    "MA": "rephrases",
    "PA": "preferences",
    "L": "locutions",
    "YA": "illocutions",
    "TA": "transitions",
}


def _joins_steps(edge: Edge, net: Net) -> bool:
    ends = (net.nodes.get(edge.source), net.nodes.get(edge.target))
    return all(end is not None and end.kind in ("I", *STEPS) for end in ends)


def _textless(record: Record) -> Record:
    return {key: value for key, value in record.items() if key not in ("text", OURS)}


# --------------------------------------------------------------------------------------------------- who said what

ILLOCUTIONS = {
    "asserting": "asserts",
    "conceding": "concedes",
    "popular conceding": "concedes",
    "agreeing": "asserts",
    "restating": "asserts",
    "disagreeing": "denies",
    "challenging": "doubts",
    "pure challenging": "doubts",
    "assertive challenging": "doubts",
    "rhetorical challenging": "doubts",
    "questioning": "questions",
    "pure questioning": "questions",
    "assertive questioning": "questions",
    "rhetorical questioning": "questions",
}
UTTERED = {
    "asserts": "Asserting",
    "concedes": "Conceding",
    "denies": "Disagreeing",
    "doubts": "Challenging",
    "questions": "Pure Questioning",
}


def stances(net: Net) -> list[tuple[str, str, str]]:
    """Who holds what about which claim, as the locutions and illocutions say: keys, names and our words. Linear."""
    if not net.speakers:
        return []
    uttered: dict[str, list[str]] = {}
    for edge in net.edges:
        if edge.source in net.speakers:
            uttered.setdefault(edge.target, []).append(net.speakers[edge.source])
    found = []
    for edge in net.edges:
        node, target = net.nodes.get(edge.source), net.nodes.get(edge.target)
        if node is None or target is None or node.kind != "YA" or target.kind != "I":
            continue
        stance = ILLOCUTIONS.get(node.scheme.strip().lower())
        found += [(target.key, name, stance) for name in uttered.get(node.key, ()) if stance]
    return found


def arguers(net: Net) -> dict[str, str]:
    """Who argues: the speaker of the locution in which the transition ends that anchors the step."""
    if not net.speakers:
        return {}
    last = {
        edge.source: net.speakers[edge.target]
        for edge in net.edges
        if edge.target in net.speakers and edge.source in net.nodes and net.nodes[edge.source].kind == "TA"
    }
    argued = {edge.target: last[edge.source] for edge in net.edges if edge.source in last}
    return {
        edge.target: argued[edge.source]
        for edge in net.edges
        if edge.source in argued and edge.target in net.nodes and net.nodes[edge.target].kind in STEPS
    }


# ---------------------------------------------------------------------------------------------------------- writing


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
    return net


def _whole(record: Any, debate: Debate) -> Any:
    """A kept record with the text that went into its claim."""
    claim = debate.claims.get(record.get(OURS) or "") if isinstance(record, dict) else None
    return {**record, "text": str(claim.text)} if claim is not None else record


def bare(record: Record) -> Record:
    """A kept record without what was put into it here."""
    return {key: value for key, value in record.items() if key != OURS}


def net_of(debate: Debate, old: Net, fresh: Callable[[str], str], kinds: Mapping[str, str] = KINDS) -> Outgoing:
    """A debate as a map. `old` is the map it came from, as kept, or an empty one; what of it still holds stays as it
    is, and what is new gets keys from `fresh`, which is told our id. `kinds` are the nodes that relations become; one
    that has none is lost. Linear.
    """
    out = Outgoing(Net(rest=old.rest, title=old.title, spare=old.spare))
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
        wanted += [(step, target)] if target else []
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
    for (one, two), wish in ((pair, f"{name}-excludes-{other}"), (pair[::-1], f"{other}-excludes-{name}")):
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


def merged(losses: Iterable[Loss]) -> list[Loss]:
    """Losses of one kind in one."""
    found: dict[tuple[str, bool], list[str]] = {}
    for loss in losses:
        found.setdefault((loss.kind, loss.kept), []).extend(loss.ids)
    return [Loss(kind, tuple(dict.fromkeys(ids)), kept) for (kind, kept), ids in found.items()]
