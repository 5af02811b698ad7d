"""Located YAML into the nouns of a debate, and the tables that say what each may hold."""
