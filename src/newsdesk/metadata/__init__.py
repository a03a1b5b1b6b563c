"""A Reading becomes fields, each with its place and the candidates that lost."""
