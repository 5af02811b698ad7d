"""Standards of proof (Gordon, Prakken and Walton 2007): how strong the case for a claim must be, given that against."""

from collections.abc import Callable, Mapping

LEAST_STRENGTH = 0.4  # of the strongest reason, for clear and convincing evidence; constants of the authors' example
LEAST_LEAD = 0.3  # over the strongest reason against
MOST_DOUBT = 0.2  # the strongest reason against, beyond reasonable doubt

Strength = float | None  # of the strongest reason; None where there is none


def scintilla(pro: Strength, con: Strength) -> bool:  # noqa: ARG001
    """Some reason for it."""
    return pro is not None


def dialectical_validity(pro: Strength, con: Strength) -> bool:
    """Some reason for it and none against."""
    return pro is not None and con is None


def preponderance(pro: Strength, con: Strength) -> bool:
    """The strongest reason for it outweighs the strongest against."""
    return pro is not None and pro > (con or 0.0)


def clear_and_convincing(pro: Strength, con: Strength) -> bool:
    """It does so clearly, and is strong in itself."""
    return pro is not None and pro > LEAST_STRENGTH and pro - (con or 0.0) > LEAST_LEAD


def beyond_reasonable_doubt(pro: Strength, con: Strength) -> bool:
    """Likewise, and the strongest reason against is weak."""
    return clear_and_convincing(pro, con) and (con or 0.0) < MOST_DOUBT


STANDARDS: Mapping[str, Callable[[Strength, Strength], bool]] = {
    "scintilla": scintilla,
    "dialectical-validity": dialectical_validity,
    "preponderance": preponderance,
    "clear-and-convincing": clear_and_convincing,
    "beyond-reasonable-doubt": beyond_reasonable_doubt,
}
