"""What readers of texts raise where there is nothing to read."""


class UnreadableTextError(Exception):
    """Why a file has no text that quotations could be verified against; the message says it in words."""
