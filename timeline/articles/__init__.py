"""Where an article enters: text, Markdown, HTML, JSONL and CSV files (each also .gz), folders, and Python objects.

`read` gives Articles, and a Problem for whatever cannot be used; one bad article never stops the others.
"""

from timeline.articles.reading import read

__all__ = ["read"]
