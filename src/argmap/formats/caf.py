"""CAF, the XML of Carneades 3; read only.

Descriptions may be in several languages: the first counts, the others are kept. Metadata become the title and the
note, references sources. Experimental: developed against the published schema, without a file of others at hand.
"""

from xml.etree.ElementTree import Element

from argmap.formats._carneades_xml import Entering, within
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._ids import slug
from argmap.formats._xml import child, children, content, local, xml_root

TITLE = "CAF (Carneades 3)"
SUFFIXES = (".xml", ".caf")


def recognises(given: Given) -> bool:
    """Whether the root is caf."""
    return "<caf" in given.head


def read(given: Given) -> Draft:
    """The argument graph as a document."""
    root = xml_root(given)
    if local(root) != "caf":
        raise given.refuse(f"this is no CAF: its root is <{local(root)}>")
    metadata = child(root, "metadata")
    draft = Draft(given, "caf", "" if metadata is None else metadata.get("title", ""))
    if metadata is not None:
        if metadata.get("creator"):
            draft.tree["mapper"] = metadata.get("creator")
        note = _description(metadata)
        if note:
            draft.tree["note"] = note
    others: Tree = {}
    entering = Entering(draft, given)
    for statement in within(root, "statements", "statement"):
        text = (
            _description(statement) or " ".join(content(child(statement, "atom")).split()) or statement.get("atom", "")
        )
        assumed = statement.get("assumption") == "true" or statement.get("weight") == "1.0"
        entering.statement(statement, text, assumed=assumed)
        described = _languages(statement)
        if len(described) > 1:
            others[entering.claims[statement.get("id", "")]] = described
    for argument in within(root, "arguments", "argument"):
        conclusion = child(argument, "conclusion")
        key = argument.get("conclusion") if conclusion is None else conclusion.get("statement")
        entering.argument(argument, key, within(argument, "premises", "premise"), _titled(argument))
    entering.report()
    _enter_references(root, draft)
    draft.keep({"descriptions": others} if others else None)
    draft.lose("descriptions in further languages", others)
    return draft


def _languages(element: Element) -> Tree:
    """The descriptions by language."""
    found = [one for part in children(element, "descriptions") for one in part]
    return {one.get("lang", local(one)): content(one).strip() for one in found if content(one).strip()}


def _description(element: Element) -> str:
    return " ".join(next(iter(_languages(element).values()), "").split())


def _titled(argument: Element) -> str:
    metadata = child(argument, "metadata")
    return "" if metadata is None else metadata.get("title", "")


def _enter_references(root: Element, draft: Draft) -> None:
    sources: Tree = {}
    for reference in (one for part in children(root, "references") for one in part):
        title = reference.get("title") or reference.get("key") or reference.get("id") or ""
        if title:
            name = draft.names.keep(reference.get("key") or slug(title), title, "source")
            sources[name] = {"title": title}
    if sources:
        draft.tree["sources"] = sources
