"""Checks find mistakes in a clean story: story → findings."""
