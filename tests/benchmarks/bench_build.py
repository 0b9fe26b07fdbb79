"""How long a build takes as a user waits for it, model loading included: `python -m tests.benchmarks.bench_build`.

Prints seconds for the sample articles, and for the five articles beside the repository where they are there; and how
many times longer that is than `timeline --help`, which imports nothing heavy.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (ROOT / "seeds", ROOT.parent / "shared" / "seeds")
REPEATS = 3


def seconds(*arguments: str) -> float:
    """The least of some runs of the command."""
    found = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "timeline", *arguments], check=True, cwd=ROOT, capture_output=True)
        found.append(time.perf_counter() - start)
    return min(found)


def main() -> None:
    """Prints one line a command."""
    least = seconds("--help")
    print(f"timeline --help: {least:.2f} s")
    for folder in filter(Path.is_dir, FOLDERS):
        with tempfile.TemporaryDirectory() as out:
            taken = seconds("build", str(folder), "--out", out)
        print(f"timeline build {folder.parent.name}/{folder.name}: {taken:.1f} s, {taken / least:.0f} times as long")


if __name__ == "__main__":
    main()
