"""The rules as the runner sees them: what each module says of itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from argmap.catalogue import entry, names
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

PACKAGE = "argmap.rules"
PROFILES = ("draft", "seminar", "publication")  # each shows what the ones before it show, and more


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `profile` is the first that shows it; `languages` those it can read, all where empty.

    `find` is None where the fault is found while reading or by the runner itself.
    """

    name: str
    code: str
    severity: Severity
    about: About
    profile: str
    languages: tuple[str, ...]
    explanation: str
    find: Callable[[Graph], Iterator[Finding]] | None

    @property
    def group(self) -> str:
        """The first digit of the code: AM3 for structure."""
        return self.code[:3]


@cache
def all_rules() -> dict[str, Rule]:
    """Every rule by name, in the order of the codes."""
    found = [_rule(name) for name in names(PACKAGE)]
    return {rule.name: rule for rule in sorted(found, key=lambda rule: rule.code)}


def find_rule(name: str) -> Rule | None:
    """The rule of this name or code, in either case."""
    rules = all_rules()
    return rules.get(name.lower()) or next((rule for rule in rules.values() if rule.code == name.upper()), None)


def _rule(name: str) -> Rule:
    module = entry(PACKAGE, name)
    return Rule(
        name,
        module.CODE,
        module.SEVERITY,
        module.ABOUT,
        module.PROFILE,
        getattr(module, "LANGUAGES", ()),
        module.__doc__ or "",
        getattr(module, name.replace("-", "_"), None),
    )
