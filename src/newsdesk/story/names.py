"""Names in the value of a field of people or tags; the first screen needs no more of fields."""

SEPARATOR = "; "


def people(value: str) -> tuple[str, ...]:
    """Split the value of a field of people or tags into names."""
    return tuple(name for part in value.split(SEPARATOR.strip()) if (name := part.strip()))


def joined(names: tuple[str, ...]) -> str:
    """Join names into the value of a field of people or tags."""
    return SEPARATOR.join(names)
