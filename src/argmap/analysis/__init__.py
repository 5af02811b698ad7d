"""Questions a seminar asks of a debate that has been weighed. Each module answers one, from a graph."""
