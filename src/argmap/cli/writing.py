"""Writing files so that nothing half-written is left behind."""

import os
import tempfile
from pathlib import Path

from argmap.cli.inputs import Refusal


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place whole or not at all, making its folder; what cannot be written is refused in one line."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    except OSError as error:
        raise Refusal(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}") from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        draft.chmod(0o644)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise Refusal(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}") from error
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
