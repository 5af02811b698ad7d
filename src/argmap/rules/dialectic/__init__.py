"""AM5: who owes whom an answer, and what each has taken on."""
