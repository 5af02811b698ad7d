"""AM3: how claims and inferences hang together."""
