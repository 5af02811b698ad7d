"""The runner of the rules: which speak, what they say, and what was waived or known before."""

from argmap.checking.baseline import read_baseline, without_known, write_baseline
from argmap.checking.registry import Rule, all_rules, find_rule
from argmap.checking.running import UNREADABLE_FILE, Choice, check

__all__ = [
    "UNREADABLE_FILE",
    "Choice",
    "Rule",
    "all_rules",
    "check",
    "find_rule",
    "read_baseline",
    "without_known",
    "write_baseline",
]
