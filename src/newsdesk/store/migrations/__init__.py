"""How a library of any earlier version becomes one of this version."""
