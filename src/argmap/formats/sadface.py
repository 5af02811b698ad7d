"""SADFace JSON, the simple format of Monkeypuzzle and its kin: atoms, schemes and edges between them.

The scheme names `support` and `conflict` (and those of Walton's schemes) are kept; sources, resources and metadata stay
under `foreign`. Experimental: developed against the published description, without a map of others at hand.
"""

import json
import re
from uuid import NAMESPACE_URL, uuid5

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._json import json_object, members, text_of
from argmap.formats._losses import Written, merged, unexpressed, whole
from argmap.formats._net import OUR_ID, Edge, Net, Node, Record, bare
from argmap.formats._net_reading import draft_of
from argmap.formats._net_writing import kept_net, net_of

TITLE = "SADFace JSON"
SUFFIXES = (".json", ".sadface")

EXPRESSED = {
    "": ("title", "mapper", "note"),
    "claims": ("text", "contradicts", "contrary-to"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "scheme"),
}
_ATTACKS = ("conflict", "attack", "ca", "default conflict", "contradiction", "contrary")
DAY = r"\d{4}-\d\d-\d\d"
_NAMES = {"RA": "support", "CA": "conflict"}


def recognises(given: Given) -> bool:
    """Whether edges have a source_id, or there are none and the metadata have a core."""
    raw = given.raw
    return b'"nodes"' in raw and (b'"source_id"' in raw or (b'"core"' in raw and b'"analyst_name"' in raw))


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
        scheme = _scheme(record, name)
        wish = text_of(record["metadata"], OUR_ID) if isinstance(record.get("metadata"), dict) else ""
        net.enter(Node(key, kind, text_of(record, "text"), scheme, record, wish=wish))
    for record in members(data, "edges", given):
        net.edges.append(Edge(text_of(record, "source_id"), text_of(record, "target_id"), record))
    net.rest = {key: value for key, value in data.items() if key not in ("nodes", "edges")}
    return net


def _scheme(record: Record, name: str) -> str:
    """The scheme that the metadata tell, else the name where it is more than the kind of the scheme."""
    metadata = record.get("metadata")
    told = text_of(metadata, "scheme") if isinstance(metadata, dict) else ""
    return told or ("" if name.lower() in ("support", "conflict", "attack") else name)


def write(debate: Debate) -> Written:
    """The debate as SADFace; one that came from there keeps its ids."""
    old = kept_net(debate, "sadface", lambda kept: _net(kept, Given("foreign", b"")))
    out = net_of(debate, old, _uuid)
    data = {
        "edges": [_edge(edge) for edge in out.net.edges],
        "nodes": list(out.net.records(_node)),
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
        named = {OUR_ID: node.wish} if node.wish else {}
        record = record or {"id": node.key, "type": "atom", "text": "", "sources": [], "metadata": named}
        return record if node.text == text_of(record, "text") else {**record, "text": node.text}
    named = {OUR_ID: node.wish} if node.wish else {}
    record = record or {"id": node.key, "type": "scheme", "name": _NAMES[node.kind], "metadata": named}
    if _scheme(record, text_of(record, "name")) == node.scheme:
        return record
    metadata = record.get("metadata")
    told = {"scheme": node.scheme} if node.scheme else {}
    return record | {
        "name": _NAMES[node.kind],
        "metadata": {**(metadata if isinstance(metadata, dict) else {}), **told},
    }


def _edge(edge: Edge) -> Record:
    return bare(edge.record) or {
        "id": _uuid(f"{edge.source} {edge.target}"),
        "source_id": edge.source,
        "target_id": edge.target,
    }


def _metadata(debate: Debate, old: object) -> Record:
    """The metadata as they were, with title, analyst and description as the debate has them now."""
    known = old if isinstance(old, dict) else {}
    core = known.get("core") if isinstance(known.get("core"), dict) else None
    if core is None:
        core = {"id": _uuid(str(debate.id)), "version": "0.2", "notes": "", "description": "", "title": ""}
        core |= {"analyst_name": "", "analyst_email": ""}
        core |= {key: _date(debate) for key in ("created", "edited")}
    now = {"title": debate.title, "analyst_name": debate.mapper, "description": debate.note}
    return {**known, "core": {**core, **{key: str(value) for key, value in now.items() if value}}}


def _date(debate: Debate) -> str:
    """The date of the map as the format has it; the first of 1970 where there is none to the day."""
    day = str(debate.date.text) if debate.date else ""
    return f"{day if re.fullmatch(DAY, day) else '1970-01-01'}T00:00:00"
