"""`argmap` and `python -m argmap`."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line."""
    # One run makes many nouns, in no circles: looking for circles would cost a fifth of a large debate, and of starting
    # too, so it ends before anything else is imported.
    gc.disable()
    from argmap.cli import main as run

    run()


if __name__ == "__main__":
    main()
