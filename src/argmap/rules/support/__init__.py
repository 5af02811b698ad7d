"""AM4: claims without support, in the several meanings of the word."""
