"""argmap: argument maps of scholarly debates, written in YAML, checked, and drawn."""

__version__ = "0.1.0"
