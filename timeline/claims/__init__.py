"""Readings become claims: who and when are known by now, and what one article says belongs together.

making.py turns drafts into claims. Each other file adds one thing that the article tells elsewhere: antecedents.py the
event that is spoken of again, summaries.py and ordering.py its date, enumerated.py and involving.py who takes part.
"""

from timeline.claims.making import EXTRACTOR, claims_of, fillers

__all__ = ["EXTRACTOR", "claims_of", "fillers"]
