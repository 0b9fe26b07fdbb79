"""What is known while an article is read: its date, and the date that its story has reached."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from timeline.dates.spans import Span, span_holding

FISCAL = ("quarter", "half")


@dataclass(frozen=True, slots=True)
class Story:
    """`reference` is the day from which the article speaks, None where it is unknown. `here` is the last stretch of
    the calendar that the text named, `today` the last day, `quarter` the last quarter; `year` the year in force."""

    reference: date | None
    here: Span | None = None
    year: int | None = None
    quarter: Span | None = None
    today: Span | None = None

    def moved_to(self, span: Span) -> Story:
        """The story after the text has named this stretch."""
        coarse = span.grain in ("decade", "century")
        return replace(
            self,
            here=self.here if coarse else span,
            year=self.year if coarse else span.start.year,
            quarter=span if span.grain in FISCAL else self.quarter,
            today=span if span.grain == "day" else self.today,
        )

    def day(self) -> date | None:
        """Where the story is: the last date named, else the day of the article."""
        return self.here.start if self.here else self.reference

    def holding(self, grain: str) -> Span | None:
        """The stretch of that grain that the story is in; a day only where it has come to one."""
        if grain == "day" and self.here and self.here.grain != "day":
            return self.today
        day = self.day()
        return span_holding(grain, day) if day else None
