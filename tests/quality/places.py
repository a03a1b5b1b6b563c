"""Where the project, the pages of ../shared and the floors are."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "cleaning"
FLOORS = Path(__file__).resolve().parent / "floors.json"
