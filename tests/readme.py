"""The examples of README.md: its blocks, what its commands print now, and its table of event types.

`python -m tests.readme` writes the outputs and the table into the README again.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from tests.parsed import mentions
from timeline.events import EVENT_TYPES
from timeline.events.base import EventType

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CONSOLE = re.compile(r"(?<=^```console\n)(?P<commands>.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"(?<=^<!-- event types -->\n).*?(?=^<!-- /event types -->$)", re.MULTILINE | re.DOTALL)


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
    """The README with what each of its console commands prints below it, and the event types as they are declared."""

    def run(found: re.Match[str]) -> str:
        commands = [line[2:] for line in found["commands"].splitlines() if line.startswith("$ ")]
        return "\n".join(f"$ {command}\n{printed(command).rstrip()}" for command in commands) + "\n"

    return TABLE.sub(lambda _: event_types(), CONSOLE.sub(run, readme))


def event_types() -> str:
    """All event types as a table: what each means, and the shortest sentence of its own in which it is found."""
    head = ("type", "PLOVER", "what it is", "for example")
    rows = [(f"`{t.name}`", t.plover, definition(t), example(t)) for t in EVENT_TYPES]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, ("---",) * len(head), *rows))


def definition(event_type: type[EventType]) -> str:
    """The first sentence of the class's docstring."""
    return re.split(r"(?<=\.)\s", " ".join((event_type.__doc__ or "").split()), maxsplit=1)[0]


def example(event_type: type[EventType]) -> str:
    """The shortest sentence that tells of such an event as having taken place, with its trigger in bold."""
    sentence = min((e.sentence for e in event_type.says if e.status == "occurred"), key=len)
    trigger = next(m.trigger for m in mentions(sentence) if m.type is event_type)
    for token in sorted(trigger, key=lambda t: t.idx, reverse=True):
        start, end = token.idx, token.idx + len(token.text)
        sentence = f"{sentence[:start]}**{sentence[start:end]}**{sentence[end:]}"
    return sentence.replace("** **", " ").replace("****", "")


if __name__ == "__main__":
    README.write_text(renewed(text()), encoding="utf8")
