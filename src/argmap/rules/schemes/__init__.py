"""AM7: schemes of argument, their roles and their critical questions."""
