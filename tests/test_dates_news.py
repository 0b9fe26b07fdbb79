"""Articles with a date: what it says of events without one, told as news or in the same scene as a dated event."""

import pytest

import timeline

FRIDAY = "2007-05-25"
TOLD = [  # text, trigger of the event, EDTF of its claim
    # the perfect of hot news, the present of reported speech, what goes on
    ("Togo has accused Benin of smuggling.", "accused", "2007-05-11/2007-05-25"),
    ("Togo accuses Benin of smuggling.", "accuses", "2007-05-18/2007-05-25"),
    ("Togo is accusing Benin of smuggling.", "accusing", "2007-05-25"),
    ("Kone's treatment has attracted criticism from Benin's ministers.", "criticism", "2007-05-11/2007-05-25"),
    # what was so often, or for long, is no news
    ("Togo has repeatedly accused Benin of smuggling.", "accused", None),
    ("Togo has long accused Benin of smuggling.", "accused", None),
    ("Togo has accused Benin of smuggling for ten years.", "accused", None),
    ("Togo has accused Benin of smuggling for years.", "accused", None),
    ("She said that Senate ratification of the treaty is now essential.", "ratification", None),
    # nor is what is yet to come, what is always so, or what a gerund speaks of
    ("Markets will calm down when the president resigns.", "resigns", None),
    ("By the time the next president resigns, the port will be closed.", "resigns", None),
    ("Kone spent two years in prison after being arrested by Benin.", "arrested", None),
    # in the scene of a day of that week: right after it and of the same subject, that day
    ("On Wednesday Kone met the envoys. He also criticised Benin.", "criticised", "2007-05-23"),
    (
        "On Wednesday Kone met the envoys. The president of Togo criticised Benin.",
        "criticised",
        "2007-05-18/2007-05-25",
    ),
    ("Kone met the envoys yesterday. The talks went well. He criticised Benin.", "criticised", "2007-05-18/2007-05-25"),
    # not when it looks back, in a subordinate clause, in somebody's words, or beside another time
    ("On Wednesday Kone met the envoys. He had criticised Benin.", "criticised", None),
    ("On Wednesday Kone met the envoys. He recently criticised Benin.", "criticised", None),
    ("On Wednesday Kone met the envoys. The men who criticised Benin left.", "criticised", None),
    ('On Wednesday Kone met the envoys. "We criticised Benin," he said.', "criticised", None),
    ("On Wednesday Kone met the envoys. Since 1998 trade has grown. He criticised Benin.", "criticised", None),
    ("In 1998 Kone met the envoys. He also criticised Benin.", "criticised", None),
    # what is told as past lies on no day to come
    ("The war may begin before 2009, when Kone has promised to resign.", "promised", "2007-05-11/2007-05-25"),
]


@pytest.mark.parametrize("text, trigger, expected", TOLD, ids=[t[0] for t in TOLD])
def test_told_as_news(text, trigger, expected):
    claims = timeline.extract({"id": "a", "text": text, "published": FRIDAY})
    claim = next(c for c in claims if trigger in c.trigger.text)
    assert (claim.date.edtf if claim.date else None) == expected
    assert claim.date is None or claim.date.basis == "context"


def test_what_has_happened_lies_not_after_the_article():
    text = "On Wednesday Kone met the envoys. Shortly before Togo was attacked, he criticised Benin."
    claims = timeline.extract({"id": "a", "text": text, "published": FRIDAY})
    claim = next(c for c in claims if "attacked" in c.trigger.text)
    assert claim.date is not None and claim.date.edtf == "2007-05-23/2007-05-25"


ARRANGED = [  # the present beside a day tells of what is arranged
    ("The ministers meet on Monday in Lome.", "2007-05-28"),
    ("On Monday Togo's neighbours meet in Lome.", "2007-05-28"),
    ("The ministers are meeting on Monday.", "2007-05-28"),
    ("The ministers met on Monday in Lome.", "2007-05-21"),
]


@pytest.mark.parametrize("text, expected", ARRANGED, ids=[t[0] for t in ARRANGED])
def test_the_present_beside_a_day_is_arranged(text, expected):
    (claim,) = timeline.extract({"id": "a", "text": text, "published": FRIDAY})
    assert claim.date is not None and claim.date.edtf == expected
