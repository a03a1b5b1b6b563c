"""Dialogs, each asked for by an action or a report."""
