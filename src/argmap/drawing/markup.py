"""XML in and out with the names as written, prefixes and all: half the time ElementTree takes to resolve them."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

_SPECIAL = re.compile('[&<>"\n\t]').search


class MarkupError(ValueError):
    """The text is not well-formed; the message is one line."""


def parsed(text: str) -> Element:
    """The root of a document, comments left out; raises MarkupError. Entities beyond XML's own are not expanded."""
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        raise MarkupError(str(error)) from error
    return builder.close()


def written(root: Element) -> str:
    """The document that `parsed` reads back, without a declaration."""
    pieces: list[str] = []
    _write(root, pieces.append)
    return "".join(pieces)


def _write(element: Element, put: Callable[[str], None]) -> None:
    attributes = "".join([f' {name}="{_quoted(value)}"' for name, value in element.items()])
    text = element.text
    if text or len(element):
        put(f"<{element.tag}{attributes}>{_escaped(text) if text else ''}")
        for child in element:
            _write(child, put)
        put(f"</{element.tag}>")
    else:
        put(f"<{element.tag}{attributes}/>")
    if element.tail:
        put(_escaped(element.tail))


def _escaped(text: str) -> str:
    if not _SPECIAL(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(text: str) -> str:
    if not _SPECIAL(text):
        return text
    return _escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
