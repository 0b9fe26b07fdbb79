"""Check of the offsets: at every span of a claim, the text of its article has the words that the claim quotes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from timeline.exporters.check_records import Record, problem, records, shown
from timeline.models import Problem


def check_offsets(folder: Path) -> Iterator[Problem]:
    """Every quoted word stands where it is said to stand, and all words of a claim stand in its sentence."""
    texts = {article["id"]: article["text"] for _, article in records(folder, "articles")}
    for number, claim in records(folder, "claims"):
        text, sentence = texts.get(claim["article"]), claim["quote"]
        for name, span in spans(claim):
            if message := misquoted(text, span) or outside(sentence, span):
                yield problem("offset", "claims.jsonl", number, f"{name}: {message}")


def spans(claim: Record) -> Iterator[tuple[str, Record]]:
    """The spans of a claim, with their names."""
    yield "quote", claim["quote"]
    yield "trigger", claim["trigger"]
    if claim["date"] and claim["date"]["text"] is not None:
        yield "date", claim["date"]
    for role, fillers in claim["roles"].items():
        yield from ((f"roles.{role}", filler) for filler in fillers)
    yield from (("relations", relation) for relation in claim["relations"])


def misquoted(text: str | None, span: Record) -> str | None:
    """What is wrong with a span, given the text of its article (None if that is not known), or None."""
    start, end, words = span["start"], span["end"], span["text"]
    if start is None or end is None or end - start != len(words):
        return f"the span {start}–{end} is not as long as {shown(words)}"
    if text is not None and text[start:end] != words:
        return f"at {start}–{end} stands {shown(text[start:end])}, not {shown(words)}"
    return None


def outside(sentence: Record, span: Record) -> str | None:
    """Whether a span leaves the sentence of its claim."""
    if sentence["start"] <= span["start"] and span["end"] <= sentence["end"]:
        return None
    return f"{span['start']}–{span['end']} is outside of the sentence at {sentence['start']}–{sentence['end']}"
