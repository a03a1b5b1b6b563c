"""What every worker needs, imported once by the server that they are forked from."""

import gc

from newsdesk.cleaning import judging
from newsdesk.cleaning.network import joint

__all__ = ["judging"]

joint()
gc.freeze()  # no collection of a worker walks through what all of them share
