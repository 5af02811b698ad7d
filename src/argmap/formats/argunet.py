"""Argunet's GraphML, the maps of philosophers who worked with Argunet; read only.

Theses become claims; an argument becomes a claim with its description and, for each of its edges, the step it takes.
Groups become topics. Experimental: developed against the published namespace, without a map of others at hand.
"""

from xml.etree.ElementTree import Element

from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._ids import slug
from argmap.formats._xml import children, content, local, xml_root

TITLE = "Argunet's GraphML"
SUFFIXES = (".graphml", ".xml")


def recognises(given: Given) -> bool:
    """Whether it uses Argunet's namespace."""
    return b"argunet.org" in given.raw and b"graphml" in given.raw


def read(given: Given) -> Draft:
    """The map as a document."""
    root = xml_root(given)
    draft = Draft(given, "argunet")
    ours: dict[str, str] = {}
    kept: list[Tree] = []
    edges: list[Element] = []
    for graph in children(root, "graph"):
        _enter(graph, "", draft, ours, edges, kept)
    for edge in edges:
        _enter_edge(edge, ours, draft)
    draft.keep({"nodes": kept})
    return draft


def _enter(
    graph: Element, topic: str, draft: Draft, ours: dict[str, str], edges: list[Element], kept: list[Tree]
) -> None:
    """The nodes of a graph, and those of the groups in it."""
    for node in children(graph, "node"):
        for part in (one for data in children(node, "data") for one in data):
            if local(part) in ("argument", "thesis"):
                name = _enter_node(part, node, draft, ours, kept)
                if topic:
                    draft.topics[topic]["claims"].append(name)
        for nested in children(node, "graph"):
            _enter(nested, _group(node, draft) or topic, draft, ours, edges, kept)
    for edge in children(graph, "edge"):
        edges += [part for part in edge.iter() if local(part) == "edge" and part.get("sourceNodeId")] or [edge]


def _enter_node(part: Element, node: Element, draft: Draft, ours: dict[str, str], kept: list[Tree]) -> str:
    title, text = (" ".join(content(_part(part, name)).split()) for name in ("title", "description"))
    name = draft.claim(text or title or content(part).strip(), slug(title), label=title if text else "")
    for key in {node.get("id", ""), part.get("id", "")} - {""}:
        ours.setdefault(key, name)
    kept.append({"argmap": name, "kind": local(part), **part.attrib, "node": node.get("id")})
    return name


def _part(element: Element, name: str) -> Element | None:
    return next((one for one in element.iter() if local(one) == name), None)


def _group(node: Element, draft: Draft) -> str:
    group = next((part for data in children(node, "data") for part in data.iter() if local(part) == "group"), None)
    if group is None:
        return ""
    title = " ".join(content(_part(group, "title")).split() or [node.get("id", "group")])
    name = slug(title) or "group"
    while name in draft.topics or name == "debate":
        name += "-2"
    draft.topics[name] = {"title": title, "claims": [], "arguments": []}
    return name


def _enter_edge(edge: Element, ours: dict[str, str], draft: Draft) -> None:
    source = edge.get("sourceNodeId") or edge.get("source", "")
    target = edge.get("targetNodeId") or edge.get("target", "")
    if source not in ours or target not in ours:
        draft.lose("edges that lead nowhere", [f"{source}→{target}"], kept=False)
        return
    relation = "rebuts" if edge.get("type", "").lower() == "attack" else "supports"
    name = draft.argument(relation, ours[target], [ours[source]])
    for topic in draft.topics.values():
        if ours[source] in topic["claims"]:
            topic["arguments"].append(name)
            break
