"""AM1: whether the document can be read as meant."""
