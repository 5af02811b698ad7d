"""Find the entries of a package that is a list.

A module `circular_support` is the entry `circular-support`, and `import_`, a keyword of Python without its underscore,
is `import`. Modules and packages whose name begins with an underscore, and packages' `__init__`, are no entries.
Names come from the file names alone, so listing imports nothing.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


@cache
def _modules(package: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for info in iter_modules(import_module(package).__path__, package + "."):
        name = info.name.rpartition(".")[2]
        if name.startswith("_"):
            continue
        if info.ispkg:
            found.update(_modules(info.name))
        else:
            found[name.rstrip("_").replace("_", "-")] = info.name
    return dict(sorted(found.items()))


def names(package: str) -> list[str]:
    """The entries of `package` and of the packages in it, sorted; costs one look into each folder."""
    return list(_modules(package))


def entry(package: str, name: str) -> ModuleType:
    """The module of the entry `name`; KeyError where there is none."""
    return import_module(_modules(package)[name])
