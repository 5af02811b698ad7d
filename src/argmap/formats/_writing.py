"""Writing a debate in a format, whatever became of what was kept for it."""

from dataclasses import replace
from types import ModuleType

from argmap.document.nouns import Debate
from argmap.formats._losses import Loss, Written


def written(module: ModuleType, form: str, debate: Debate) -> Written:
    """The debate in the format of a module.

    What was kept for the format is data that people may have edited: where its writer cannot make sense of them any
    more, the debate is written without them, and that is a loss.
    """
    try:
        found: Written = module.write(debate)
    except (TypeError, ValueError, KeyError, AttributeError, IndexError):
        foreign = debate.foreign if isinstance(debate.foreign, dict) else {}
        if form not in foreign:
            raise
        rest = {name: data for name, data in foreign.items() if name != form}
        found = module.write(replace(debate, foreign=rest or None))
        return Written(found.files, (*found.losses, Loss("foreign data that were changed by hand", (form,))))
    return found
