"""The examples of README.md: its blocks, and what its commands print now.

`python -m tests.readme` writes the outputs into the README again.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CONSOLE = re.compile(r"(?<=^```console\n)(?P<commands>.*?)(?=^```$)", re.MULTILINE | re.DOTALL)


def text() -> str:
    return README.read_text(encoding="utf8")


def block(heading: str) -> list[str]:
    """The lines of the first fenced block under this heading."""
    section = text().split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return section.split("```", 2)[1].splitlines()[1:]


def printed(command: str) -> str:
    """What `timeline …` prints on the exports, in a pipe."""
    program, *arguments = shlex.split(command)
    if program != "timeline":
        raise ValueError(f"Only `timeline` is run out of the README, not {command!r}.")
    done = subprocess.run(
        [sys.executable, "-m", "timeline", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf8"},
        capture_output=True,
        encoding="utf8",
        check=False,
    )
    return done.stdout if done.returncode == 0 else f"{command} ended with {done.returncode}: {done.stderr}"


def renewed(readme: str) -> str:
    """The README with what each of its console commands prints below it."""

    def run(found: re.Match[str]) -> str:
        commands = [line[2:] for line in found["commands"].splitlines() if line.startswith("$ ")]
        return "\n".join(f"$ {command}\n{printed(command).rstrip()}" for command in commands) + "\n"

    return CONSOLE.sub(run, readme)


if __name__ == "__main__":
    README.write_text(renewed(text()), encoding="utf8")
