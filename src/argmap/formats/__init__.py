"""Maps for and from other programs: one module a format, reading and writing side by side.

A format's module has `TITLE`, `SUFFIXES`, `recognises(given)` where it can be read, and one or both of

* `read(given) -> Draft`: what the file says, as a document in the making; raises `UnreadableError` with a place;
* `write(debate) -> Written`: the files it becomes, and what was lost on the way.

What a format says and ours has no place for is kept under `foreign`, by the name of the format, and put back by its
`write`. A format of which no real document was at hand says in its docstring that it is experimental.
"""

from argmap.formats._draft import Draft
from argmap.formats._given import Given, UnreadableError
from argmap.formats._losses import Loss, Written
from argmap.formats._writing import written

__all__ = ["Draft", "Given", "Loss", "UnreadableError", "Written", "written"]
