"""A sheet in each of the formats it can be printed in."""

from collections.abc import Callable, Mapping

from argmap.seminar.blocks import Printed, Sheet
from argmap.seminar.in_docx import in_docx
from argmap.seminar.in_html import in_html
from argmap.seminar.in_markdown import in_markdown
from argmap.seminar.in_pdf import in_pdf
from argmap.seminar.paper import Paper

_PRINTERS: Mapping[str, tuple[str, Callable[[Sheet, Paper], Printed]]] = {
    "pdf": (".pdf", in_pdf),
    "html": (".html", in_html),
    "markdown": (".md", in_markdown),
    "docx": (".docx", in_docx),
}
FORMS = {form: suffix for form, (suffix, _) in _PRINTERS.items()}
"""The formats, and how the names of their files end."""


def printed(sheet: Sheet, form: str, paper: Paper) -> Printed:
    """The sheet as a file of that format; raises MissingExtra where a format needs a package that is not there."""
    return _PRINTERS[form][1](sheet, paper)
