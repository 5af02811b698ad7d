"""What the analyses say, in words. A list: each module is a chapter of `argmap report`, in the order of `ORDER`."""
