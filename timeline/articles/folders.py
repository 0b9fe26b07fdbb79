"""Paths → the files in them that can hold articles, in an order that depends on nothing but their names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from timeline.errors import UnknownFormat, UsageError
from timeline.models import Problem

SETTINGS = {".toml"}  # known actors and the like, which lie beside articles
BUILD = ("manifest.json", "events.jsonl")  # in a folder that a build wrote
MANY_SUFFIXES = 5  # listed in a message


@dataclass(frozen=True)
class FolderOf:
    """A folder with files that are no articles: they are counted, not read."""

    path: Path
    suffixes: tuple[str, ...]
    formats: tuple[str, ...]
    empty: bool

    def problem(self) -> Problem:
        counts = Counter(self.suffixes).most_common(MANY_SUFFIXES)
        kinds = ", ".join(f"{count} {suffix or 'without suffix'}" for suffix, count in counts)
        what = f"{len(self.suffixes)} files left out ({kinds})" if self.suffixes else "holds no file"
        none = "; no article found" if self.empty and self.suffixes else ""
        return Problem(
            kind="skipped",
            path=self.path.as_posix(),
            message=f"{what}{none}. Read are {', '.join(self.formats)}, each also as .gz.",
        )


def paths(given: str | Path, formats: Collection[str]) -> Iterator[Path | FolderOf]:
    """The file itself, or all files below a folder. Raises UsageError or UnknownFormat."""
    path = existing(Path(given))
    if path.is_dir():
        yield from _below(path, tuple(formats))
    elif suffix(path) not in formats:
        raise UnknownFormat(
            f"{given}: cannot read {suffix(path) or 'a file without suffix'}. Formats: "
            f"{', '.join(formats)}, each also as .gz."
        )
    else:
        yield path


def existing(path: Path) -> Path:
    """The path itself. Raises UsageError, with what was perhaps meant, when nothing is there."""
    if not path.exists():
        raise UsageError(f"{path}: no such file or folder.{_meant(path)}")
    return path


def suffix(path: Path) -> str:
    """The suffix that tells the format, in small letters: ".jsonl" for "news.JSONL.gz"."""
    return (Path(path.stem) if path.suffix.lower() == ".gz" else path).suffix.lower()


def name(path: Path) -> str:
    """The file name without its suffixes: the id of an article that has a file for itself."""
    return Path(path.stem).stem if path.suffix.lower() == ".gz" else path.stem


def _below(folder: Path, formats: tuple[str, ...]) -> Iterator[Path | FolderOf]:
    """Every article file below the folder, hidden ones aside, then what was left out."""
    files = sorted((p for p in folder.rglob("*") if p.is_file() and not _passed_over(p, folder)), key=lambda p: p.parts)
    articles = [path for path in files if suffix(path) in formats]
    others = tuple(suffix(path) for path in files if suffix(path) not in formats and suffix(path) not in SETTINGS)
    yield from articles
    if others or not articles:
        yield FolderOf(folder, others, formats, not articles)


def _passed_over(path: Path, folder: Path) -> bool:
    """True for hidden files, and for those of an earlier build that lies in the folder."""
    above = [folder / parent for parent in path.relative_to(folder).parents]
    return _is_hidden(path, folder) or any(all((place / file).exists() for file in BUILD) for place in above)


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _meant(path: Path) -> str:
    """ "Did you mean …?", or where it was looked for."""
    if not path.parent.is_dir():
        return f" There is no folder {path.parent} either; the current folder is {Path.cwd()}."
    near = get_close_matches(path.name, [p.name for p in sorted(path.parent.iterdir())], n=1)
    return f" Did you mean {path.parent / near[0]}?" if near else ""
