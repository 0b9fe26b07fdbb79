"""Narratives without a date of publication: when an event is that has no date of its own."""

import pytest

import timeline

NARRATED = [  # text, trigger of the event, EDTF of its claim
    # told after a date, in the simple past
    ("On 3 May 1998 Togo closed the border. Benin then attacked Togo.", "attacked", "1998-05-03"),
    # somebody reports on a day what has happened: between the date before and that day
    (
        "On 3 May 1998 Togo closed the border. On 9 May it announced that Benin had attacked a post.",
        "attacked",
        "1998-05-03/1998-05-09",
    ),
    # nothing was reached before: the report alone says nothing of how long ago it was
    ("On 9 May 1998 Togo announced that Benin had attacked a post.", "attacked", None),
    # what a document says, it says on the day of its issue
    ("On 9 May 1998 the council adopted a resolution that urged Togo to withdraw.", "urged", "1998-05-09"),
]


@pytest.mark.parametrize("text, trigger, expected", NARRATED, ids=[n[0] for n in NARRATED])
def test_narrated(text, trigger, expected):
    claims = timeline.extract({"id": "a", "text": text})
    claim = next(c for c in claims if trigger in c.trigger.text)
    assert (claim.date.edtf if claim.date else None) == expected
