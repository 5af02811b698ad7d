"""`argmap` and `python -m argmap`."""

from argmap.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
