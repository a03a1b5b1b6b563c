"""The library: one SQLite file, opened with care."""

from pathlib import Path


class Library:
    """An open library."""

    path: Path
    read_only: bool
    warnings: tuple[str, ...]  # for a banner: read-only and why, a network folder

    def close(self) -> None:
        """Close all connections."""
        raise NotImplementedError
