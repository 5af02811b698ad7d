"""The rules: one file each, in folders by group. See `argmap.checking` for who runs them."""
