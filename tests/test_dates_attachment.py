"""Which expression dates an event: the one that governs it by grammar, not the nearest one."""

import pytest

from timeline.dates import attach, bounded_by_context, find
from timeline.dates.records import publication
from timeline.events.base import EventType
from timeline.extraction.mention import Mention
from timeline.language import load, parse
from timeline.models import Article

GOVERNED = [  # sentence, word that names the event, words that date it
    ("The envoys met in Hull for four hours on Monday to discuss the toll.", "met", "Monday"),
    ("She was stopped last December and imprisoned on May 2.", "stopped", "last December"),
    ("She was stopped last December and imprisoned on May 2.", "imprisoned", "May 2"),
    ("Monday's talks in Oslo went well.", "talks", "Monday"),
    ("The spokesman said Friday that the rebels attacked the town.", "attacked", None),
    ("The two states have fought since 1980.", "fought", None),
    ("The strike lasted three weeks.", "strike", None),
    ("In March, troops seized the port.", "seized", "March"),
    ("On 15 July, the council passed a resolution that demanded a truce.", "demanded", "15 July"),
    ("On 15 July, the council adopted Resolution 1650, which imposed sanctions.", "imposed", "15 July"),
    ("On 15 July, the minister issued a statement calling for a truce.", "calling", "15 July"),
    ("On 15 July, the mayor met the men who demanded a truce.", "demanded", None),
    ("The following day the city of Arlon was attacked by rebels.", "attacked", "The following day"),
    ("They arrested five men after the riots of 1968.", "arrested", None),
    # a participle without a subject, or the means, tells of one time with its main clause
    ("Togo closed the border on Friday, accusing Benin of smuggling.", "accusing", "Friday"),
    ("Togo reacted on Friday by closing the border.", "closing", "Friday"),
    ("Togo closed the border on Friday after accusing Benin of smuggling.", "accusing", None),
    # so do "as" and "when", either way
    ("On Tuesday he lost his temper as he criticised the army.", "criticised", "Tuesday"),
    ("In 1998 there was a standoff when Togo seized two boats.", "seized", "1998"),
    ("The bishop criticised the station when his sermon was cut last week.", "criticised", "last week"),
    ("The bishop criticised the station that cut his sermon last week.", "criticised", None),
    # what a paper says, it says when it is issued
    ("A report published last week criticised the police.", "criticised", "last week"),
    ("A colonel wounded by rebels in May criticised the police.", "criticised", None),
    ("In a letter sent on Friday the minister urged Togo to retreat.", "urged", "Friday"),
    # what happens on an occasion has its day
    ("The minister condemned the raid in a speech on Friday.", "condemned", "Friday"),
    ("In the south on Sunday troops attacked a village.", "attacked", "Sunday"),
    # people are not dated; what is said or done is
    ("The rebels on Sunday attacked the town.", "attacked", "Sunday"),
    ("She spoke with a number of leaders over the weekend.", "spoke", "the weekend"),
    # a plan has the date that it is for, and not that on which it is made
    ("The king put off a visit planned for last month.", "visit", "last month"),
    ("The visit was agreed in June.", "visit", None),
    # verbs on both sides of now share no date
    ("Togo signed a pact two years ago and its officers are being trained.", "trained", None),
    ("On Friday Togo's neighbours meet in Lome.", "meet", "Friday"),
]


@pytest.mark.parametrize("sentence, word, expected", GOVERNED, ids=[f"{g[1]}: {g[0]}" for g in GOVERNED])
def test_attach(sentence, word, expected):
    document = parse(Article(id="a", text=sentence), load())
    token = next(t for s in document.sentences for t in s.span if t.text == word)
    mention = Mention(type=EventType, sentence=document.sentences[0], trigger=(token,), anchor=token, head=token)
    found = find(sentence, document=document)
    index = attach(mention, found)
    assert (None if index is None else found[index].text) == expected


@pytest.mark.parametrize(
    "status, tense, known",
    [
        ("ongoing", "progressive", True),
        ("ongoing", "none", True),
        ("ongoing", "past", False),
        ("occurred", "perfect", True),
        ("occurred", "past", False),
        ("planned", "future", False),
    ],
)
def test_context_bounds_only_what_is_told_as_present(status, tense, known):
    when = bounded_by_context(status, publication("2007-05-25"), tense=tense)
    assert (when is not None) == known
    assert when is None or when.basis == "context" and when.latest.isoformat() == "2007-05-25"
