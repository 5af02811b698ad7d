"""A net as a document of ours: claims, arguments, stances, and everything else kept."""

from collections.abc import Iterable, Mapping

from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._json import text_of
from argmap.formats._net import DECLARED, OURS, STEPS, Edge, Net, Node, Record, Step, conflicts, meanings, sealed
from argmap.formats._net_speech import arguers, stances


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
        draft.claims[ours[first]].setdefault(DECLARED[scheme], []).append(ours[second])
        ours[one] = ours[other] = ""


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
    records = [sealed(edge.record) for edge in net.edges]
    edges = [{OURS: links[i], **record} if i in links else record for i, record in enumerate(records)]
    draft.keep({"nodes": _kept_nodes(net, ours), "edges": edges, **net.rest})
    unplaced: dict[str, list[str]] = {}
    for key, node in net.nodes.items():
        if key not in ours:
            unplaced.setdefault(_WORDS.get(node.kind, f"nodes of the kind {node.kind}"), []).append(key)
    for kind, keys in unplaced.items():
        draft.lose(kind, keys)
    meant = {number for step in steps.values() for _, number in step.premises}
    meant |= {step.target[1] for step in steps.values() if step.target is not None} | set(links)
    loose = [edge for i, edge in enumerate(net.edges) if i not in meant]
    nowhere = [edge for edge in loose if edge.source not in net.nodes or edge.target not in net.nodes]
    draft.lose("edges that no argument has", _shown(edge for edge in loose if _joins_steps(edge, net)))
    draft.lose("edges from or to no node", _shown(nowhere))
    draft.lose("nodes whose key another has", [key for key, records in net.spare.items() for _ in records])


def _kept_nodes(net: Net, ours: Mapping[str, str]) -> list[Record]:
    kept = []
    for node in net.nodes.values():
        name, record = ours.get(node.key), sealed(node.record)
        if name:
            record = {OURS: name, **(_textless(record) if node.kind == "I" else record)}
        kept += [record, *map(sealed, net.spare.get(node.key, ()))]
    return kept


def _shown(edges: Iterable[Edge]) -> list[str]:
    return [f"{edge.source}→{edge.target}" for edge in edges]


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
    """Without the text that is now the claim's; an empty one, or none, stays as it is."""
    return {key: value for key, value in record.items() if key != "text"} if text_of(record, "text") else record
