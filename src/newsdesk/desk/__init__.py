"""Use cases: the one door through which everything is changed."""
