"""Bibliographies that authors have already: BibTeX and CSL-JSON, read into the variables of CSL.

CSL 1.0.2 names the variables (`container-title`, `publisher-place`, …); what it has no name for stays under its own.
"""

from argmap.document.entries import Entry, Fault


def read_bibtex(text: str) -> tuple[list[Entry], list[Fault]]:
    """The entries of a BibTeX or biblatex file, and one fault for whatever could not be read; raises nothing.

    A broken entry costs that entry alone. Strings and months are put in, `crossref` is followed one step, and of two
    entries with one key, or two fields with one name, the first counts.
    """
    from argmap.document._bibtex import read

    return read(text.removeprefix("\ufeff"))


def read_csl_json(text: str) -> tuple[list[Entry], list[Fault]]:
    """The items of a CSL-JSON file, as Zotero exports it, and its faults; raises nothing.

    The key of an item is its `citation-key`, or else its `id`. JSON that breaks off ends the reading there: what comes
    before is kept.
    """
    from argmap.document._csl_json import read

    return read(text.removeprefix("\ufeff"))
