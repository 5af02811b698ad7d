"""xAIF, the JSON of the open argument mining framework (oAMF), which OVA3 saves as well.

An AIF map wrapped with participants, the text it was made from and OVA's layout, all kept as they are. Known variants
are read alike: `OVA` or `ova`, null or an empty list for a list, a text or an object under `text`, numbers for ids.
Experimental: developed against the published examples and OVA3's source, without a saved map at hand.
"""

import json

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._json import json_object, text_of
from argmap.formats._losses import Written, whole
from argmap.formats._net import Net, Record
from argmap.formats._net_reading import draft_of
from argmap.formats.aif import losses_of, outgoing, persons, read_net, records

TITLE = "xAIF, as oAMF and OVA3 write it"
SUFFIXES = (".json", ".xaif")

_AROUND = "around"  # what stands beside `AIF`, as kept
_SCHEMES = {"RA": ("72", "Default Inference"), "CA": ("71", "Default Conflict")}  # AIFdb's numbers


def recognises(given: Given) -> bool:
    """Whether an AIF map is wrapped in it."""
    return b'"AIF"' in given.raw and b'"nodes"' in given.raw


def read(given: Given) -> Draft:
    """The wrapped map as a document."""
    data = json_object(given)
    inner = data.get("AIF")
    if not isinstance(inner, dict):
        raise given.refuse("this is no xAIF: `AIF` should be an object")
    net = read_net(inner, given, "AIF.")
    net.rest[_AROUND] = {key: value for key, value in data.items() if key != "AIF"}
    return draft_of(net, given, "xaif")


def write(debate: Debate) -> Written:
    """The debate as xAIF."""
    out = outgoing(debate, "xaif")
    around = out.net.rest.pop(_AROUND, None) or {"OVA": [], "text": {"txt": ""}, "dialog": bool(out.net.speakers)}
    inner = {**out.net.rest, **records(out.net), **_filled(out.net)}
    for key in () if out.net.kept else ("descriptorfulfillments", "cqdescriptorfulfillments"):
        inner.setdefault(key, [])
    data = {"AIF": inner, **around}
    return whole(json.dumps(data, ensure_ascii=False, indent=1) + "\n", losses_of(debate, out, "xaif"))


def _filled(net: Net) -> Record:
    """The lists that name the scheme of each new step, and the people behind new locutions."""
    new = {key: node for key, node in net.nodes.items() if not node.record}
    schemes = [
        {"nodeID": key, "schemeID": _SCHEMES[node.kind][0]}
        for key, node in new.items()
        if node.kind in _SCHEMES and node.scheme in ("", _SCHEMES[node.kind][1])
    ]
    spoken = [key for key, node in new.items() if node.kind == "L"]
    numbers = persons(net, spoken)
    known = {text_of(one, "participantID") for one in net.rest.get("participants") or () if isinstance(one, dict)}
    names = dict.fromkeys(net.speakers[key] for key in spoken)
    people = [_participant(name, numbers[name]) for name in names if numbers[name] not in known]
    return {**_more(net, "schemefulfillments", schemes), **_more(net, "participants", people)}


def _more(net: Net, key: str, new: list[Record]) -> Record:
    """A list with what is new; as it was, and be it left out, where nothing is."""
    if net.kept and not new:
        return {}
    return {key: [*(net.rest.get(key) or []), *new]}


def _participant(name: str, key: str) -> Record:
    first, _, last = name.rpartition(" ")
    return {"participantID": key, "firstname": first, "surname": last}
