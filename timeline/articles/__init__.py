"""Where an article enters: text, Markdown, HTML, JSONL and CSV files (each also .gz), folders, and Python objects.

`read` gives Articles, and a Problem for whatever cannot be used; `collect` the same, sorted. One bad article never
stops the others.
"""

from timeline.articles.reading import collect, read, read_stream

__all__ = ["collect", "read", "read_stream"]
