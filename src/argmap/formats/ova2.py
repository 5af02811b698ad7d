"""OVA2 JSON, the maps of the Online Visualisation of Argument tool before OVA3; read only.

Nodes carry their layout, edges repeat both nodes whole; kept are the layout and the analysed text. Experimental:
developed against the schema that arguebuf publishes, without a saved map at hand.
"""

from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._json import json_object, members, text_of
from argmap.formats._net import Edge, Net, Node, Record
from argmap.formats._net_reading import draft_of

TITLE = "OVA2 JSON"
SUFFIXES = (".json",)


def recognises(given: Given) -> bool:
    """Whether edges have a `from` and a `to` and the text stands under `analysis`."""
    return b'"analysis"' in given.raw and b'"from"' in given.raw and b'"participants"' in given.raw


def read(given: Given) -> Draft:
    """The map as a document."""
    data = json_object(given)
    net = Net()
    for number, record in enumerate(members(data, "nodes", given)):
        key = text_of(record, "id")
        if not key:
            raise given.refuse(f"`nodes[{number}]` has no id")
        kind, text = text_of(record, "type"), text_of(record, "text")
        net.enter(Node(key, kind, text, _scheme(record, text), record))
    for number, record in enumerate(members(data, "edges", given)):
        net.edges.append(_edge(record, number, given))
    net.rest = {key: value for key, value in data.items() if key not in ("nodes", "edges")}
    net.speakers = _speakers(data, net, given)
    analysis = data.get("analysis")
    net.title = text_of(analysis, "documentTitle") if isinstance(analysis, dict) else ""
    return draft_of(net, given, "ova2")


def _scheme(record: Record, text: str) -> str:
    """The scheme is a number there, and its name the node's text."""
    scheme = text_of(record, "scheme")
    return scheme if scheme and not scheme.lstrip("-").isdecimal() else text


def _edge(record: Record, number: int, given: Given) -> Edge:
    ends = [record.get("from"), record.get("to")]
    if not all(isinstance(end, dict) for end in ends):
        raise given.refuse(f"`edges[{number}]` should have a node under `from` and one under `to`")
    source, target = (text_of(end, "id") for end in ends if isinstance(end, dict))
    shown = {key: value for key, value in record.items() if key not in ("from", "to")}
    return Edge(source, target, {"from": source, "to": target, **shown})


def _speakers(data: Record, net: Net, given: Given) -> dict[str, str]:
    """Whoever a locution belongs to."""
    names = {
        text_of(person, "id"): f"{text_of(person, 'firstname')} {text_of(person, 'surname')}".strip()
        for person in members(data, "participants", given)
    }
    said = {key: names.get(text_of(node.record, "participantID"), "") for key, node in net.nodes.items()}
    return {key: name for key, name in said.items() if name and net.nodes[key].kind == "L"}
