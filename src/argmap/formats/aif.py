"""AIF JSON, as AIFdb, OVA and most corpora of the field have it ("nodesets").

Ids, timestamps, locutions, illocutions, transitions and rephrases are kept as they are, so a map that is read and
written is the same map. Claims, inferences and conflicts become claims and arguments; what speakers assert or question
becomes a stance. Texts stay as typed, HTML entities and all: `argmap check` points at them.

Chesñevar et al., Towards an argument interchange format (2006); AIFdb's dumps have the keys nodes, edges, locutions.
"""

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._json import json_object, members, text_of
from argmap.formats._losses import Loss, Written, merged, unexpressed, whole
from argmap.formats._net import OUR_ID, Edge, Net, Node, Record, bare
from argmap.formats._net_reading import draft_of
from argmap.formats._net_speech import arguers
from argmap.formats._net_writing import Outgoing, add_stances, kept_net, net_of

TITLE = "AIF JSON, as AIFdb writes it"
SUFFIXES = (".json",)

_EMPTY = re.compile(r'^\s*\{\s*"nodes"\s*:\s*\[\s*\]\s*,\s*"edges"\s*:\s*\[\s*\]\s*\}')

# What AIF says; everything else of a debate is lost.
EXPRESSED = {
    "people": ("name",),
    "claims": ("text", "stances", "contradicts", "contrary-to"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "scheme"),
}


def recognises(given: Given) -> bool:
    """Whether there are nodes with a nodeID, or none at all, and no wrapping."""
    raw = given.raw
    if b'"AIF"' in raw or b'"nodes"' not in raw:
        return False
    return b'"nodeID"' in raw or b'"locutions"' in raw or _EMPTY.search(given.head) is not None


def read(given: Given) -> Draft:
    """The nodeset as a document."""
    return draft_of(read_net(json_object(given), given), given, "aif")


def write(debate: Debate) -> Written:
    """The debate as a nodeset; one that came from AIF with everything it had."""
    out = outgoing(debate, "aif")
    data = {**out.net.rest, **records(out.net)}
    return whole(json.dumps(data, ensure_ascii=False, indent=1) + "\n", losses_of(debate, out, "aif"))


def losses_of(debate: Debate, out: Outgoing, form: str) -> list[Any]:
    """What AIF has no place for; who argues is there where a transition between locutions says it."""
    argue = arguers(out.net)
    losses = []
    for loss in unexpressed(debate, EXPRESSED, form):
        kept = loss.ids
        if loss.kind == "arguments: by":
            kept = tuple(name for name in loss.ids if argue.get(out.ours.get(name, "")) != _who(debate, name))
        losses += [Loss(loss.kind, kept)] if kept else []
    return merged([*losses, *out.losses])


def _who(debate: Debate, argument: str) -> str:
    people = [
        str(debate.people[one].name) if one in debate.people else str(one) for one in debate.arguments[argument].by
    ]
    return ", ".join(people)


def read_net(data: Record, given: Given, where: str = "") -> Net:
    """Nodes, edges and locutions of an AIF object; UnreadableError where they are none."""
    if "nodes" not in data:
        raise given.refuse(f"this is no AIF: it has no `{where}nodes`")
    net = Net()
    for number, record in enumerate(members(data, "nodes", given, where)):
        key = text_of(record, "nodeID")
        if not key:
            raise given.refuse(f"`{where}nodes[{number}]` has no nodeID")
        kind, text = text_of(record, "type"), text_of(record, "text")
        net.enter(Node(key, kind, text, text_of(record, "scheme") or text, record, wish=text_of(record, OUR_ID)))
    for record in members(data, "edges", given, where):
        net.edges.append(Edge(text_of(record, "fromID"), text_of(record, "toID"), record))
    net.rest = {key: value for key, value in data.items() if key not in ("nodes", "edges")}
    net.speakers = _speakers(net, members(data, "locutions", given, where), data)
    return net


def _speakers(net: Net, locutions: list[Record], data: Record) -> dict[str, str]:
    """Who says each locution: the participant where there is a list of them, else the name before the colon."""
    names = {}
    people = data.get("participants")
    for person in people if isinstance(people, list) else ():
        if isinstance(person, dict):
            parts = (text_of(person, "firstname"), text_of(person, "surname"))
            names[text_of(person, "participantID")] = " ".join(part for part in parts if part.strip())
    by_locution = {text_of(one, "nodeID"): names.get(text_of(one, "personID"), "") for one in locutions}
    found = {}
    for key, node in net.nodes.items():
        if node.kind == "L":
            name, colon, _ = node.text.partition(":")
            spoken = name.strip() if colon and 0 < len(name.strip()) <= 60 else ""
            who = by_locution.get(key) or spoken
            if who:
                found[key] = who
    return found


def outgoing(debate: Debate, form: str) -> Outgoing:
    """The debate as a net, stances as locutions; new nodes get numbers behind the highest there is."""
    old = kept_net(debate, form, lambda kept: read_net(kept, Given("foreign", b"")))
    fresh = numbered(old.nodes)
    out = net_of(debate, old, fresh)
    add_stances(debate, out, fresh)
    return out


def numbered(taken: Any) -> Callable[[str], str]:
    """Fresh keys: numbers behind the highest taken."""
    highest = max((int(key) for key in taken if key.isdecimal() and len(key) < 18), default=0)
    counter = iter(range(highest + 1, 10**18))
    return lambda name: str(next(counter))


def records(net: Net) -> Record:
    """Nodes, edges and locutions as AIFdb writes them."""
    numbers = any(isinstance(node.record.get("nodeID"), int) for node in net.nodes.values())
    edge_key = numbered([text_of(edge.record, "edgeID") for edge in net.edges])
    nodes = list(net.records(lambda node: _node_record(node, numbers=numbers)))
    edges = [_edge_record(edge, edge_key, numbers=numbers) for edge in net.edges]
    locutions = net.rest.get("locutions") or []
    known = {text_of(one, "nodeID") for one in locutions if isinstance(one, dict)}
    new = [key for key, node in net.nodes.items() if node.kind == "L" and not node.record and key not in known]
    people = persons(net, new)
    spoken = [{"nodeID": key, "personID": people[net.speakers[key]], "timestamp": None} for key in new]
    said = {} if net.kept and not spoken else {"locutions": [*locutions, *spoken]}
    return {"nodes": nodes, "edges": edges, **said}


def persons(net: Net, locutions: Iterable[str]) -> dict[str, str]:
    """Numbers for the speakers of new locutions: their own where they have spoken before."""
    said = [one for one in net.rest.get("locutions") or () if isinstance(one, dict)]
    known = {
        net.speakers[text_of(one, "nodeID")]: text_of(one, "personID")
        for one in said
        if text_of(one, "nodeID") in net.speakers
    }
    fresh = numbered([text_of(one, "personID") for one in said])
    for key in locutions:
        if net.speakers[key] not in known:
            known[net.speakers[key]] = fresh("")
    return known


def _node_record(node: Node, *, numbers: bool) -> Record:
    if node.record:
        record = bare(node.record)
        if node.kind == "I" and node.text != text_of(record, "text"):
            record["text"] = node.text
        elif node.kind in ("RA", "CA") and node.scheme not in (text_of(record, "scheme"), text_of(record, "text")):
            record["scheme" if "scheme" in record else "text"] = node.scheme or _DEFAULT[node.kind]
        return record
    key: Any = int(node.key) if numbers else node.key
    text = node.text or node.scheme or _DEFAULT.get(node.kind, "")
    scheme = {} if node.kind in ("I", "L") else {"scheme": text}
    named = {OUR_ID: node.wish} if node.wish else {}
    return {"nodeID": key, "text": text, "type": node.kind, **scheme, **named}


_DEFAULT = {"RA": "Default Inference", "CA": "Default Conflict"}


def _edge_record(edge: Edge, fresh: Callable[[str], str], *, numbers: bool) -> Record:
    if edge.record:
        return bare(edge.record)
    ends: tuple[Any, Any] = (int(edge.source), int(edge.target)) if numbers else (edge.source, edge.target)
    number = fresh("")
    return {"edgeID": int(number) if numbers else number, "fromID": ends[0], "toID": ends[1], "formEdgeID": None}
