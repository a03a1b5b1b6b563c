"""Bytes become a Reading: one file a format, listed in the registry."""
