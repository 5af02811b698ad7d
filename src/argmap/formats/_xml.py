"""XML of other programs, read without entities or external parts, and written so that it can be read again."""

import re
from xml.etree.ElementTree import Element, ParseError, indent, tostring

import defusedxml.ElementTree as Safe
from defusedxml.common import DefusedXmlException

from argmap.document.nouns import Debate
from argmap.formats._given import Given
from argmap.formats._losses import Loss

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_root(given: Given) -> Element:
    """The root element; UnreadableError where the file is no XML, or declares entities."""
    try:
        root: Element = Safe.fromstring(given.raw)
    except ParseError as error:
        line, column = error.position
        what = str(error).partition(": line ")[0]
        raise given.refuse_at(f"this is not well-formed XML: {what}", line, column + 1) from error
    except DefusedXmlException as error:
        line = given.raw.count(b"\n", 0, max(given.raw.find(b"<!ENTITY"), 0)) + 1
        raise given.refuse_at("it declares entities, which are not read: they can make a file explode", line) from error
    except (ValueError, LookupError) as error:  # an encoding nobody has
        raise given.refuse(f"its encoding cannot be read: {error}") from error
    return root


def local(element: Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def content(element: Element | None) -> str:
    """All text in an element."""
    return "" if element is None else "".join(element.itertext())


def child(element: Element, name: str) -> Element | None:
    """The first child of that name, whatever its namespace."""
    return next((one for one in element if local(one) == name), None)


def children(element: Element, name: str) -> list[Element]:
    """All children of that name, whatever their namespace."""
    return [one for one in element if local(one) == name]


def writable(text: str) -> str:
    """A text with the characters that XML cannot hold replaced."""
    return _UNWRITABLE.sub("\ufffd", text)


def unwritable(debate: Debate) -> list[Loss]:
    """The claims in whose text such characters stand."""
    ids = tuple(str(name) for name, claim in debate.claims.items() if _UNWRITABLE.search(claim.text))
    return [Loss("characters XML cannot hold", ids)] if ids else []


def xml_text(root: Element, doctype: str = "") -> str:
    """The document as text, indented, with its line ends as they were typed."""
    indent(root)
    body = tostring(root, encoding="unicode").replace("\r", "&#13;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}{body}\n'
