"""A Reading becomes verdicts on its lines, each with a rule and a reason."""
