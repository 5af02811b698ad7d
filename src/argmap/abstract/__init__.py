"""What holds of any directed graph, and Dung's frameworks: arguments of which nothing is known but who attacks whom."""
