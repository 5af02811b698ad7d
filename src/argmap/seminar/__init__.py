"""What a teacher prints: handout, worksheet, solution, role sheets, cards, and marks for students' maps.

`blocks` are a text before anybody knows on what it is printed; `in_pdf`, `in_html`, `in_markdown` and `in_docx` print
it. Words of a document stay words in all of them: typst and Word get them as data, the others escape them.
"""

from argmap.seminar.blocks import Sheet
from argmap.seminar.freshness import carried, told
from argmap.seminar.handing import handout
from argmap.seminar.paper import PAPERS, Paper
from argmap.seminar.printing import FORMS, printed
from argmap.seminar.worksheets import HIDDEN, NothingToHideError, Task, worksheet

__all__ = [
    "FORMS",
    "HIDDEN",
    "PAPERS",
    "NothingToHideError",
    "Paper",
    "Sheet",
    "Task",
    "carried",
    "handout",
    "printed",
    "told",
    "worksheet",
]
