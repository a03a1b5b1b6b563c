"""Names for what the desk hands out and the window only passes on."""

from typing import Any, TypeAlias

Library: TypeAlias = Any  # the desk's handle on one library; the window never looks inside
