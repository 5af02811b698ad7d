"""AML, the XML of Araucaria; read only.

Propositions become claims, missing ones implicit; a linked argument (`LA`) is one argument with several premises, each
unit of a convergent one (`CA`, which is no conflict here) an argument by itself, and a `REFUTATION` rebuts. Owners
assert. Experimental: developed against the published DTD, without a map of others at hand.
"""

from xml.etree.ElementTree import Element

from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._xml import children, content, local, xml_root

TITLE = "Araucaria's AML"
SUFFIXES = (".aml", ".xml")


def recognises(given: Given) -> bool:
    """Whether the root is ARG."""
    return "<ARG>" in given.head or "<ARG " in given.head


def read(given: Given) -> Draft:
    """The analysis as a document."""
    root = xml_root(given)
    if local(root) != "ARG":
        raise given.refuse(f"this is no AML: its root is <{local(root)}>")
    draft = Draft(given, "aml")
    for data in children(root, "EDATA"):
        parts = {local(one): content(one).strip() for one in data}
        for key, name in (("AUTHOR", "mapper"), ("SOURCE", "note")):
            if parts.get(key):
                draft.tree[name] = parts[key]
    for unit in children(root, "AU"):
        _enter(unit, draft, given)
    texts = [content(text) for text in children(root, "TEXT") if content(text).strip()]
    draft.keep({"texts": texts} if texts else None)
    return draft


def _enter(unit: Element, draft: Draft, given: Given) -> tuple[str, str]:
    """A unit and all below it; the id of its claim, and the scheme it is a premise in."""
    props = children(unit, "PROP")
    if not props:
        raise given.refuse("an argument unit (AU) has no proposition (PROP)")
    prop = props[0]
    owners = [draft.person(owner.get("name", "")) for owner in children(prop, "OWNER")]
    text = " ".join("".join(content(one) for one in children(prop, "PROPTEXT")).split())
    name = draft.claim(text, implicit=prop.get("missing") == "yes", stances=dict.fromkeys(owners, "asserts"))
    for refutation in children(unit, "REFUTATION"):
        for other in children(refutation, "AU"):
            draft.argument("rebuts", name, [_enter(other, draft, given)[0]])
    for convergent in children(unit, "CA"):
        for other in children(convergent, "AU"):
            premise, scheme = _enter(other, draft, given)
            draft.argument("supports", name, [premise], scheme=scheme)
    for linked in children(unit, "LA"):
        entered = [_enter(other, draft, given) for other in children(linked, "AU")]
        schemes = {scheme for _, scheme in entered if scheme}
        draft.argument("supports", name, [premise for premise, _ in entered], scheme=min(schemes, default=""))
    named = [one.get("scheme", "") for one in children(prop, "INSCHEME")]
    return name, next((one for one in named if one), "")
