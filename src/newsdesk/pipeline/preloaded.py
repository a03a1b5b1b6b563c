"""What every worker needs, imported once by the server that they are forked from."""

from newsdesk.cleaning import judging
from newsdesk.cleaning.network import joint

__all__ = ["judging"]

joint()
