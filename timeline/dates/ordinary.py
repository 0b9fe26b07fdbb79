"""Words that look like dates and are none: "may", "March" as a name, "1,500 men", "the 11th Circuit".

Each rule returns True where the match is no temporal expression. They look at most three tokens to either side.
"""

from __future__ import annotations

from timeline.dates.grammar import Match
from timeline.dates.ordinary_units import TABLE, UNIT_RULES, alone, capital, word
from timeline.dates.tokens import Token
from timeline.words import words as listed

DETERMINERS = ("the", "a", "this", "that", "its", "their", "his", "her", "'", "s")


def is_ordinary(tokens: list[Token], match: Match) -> bool:
    """True where the matched words are no temporal expression here."""
    return any(rule(tokens, match) for rule in RULES)


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
        if before in DETERMINERS and after.isalpha() and not capital(tokens, match.last):
            return after in listed(TABLE, "after", "marched")  # "the March accession", but not "the march on Rome"
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
    if before in ("to", "of") and capital(tokens, match.last):  # "appealed to the 11th Circuit"
        return True
    return after.isalpha() and not capital(tokens, match.last) and after not in listed(TABLE, "after", "day")


def is_counted(tokens: list[Token], at: int) -> bool:
    """ "25 people", "25 percent", "25.5", "25-year": the number is no day."""
    after = word(tokens, at + 1)
    if after in ("-", "%", "/", ":") or "MONTH" in (tokens[at + 1].kinds if at + 1 < len(tokens) else ()):
        return True
    return after.isalnum() and after not in listed(TABLE, "after", "day")


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


RULES = (
    title,
    years_of_life,
    short_name,
    lower_case_month,
    person,
    day_of_month,
    plain_number,
    short_year,
    season,
    *UNIT_RULES,
)
