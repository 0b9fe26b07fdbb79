"""Words that look like dates and are none: "may", "March" as a name, "1,500 men", "a second".

Each rule returns True where the match is no temporal expression. They look at most three tokens to either side.
"""

from __future__ import annotations

from timeline.dates.grammar import Match
from timeline.dates.tokens import Token
from timeline.words import words as listed

TABLE = "dates_ordinary"


def is_ordinary(tokens: list[Token], match: Match) -> bool:
    """True where the matched words are no temporal expression here."""
    return any(rule(tokens, match) for rule in RULES)


def word(tokens: list[Token], at: int) -> str:
    """The token in lower case, or "" outside of the text and across a blank line."""
    return tokens[at].low if 0 <= at < len(tokens) else ""


def alone(match: Match) -> bool:
    return match.last - match.first == 1


def capital(tokens: list[Token], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].text[0].isupper()


def short_name(tokens: list[Token], match: Match) -> bool:
    """ "Sun", "Jan", "Mar" without a dot and without a day."""
    token = tokens[match.first]
    return (
        alone(match)
        and ("MONTH" in token.kinds or "WEEKDAY" in token.kinds)
        and len(token.low) <= 4
        and token.low not in ("may", "june", "july")
        and not token.text.endswith(".")
    )


def lower_case_month(tokens: list[Token], match: Match) -> bool:
    """A month is written with a capital letter ("may", "march" are verbs)."""
    return alone(match) and "month" in match.fields and tokens[match.first].text[0].islower()


def person(tokens: list[Token], match: Match) -> bool:
    """ "April Smith", "Tom May", "the March for Life", "May I …"."""
    token, before, after = tokens[match.first], word(tokens, match.first - 1), word(tokens, match.first + 1)
    if not alone(match) or token.low not in listed(TABLE, "alone", "names"):
        return False
    if before in listed(TABLE, "before", "month"):
        return False
    if token.low in ("may", "march"):
        return before not in (",", "and", "-") or not (before == "-" or month_near(tokens, match.first))
    return (
        capital(tokens, match.first - 1) and before != "in" or capital(tokens, match.first + 1) and after not in ("",)
    )


def day_of_month(tokens: list[Token], match: Match) -> bool:
    """ "the 15th visit", "the 30th Parallel": an ordinal is a day after "on", "until" …, and with no noun after it."""
    if "day" not in match.fields or "month" in match.fields or tokens[match.last - 1].low == "month":
        return False
    before, after = word(tokens, match.first - 1), word(tokens, match.last)
    if before not in listed(TABLE, "before", "day") or after in listed(TABLE, "after", "numbered"):
        return True
    return after.isalpha() and not capital(tokens, match.last) and after not in listed(TABLE, "after", "day")


def month_near(tokens: list[Token], at: int) -> bool:
    """Another month stands within two words ("April and May")."""
    return any("MONTH" in tokens[i].kinds for i in range(max(0, at - 2), min(len(tokens), at + 3)) if i != at)


def plain_number(tokens: list[Token], match: Match) -> bool:
    """A number that is no year: an amount of money, a measure, part of a longer number."""
    token = tokens[match.first]
    if "year" not in match.fields or "YEAR" not in token.kinds or not alone(match) or not token.text.isdigit():
        return False
    before, after = word(tokens, match.first - 1), word(tokens, match.last)
    if (
        before in listed(TABLE, "before", "money")
        or after in listed(TABLE, "after", "measures")
        or (before == "." and tokens[match.first - 1].end == token.start)
    ):
        return True
    if int(token.text) < 1500 or int(token.text) > 2100:
        return before not in listed(TABLE, "before", "year")
    counted = (
        after.endswith("s")
        and after.isalpha()
        and not after.endswith(("ss", "'s"))
        and after not in listed(TABLE, "after", "singular")
    )
    return before not in listed(TABLE, "before", "time") and counted


def short_year(tokens: list[Token], match: Match) -> bool:
    """ "'90" is a year only after "of", "in", "since" or beside another."""
    before = word(tokens, match.first - 1)
    listing = (*listed(TABLE, "before", "month"), *listed(TABLE, "before", "month_list"))
    return alone(match) and "short_year" in match.fields and before not in listing


def second(tokens: list[Token], match: Match) -> bool:
    """ "a second", "the second" are ordinals or no time worth keeping."""
    return match.fields.get("unit") == "second" and "amount" not in match.fields


def season(tokens: list[Token], match: Match) -> bool:
    """ "fall" and "spring" alone are mostly verbs and waters."""
    words = [t.low for t in tokens[match.first : match.last]]
    if match.fields["shape"] != "calendar" or "season" not in match.fields or "year" in match.fields:
        return False
    before, after = word(tokens, match.first - 1), word(tokens, match.last)
    if after == "of" or (capital(tokens, match.last - 1) and capital(tokens, match.last)):
        return True
    if words[-1] in ("summer", "winter", "autumn"):
        return False
    return before not in listed(TABLE, "before", "season")


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
    before = word(tokens, match.first - 1)
    return before not in listed(TABLE, "before", "length")


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
    """ "the day when", "the hour": needs a preposition before it; "the second" never."""
    words = [t.low for t in tokens[match.first : match.last]]
    if match.fields["shape"] != "same" or words[0] != "the" or "unit" not in match.fields or len(words) > 2:
        return False
    if match.fields["unit"] in ("hour", "minute", "second", "decade", "century"):
        return True
    return word(tokens, match.last) in listed(TABLE, "after", "clause") and match.fields["unit"] != "quarter"


def bare_plural(tokens: list[Token], match: Match) -> bool:
    """ "years" and "hours" alone: only after "for", "in", "of" … or before "of"."""
    if match.fields["shape"] != "length" or not alone(match):
        return False
    return word(tokens, match.first - 1) not in listed(TABLE, "before", "plural")


def vague_word(tokens: list[Token], match: Match) -> bool:
    """ "as soon as" and "soon after" name another event, "the current" without a time is about things."""
    words = [t.low for t in tokens[match.first : match.last]]
    before, after = word(tokens, match.first - 1), word(tokens, match.last)
    if match.fields["shape"] != "vague":
        return False
    if words in (["soon"], ["shortly"]):
        return before in ("as", "too", "how", "so") or after in listed(TABLE, "after", "soon")
    if words == ["now"]:
        return after == "that"
    return words == ["one", "day"] and before in ("for", "in", "within", "only", "just")


def title(tokens: list[Token], match: Match) -> bool:
    """ "This Week" the broadcast, "High Noon" the film: capitals inside a sentence, where none belong."""
    first = tokens[match.first]
    if "unit" in match.fields and match.fields["shape"] == "step" and match.last - match.first == 2:
        return first.text.istitle() and tokens[match.last - 1].text.istitle()
    return first.low == "noon" and word(tokens, match.first - 1) == "high"


def years_of_life(tokens: list[Token], match: Match) -> bool:
    """ "in his 30s", "in their mid-40s"."""
    return "decade" in match.fields and any(
        word(tokens, match.first - i) in listed(TABLE, "before", "owner") for i in (1, 2, 3)
    )


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


RULES = (
    title,
    years_of_life,
    fraction,
    short_name,
    lower_case_month,
    person,
    day_of_month,
    plain_number,
    short_year,
    second,
    season,
    age,
    per,
    part_of_day,
    same_unit,
    bare_plural,
    vague_word,
)
