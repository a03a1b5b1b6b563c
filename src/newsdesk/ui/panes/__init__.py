"""The four panes of the window."""
