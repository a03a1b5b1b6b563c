"""Newsdesk: a desktop editorial viewer that works offline."""
