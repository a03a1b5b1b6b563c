"""Bytes become a cleaned story, in workers; no database, no Qt."""
