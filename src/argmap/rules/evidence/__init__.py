"""AM6: whether quotations are true, whose testimony it is, and what could have happened when."""
