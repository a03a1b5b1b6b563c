"""The model: a story is a reading of its source plus edits. Standard library only."""
