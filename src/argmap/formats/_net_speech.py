"""Who said what: what locutions and illocutions of a net say of its claims and steps."""

from argmap.formats._net import STEPS, Net

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
