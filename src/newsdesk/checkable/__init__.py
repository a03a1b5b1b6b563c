"""Text → checkable items: a rule a kind, each for the languages that it knows."""
