"""AM2: whether ids and references mean what they should."""
