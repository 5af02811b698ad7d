"""The command line. Commands are a list: each module of `argmap.cli.commands` is one."""

from argmap.cli.group import main

__all__ = ["main"]
