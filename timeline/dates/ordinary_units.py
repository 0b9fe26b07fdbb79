"""Units of time and words of time that mean nothing here: "a second", "24 hours a day", "today's world", "as soon as".

Each rule returns True where the match is no temporal expression. They look at most three tokens to either side.
"""

from __future__ import annotations

from timeline.dates.grammar import Match
from timeline.dates.tokens import Token
from timeline.words import words as listed

TABLE = "dates_ordinary"
STEPPED = 3  # tokens of "the last minute"; "an hour later" ends in another word


def word(tokens: list[Token], at: int) -> str:
    """The token in lower case, or "" outside of the text and across a blank line."""
    return tokens[at].low if 0 <= at < len(tokens) else ""


def alone(match: Match) -> bool:
    return match.last - match.first == 1


def capital(tokens: list[Token], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].text[0].isupper()


def second(tokens: list[Token], match: Match) -> bool:
    """ "a second", "the second" are ordinals or no time worth keeping."""
    return match.fields.get("unit") == "second" and "amount" not in match.fields


def moment(tokens: list[Token], match: Match) -> bool:
    """ "at the last minute", "the next hour": no day of their own."""
    words = [t.low for t in tokens[match.first : match.last]]
    return match.fields["shape"] in ("step", "shift") and words[-1] in ("minute", "hour") and len(words) <= STEPPED


def today_as_such(tokens: list[Token], match: Match) -> bool:
    """ "today's world", "the children of today": these times, and no day."""
    if not alone(match) or "DEIXIS" not in tokens[match.first].kinds:
        return False
    behind = [word(tokens, match.last + step) for step in range(3)]
    return behind[:2] == ["'", "s"] and behind[2] in listed(TABLE, "after", "these_times")


def age(tokens: list[Token], match: Match) -> bool:
    """ "52 years old", "a 93-year-old woman"."""
    if match.fields["shape"] != "length":
        return False
    nexts = [word(tokens, match.last + i) for i in range(2)]
    return nexts[0] == "old" or nexts == ["-", "old"] or nexts == ["of", "age"]


def per(tokens: list[Token], match: Match) -> bool:
    """ "$2 a year", "24 hours a day": a rate, no length; "a day" alone likewise."""
    words = [t.low for t in tokens[match.first : match.last]]
    if match.fields["shape"] != "length" or len(words) != 2 or words[0] not in ("a", "an"):
        return False
    before, after = word(tokens, match.first - 1), word(tokens, match.last)
    rate = before not in listed(TABLE, "before", "length") and after not in ("after", "before")
    return rate and (after != "to" or "NUM" in tokens[match.first - 2].kinds)  # "gave him a week to leave"


def part_of_day(tokens: list[Token], match: Match) -> bool:
    """ "night" and "morning" alone name no time; "overnight", "noon" and "midnight" do."""
    words = [t.low for t in tokens[match.first : match.last]]
    if set(match.fields) - {"shape"} != {"daypart"} or beside_a_day(tokens, match):
        return False
    if match.fields["shape"] == "same":
        return words[0] == "the" and word(tokens, match.first - 1) not in listed(TABLE, "before", "daypart")
    return words[-1] not in ("overnight",)


def beside_a_day(tokens: list[Token], match: Match) -> bool:
    """ "Friday night", "yesterday morning", "the night of May 3"."""
    before = tokens[match.first - 1].kinds if match.first else {}
    at = match.last + (word(tokens, match.last) == "of")
    after = tokens[at].kinds if at < len(tokens) else {}
    return any(kind in kinds for kind in ("WEEKDAY", "DAY", "DAYTH", "DEIXIS", "MONTH") for kinds in (before, after))


def same_unit(tokens: list[Token], match: Match) -> bool:
    """ "the day when", "the hour": needs a preposition before it; "the second" never; nor "the year" of "year-ago"."""
    words = [t.low for t in tokens[match.first : match.last]]
    if match.fields["shape"] != "same" or words[0] != "the" or "unit" not in match.fields or len(words) > 2:
        return False
    if match.fields["unit"] in ("hour", "minute", "second", "decade", "century"):
        return True
    if word(tokens, match.last) == "-" and word(tokens, match.last + 1) in ("ago", "earlier"):
        return True
    return word(tokens, match.last) in listed(TABLE, "after", "clause") and match.fields["unit"] != "quarter"


def bare_plural(tokens: list[Token], match: Match) -> bool:
    """ "years" and "hours" alone: only after "for", "in", "of" … or before "of"."""
    if match.fields["shape"] != "length" or not alone(match):
        return False
    return word(tokens, match.first - 1) not in listed(TABLE, "before", "plural")


def vague_word(tokens: list[Token], match: Match) -> bool:
    """ "as soon as" and "soon after" name another event, "the current" without a time is about things. "One day" is
    some day to come where it stands beside an auxiliary or a pronoun ("will one day be"), else a length."""
    words = [t.low for t in tokens[match.first : match.last]]
    before, after = word(tokens, match.first - 1), word(tokens, match.last)
    if match.fields["shape"] != "vague":
        return False
    if words in (["soon"], ["shortly"]):
        return before in ("as", "too", "how", "so") or after in listed(TABLE, "after", "soon")
    if words[-1:] == ["past"] and words[0] == "the":
        return match.last < len(tokens) and "NUM" in tokens[match.last].kinds  # "the past three summers"
    if words == ["the", "future"]:
        return after == "of"  # "the future of the islands": what becomes of them
    return words == ["one", "day"] and before not in listed(TABLE, "before", "some_day")


def fraction(tokens: list[Token], match: Match) -> bool:
    """ "a quarter of the market", "a quarter-century", "a fiscal year" as a thing."""
    after = word(tokens, match.last)
    unit, shape = match.fields.get("unit"), match.fields["shape"]
    if unit == "quarter" and (after == "of" or (after == "-" and word(tokens, match.last + 1) in ("century", "to"))):
        return shape in ("length", "same")
    return (
        shape == "length"
        and any(t.low in ("fiscal", "calendar", "financial") for t in tokens[match.first : match.last])
        and tokens[match.first].low == "a"
    )


UNIT_RULES = (fraction, second, moment, today_as_such, age, per, part_of_day, same_unit, bare_plural, vague_word)
