"""What analyses answer, in words and as data: one module each, with the forms a command can ask for."""
