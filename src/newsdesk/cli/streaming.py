"""clean --stream: a JSON object a line in, a story a line out, in this very process."""

import json
import sys
from typing import Any

from newsdesk.errors import UnreadableSource
from newsdesk.pipeline.stream import prediction


def answer_all() -> int:
    """Answer line by line; a bad line gets its error, and the next one is read."""
    failed = 0
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        answer = _answer(line)
        failed += "error" in answer
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return 1 if failed else 0


def _answer(line: bytes) -> dict[str, Any]:
    item: Any = None
    try:
        item = json.loads(line)
        if not isinstance(item, dict):
            return {"id": None, "error": "A line must be a JSON object."}
        return prediction(item)
    except UnreadableSource as trouble:
        error = str(trouble)
    except (ValueError, RecursionError) as trouble:
        error = f"This line is not JSON: {trouble}."
    except Exception as fault:  # one bad page among thousands stops nothing
        error = f"Cleaning this page failed: {type(fault).__name__}."
    return {"id": item.get("id") if isinstance(item, dict) else None, "error": error}
