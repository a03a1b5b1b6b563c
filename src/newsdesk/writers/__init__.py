"""A story becomes a file: one file a format, listed in the registry."""
