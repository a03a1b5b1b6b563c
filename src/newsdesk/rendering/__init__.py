"""Blocks become own, escaped HTML; Markdown becomes safe HTML."""
