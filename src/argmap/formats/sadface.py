"""SADFace JSON, the simple format of Monkeypuzzle and its kin: atoms, schemes and edges between them.

The scheme names `support` and `conflict` (and those of Walton's schemes) are kept; sources, resources and metadata stay
under `foreign`. Experimental: developed against the published description, without a map of others at hand.
"""

import json
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._json import json_object, members, text_of
from argmap.formats._losses import Written, unexpressed, whole
from argmap.formats._net import Edge, Net, Node, Record, bare, draft_of, kept_net, merged, net_of

TITLE = "SADFace JSON"
SUFFIXES = (".json", ".sadface")

EXPRESSED = {
    "": ("title", "mapper", "note"),
    "claims": ("text", "contradicts", "contrary-to"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "scheme"),
}
_ATTACKS = ("conflict", "attack", "ca", "default conflict", "contradiction", "contrary")
_NAMES = {"RA": "support", "CA": "conflict"}


def recognises(given: Given) -> bool:
    """Whether edges have a source_id and nodes are atoms."""
    return b'"source_id"' in given.raw and b'"atom"' in given.raw


def read(given: Given) -> Draft:
    """The map as a document."""
    net = _net(json_object(given), given)
    core = (net.rest.get("metadata") or {}).get("core") if isinstance(net.rest.get("metadata"), dict) else None
    core = core if isinstance(core, dict) else {}
    net.title = text_of(core, "title")
    draft = draft_of(net, given, "sadface")
    for key, ours in (("analyst_name", "mapper"), ("description", "note")):
        if text_of(core, key).strip():
            draft.tree[ours] = text_of(core, key)
    return draft


def _net(data: Record, given: Given) -> Net:
    net = Net()
    for number, record in enumerate(members(data, "nodes", given)):
        key, name = text_of(record, "id"), text_of(record, "name")
        if not key:
            raise given.refuse(f"`nodes[{number}]` has no id")
        kind = "I" if record.get("type") == "atom" else "CA" if name.lower() in _ATTACKS else "RA"
        scheme = "" if name.lower() in ("support", "conflict", "attack") else name
        if key in net.nodes:
            net.spare.append(record)
        else:
            net.nodes[key] = Node(key, kind, text_of(record, "text"), scheme, record)
    for record in members(data, "edges", given):
        net.edges.append(Edge(text_of(record, "source_id"), text_of(record, "target_id"), record))
    net.rest = {key: value for key, value in data.items() if key not in ("nodes", "edges")}
    return net


def write(debate: Debate) -> Written:
    """The debate as SADFace; one that came from there keeps its ids."""
    old = kept_net(debate, "sadface", lambda kept: _net(kept, Given("foreign", b"")))
    out = net_of(debate, old, _uuid)
    data = {
        "edges": [_edge(edge) for edge in out.net.edges],
        "nodes": [*(_node(node) for node in out.net.nodes.values()), *out.net.spare],
        **(out.net.rest or {"sources": [], "resources": []}),
    }
    data["metadata"] = _metadata(debate, out.net.rest.get("metadata"))
    losses = merged([*unexpressed(debate, EXPRESSED, "sadface"), *out.losses])
    return whole(json.dumps(data, ensure_ascii=False, indent=1) + "\n", losses)


def _uuid(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"argmap:{name}"))


def _node(node: Node) -> Record:
    record = bare(node.record)
    if node.kind == "I":
        record = record or {"id": node.key, "type": "atom", "text": "", "sources": [], "metadata": {}}
        return {**record, "text": node.text}
    if not record:
        return {"id": node.key, "type": "scheme", "name": node.scheme or _NAMES[node.kind], "metadata": {}}
    old = text_of(record, "name")
    return record if (node.scheme or _NAMES[node.kind]).lower() in (old.lower(), _plain(old)) else record | {"name": node.scheme}


def _plain(name: str) -> str:
    return "conflict" if name.lower() in _ATTACKS else "support"


def _edge(edge: Edge) -> Record:
    return bare(edge.record) or {
        "id": _uuid(f"{edge.source} {edge.target}"), "source_id": edge.source, "target_id": edge.target
    }


def _metadata(debate: Debate, old: object) -> Record:
    """The metadata as they were, with title, analyst and description as the debate has them now."""
    known = old if isinstance(old, dict) else {}
    core = known.get("core") if isinstance(known.get("core"), dict) else None
    if core is None:
        core = {"id": _uuid(str(debate.id)), "version": "0.2", "analyst_email": "", "notes": ""}
        core |= {key: _date(debate) for key in ("created", "edited")}
    now = {"title": debate.title, "analyst_name": debate.mapper, "description": debate.note}
    return {**known, "core": {**core, **{key: str(value) for key, value in now.items() if value}}}


def _date(debate: Debate) -> str:
    return str(debate.date.text) if debate.date else datetime.fromtimestamp(0, UTC).strftime("%Y-%m-%dT%H:%M:%S")
