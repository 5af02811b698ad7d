"""Writing files so that nothing half-written is left behind."""

import os
from contextlib import suppress
from pathlib import Path

from argmap.cli.inputs import Refusal, reason


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place whole or not at all, making its folder; what cannot be written is refused in one line."""
    draft = path.with_name(f".{path.name[:100]}.{os.getpid()}.draft")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        _forget(draft)
        raise Refusal(f"{path}: cannot be written: {reason(error)}") from error
    except BaseException:
        _forget(draft)
        raise


def _forget(draft: Path) -> None:
    with suppress(OSError):  # where the folder is none, there is no draft either
        draft.unlink()
