"""A folder is a list, a module is an entry, the entry has the module's name."""

from argmap.catalogue.entries import entry, names

__all__ = ["entry", "names"]
