"""Parts of argmap that are installed only when asked for."""


class MissingExtra(Exception):  # noqa: N818 - it names what is missing
    """A format needs a package that is not installed; the message is one line that says how to get it."""

    def __init__(self, form: str) -> None:
        super().__init__(f"{form} needs a package that is not installed: pip install 'argmap[{form}]'")
