"""Formats that Qt draws; imported only when one is written or shown."""
