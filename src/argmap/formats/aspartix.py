"""ASPARTIX facts (.apx): `arg(a).`, `att(a,b).`, and `support(a,b).` of bipolar frameworks.

Preferences, values and other facts are kept as they are.
"""

import re

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._dung import Framework, draft_of, framework_of, losses_of
from argmap.formats._given import Given
from argmap.formats._ids import Names
from argmap.formats._losses import Loss, Written, whole

TITLE = "ASPARTIX facts (.apx)"
SUFFIXES = (".apx",)

_FACT = re.compile(
    r"\s*(?:%[^\n]*\s*)*(?:(?P<name>[a-z]\w*)\s*\(\s*(?P<terms>(?:[^()\"%]|\"[^\"]*\"|\([^()]*\))*?)\s*\)\s*\.|$)"
)
_ATOM = re.compile(r"[a-z0-9]\w*", re.ASCII)
_PAIRS = {"att": 2, "support": 2, "arg": 1}


def recognises(given: Given) -> bool:
    """Whether it begins with facts."""
    return re.match(r"\s*(?:%[^\n]*\n\s*)*(?:arg|att)\s*\(", given.head) is not None


def read(given: Given) -> Draft:
    """The framework as a document."""
    found, others = _facts(given)
    draft = draft_of(found, given, "aspartix")
    draft.keep({"facts": others})
    draft.lose("facts", others)
    return draft


def framework(given: Given) -> Framework:
    """The framework alone; other facts are passed over."""
    return _facts(given)[0]


def _facts(given: Given) -> tuple[Framework, list[str]]:
    """The framework, and the facts of other kinds."""
    nodes: dict[str, str] = {}
    pairs: dict[str, list[tuple[str, str]]] = {"att": [], "support": []}
    others: list[str] = []
    text, at = given.text, 0
    while at < len(text):
        fact = _FACT.match(text, at)
        if fact is None:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            raise given.refuse(f"a fact ends in a full stop: {text[start : start + 30].splitlines()[0]!r}", start)
        at = fact.end() if fact.end() > at else len(text)
        if fact["name"] is not None:
            _enter(fact["name"], [term.strip() for term in fact["terms"].split(",")], nodes, pairs, others)
    return Framework(nodes, tuple(dict.fromkeys(pairs["att"])), tuple(dict.fromkeys(pairs["support"]))), others


def _enter(
    name: str, terms: list[str], nodes: dict[str, str], pairs: dict[str, list[tuple[str, str]]], others: list[str]
) -> None:
    if _PAIRS.get(name) != len(terms):
        others.append(f"{name}({','.join(terms)}).")
        return
    for term in terms:  # those that are only attacked are arguments too
        nodes.setdefault(term, "")
    if name in pairs:
        pairs[name].append((terms[0], terms[1]))


def write(debate: Debate) -> Written:
    """The debate as facts."""
    found = framework_of(debate) if not _is_bipolar(debate) else _bipolar(debate)
    names = Names()
    atoms = {name: names.take(_atom(name), "a") for name in found.nodes}
    lines = [f"arg({atom})." for atom in atoms.values()]
    lines += [f"att({atoms[a]},{atoms[b]})." for a, b in found.attacks]
    lines += [f"support({atoms[a]},{atoms[b]})." for a, b in found.supports]
    kept = debate.foreign.get("aspartix") if isinstance(debate.foreign, dict) else None
    lines += [str(fact) for fact in (kept.get("facts") or ()) if isinstance(kept, dict)] if kept else []
    renamed = tuple(name for name, atom in atoms.items() if name != atom)
    losses = losses_of(debate, found, "aspartix", texts=False)
    if found.supports:
        losses = [loss for loss in losses if loss.kind != "arguments: supports"]
    return whole("\n".join(lines) + "\n", [*losses, *([Loss("ids", renamed)] if renamed else [])])


def _is_bipolar(debate: Debate) -> bool:
    """Whether claims do nothing but support and rebut each other one by one, as a bipolar framework says it."""
    return any(one.relation == "supports" for one in debate.arguments.values()) and all(
        one.relation in ("supports", "rebuts")
        and one.target in debate.claims
        and len(one.premises) == 1
        and one.premises[0].claim in debate.claims
        for one in debate.arguments.values()
    )


def _bipolar(debate: Debate) -> Framework:
    pairs: dict[str, list[tuple[str, str]]] = {"supports": [], "rebuts": []}
    for one in debate.arguments.values():
        pairs[one.relation].append((str(one.premises[0].claim), str(one.target)))
    nodes = {str(name): str(claim.text) for name, claim in debate.claims.items()}
    return Framework(nodes, tuple(dict.fromkeys(pairs["rebuts"])), tuple(dict.fromkeys(pairs["supports"])))


def _atom(name: str) -> str:
    if _ATOM.fullmatch(name) or (name.startswith('"') and name.endswith('"') and len(name) > 1):
        return name
    words = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_").lower()
    return words if _ATOM.fullmatch(words) else f"a_{words}".rstrip("_")
