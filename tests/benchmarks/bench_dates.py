"""How the time of finding dates grows with the length of the text. Run: python tests/benchmarks/bench_dates.py

Prints milliseconds per KB, and for inputs made to hurt the ratio of four times the text to the text (4 is linear).
"""

import time

from timeline.dates import find

NEWS = (
    "Ministers met on Monday, May 28, and will meet again next week, the spokesman said late on Friday. Sales rose in "
    "the third quarter of 1990 from a year earlier; the strike of last December had lasted two weeks. "
)
HURTFUL = ("May ", "1", "-", "1/", "the last ", "twenty-", "1980-")
LENGTH = 25_000


def seconds(text: str) -> float:
    start = time.process_time()
    find(text)
    return time.process_time() - start


if __name__ == "__main__":
    find(NEWS)
    news = NEWS * 200
    print(f"news: {seconds(news) * 1000 / (len(news) / 1024):.2f} ms/KB")
    for piece in HURTFUL:
        short, long = (piece * (size // len(piece)) for size in (LENGTH, 4 * LENGTH))
        print(f"{piece!r:12} ratio {seconds(long) / max(seconds(short), 1e-9):.1f}")
