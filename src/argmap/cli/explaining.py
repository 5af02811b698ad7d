"""What `argmap explain` knows: the docstrings of the entries of every list, and the schemes of the library."""

from collections.abc import Iterator
from importlib.util import find_spec

from argmap.answers.schemes import describe_scheme
from argmap.catalogue import entry, names
from argmap.checking import Rule, all_rules, find_rule
from argmap.cli.inputs import Refusal, nearest
from argmap.document.reading import within
from argmap.document.scheme_library import library_entry, library_names

# What a list's entries are called, and where they are. Rules have a code besides and come first.
LISTS = {
    "semantics": "argmap.semantics",
    "picture format": "argmap.views",
    "report": "argmap.reports",
    "format": "argmap.formats",
}


def explain_name(name: str) -> str:
    """Everything of that name, explained; a name nothing has is refused with the nearest."""
    found = [*_rules(name), *_schemes(name), *_entries(name)]
    if not found:
        known = [*all_rules(), *sorted(library_names()), *(listed for listed, _ in _listed())]
        hint = nearest((within(name, known) or [name])[0], known) or "; `argmap explain` lists what there is"
        raise Refusal(f"nothing is called `{name}`{hint}")
    return "\n".join(found)


def list_names() -> str:
    """All names, by list, with the first line of their explanation."""
    lines = [f"{rule.code}  {rule.name}: {_first_line(rule.explanation)}" for rule in all_rules().values()]
    lines += [f"scheme  {name}: {_first_sentence(library_entry(name).what)}" for name in sorted(library_names())]
    lines += [f"{kind}  {name}: {_first_line(_doc(LISTS[kind], name))}" for name, kind in _listed()]
    return "\n".join(lines) + "\n"


def _rules(name: str) -> Iterator[str]:
    rule = find_rule(name)
    if rule is not None:
        yield f"{rule.name} ({rule.code}): {_about(rule)}\n\n{rule.explanation.strip()}\n"


def _about(rule: Rule) -> str:
    shown = {
        "draft": "in every profile",
        "seminar": "from the profile seminar on",
        "publication": "in the profile publication",
    }
    words = f"{rule.severity} about the {rule.about}, shown {shown[rule.profile]}"
    return f"{words}; reads texts in: {', '.join(rule.languages)}" if rule.languages else words


def _schemes(name: str) -> Iterator[str]:
    if name in library_names():
        yield describe_scheme(library_entry(name))


def _entries(name: str) -> Iterator[str]:
    for known, kind in _listed():
        if known == name:
            yield f"{known}: {kind}\n\n{_doc(LISTS[kind], known).strip()}\n"


def _listed() -> Iterator[tuple[str, str]]:
    for kind, package in LISTS.items():
        if find_spec(package) is not None:
            yield from ((name, kind) for name in names(package))


def _doc(package: str, name: str) -> str:
    return entry(package, name).__doc__ or ""


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0].rstrip(".") + "."
