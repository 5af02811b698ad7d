"""AM9: style and legibility."""
