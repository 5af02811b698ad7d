"""The page of a debate, live: drawn again whenever a file is saved, and shown in every browser that has it open."""

from argmap.server.sight import Sight

__all__ = ["Sight"]
