"""BibTeX and biblatex: split by bibtexparser, then put into CSL's words by us.

The splitter is used without its middleware: we join strings with `#`, keep an entry that has one bad field, and decode
LaTeX only where there is any, which is what takes the time.
"""

import logging
import re
from collections.abc import Iterator

from bibtexparser import parse_string
from bibtexparser import model

from argmap.document._bibtex_csl import csl_fields
from argmap.document.bibliography import Entry, Fault, as_key

for _library in ("bibtexparser", "pylatexenc"):  # what they would print about bad input is told in faults
    logging.getLogger(_library).addHandler(logging.NullHandler())

_BRACE_OR_QUOTE = re.compile(r'(?<!\\)[{}"]')
_BARE = re.compile(r"[^\s#{}\"]+")
_LONGEST = 1_000_000  # characters of a value: strings made of strings can double without end
_KEY = re.compile(r"@\s*(\w*)\s*[{(]\s*([^\s,{}()=]*)")
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())

Raw = dict[str, str]


def read(text: str) -> tuple[list[Entry], list[Fault]]:
    """The entries and faults of a whole file."""
    try:
        blocks = parse_string(text, parse_stack=[]).blocks
    except Exception:  # the splitter raises what it is at a loss with; which types, it does not say
        return [], [Fault(1, 1, "this cannot be read as BibTeX at all")]
    if text.strip() and all(isinstance(block, model.ImplicitComment) for block in blocks):
        return [], [Fault(1, 1, "there is no BibTeX entry in this: one begins with @ and its type, as in @book{key, …}")]
    reader = _Reader()
    for block in blocks:
        reader.take(block)
    return reader.entries(), sorted(reader.faults, key=lambda fault: fault.line)
