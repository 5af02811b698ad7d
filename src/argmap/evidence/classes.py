"""What a quotation may be found to be, and what a difference may come from."""

from enum import StrEnum
from typing import NamedTuple

FAR = 200  # characters that an elision may leave out before it is worth a look


class Class(StrEnum):
    """How a quotation stands to its source, from the same characters to nothing of the kind."""

    VERBATIM = "verbatim"
    FOLDED = "folded"
    ELIDED = "elided"
    SCAN_NOISE = "scan-noise"
    INTRUSION = "intrusion"
    DOUBTFUL = "doubtful"
    ALTERED = "altered"
    ELSEWHERE = "elsewhere"
    ABSENT = "absent"
    UNVERIFIABLE = "unverifiable"


RANKS = {kind: rank for rank, kind in enumerate(Class)}
HONEST = frozenset({Class.VERBATIM, Class.FOLDED, Class.ELIDED, Class.SCAN_NOISE, Class.INTRUSION})
FAILED = frozenset({Class.ALTERED, Class.ELSEWHERE, Class.ABSENT})


class Means(StrEnum):
    """What a difference comes from."""

    NOTHING = ""
    SCAN = "scan"  # a misreading
    DOUBT = "doubt"  # a misreading, perhaps
    PAGE = "page"  # a footnote mark
    QUOTER = "quoter"  # what the quoter marked
    CHANGE = "change"


class Difference(NamedTuple):
    """Words that are equal, inserted (in the quotation alone), deleted (in the source alone) or replaced."""

    op: str
    quoted: str
    source: str
    means: Means = Means.NOTHING
