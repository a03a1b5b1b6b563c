"""The command line: one file a command, each with a row in app.COMMANDS."""
