"""The library on disk; the only user of SQLModel and SQLAlchemy."""
