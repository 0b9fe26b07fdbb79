"""Which event a noun speaks of again: texts of two or more sentences, with the words that belong to one event."""

import pytest

import timeline

SAME = (
    (
        "same noun, past another kind of meeting",
        "Norway and Chad held a meeting in Oslo on 3 March 2011. In January the two had dinner in Bergen. "
        "The meeting was the first in ten years.",
        ("meeting", "meeting"),
    ),
    (
        "a verb and its noun",
        "Police arrested the editor Maria Lopes on 2 June 2015. The arrest was condemned by the opposition.",
        ("arrested", "arrest"),
    ),
    (
        "whoever else took part",
        "The envoys of Peru and Chile met in Lima on 4 May 2009. A Brazilian diplomat attended the talks.",
        ("met", "talks"),
    ),
    (
        "the weekend, named in full before",
        "Ministers of Kenya and Uganda will hold a meeting in Nairobi next weekend. "
        "The minister flew to Nairobi in advance of the weekend meeting.",
        ("meeting", "meeting"),
    ),
    (
        "the two countries, not the city of an ambassador",
        "On 4 May 2009 an Indian diplomat, Cairo ambassador Arun Mehta, met his Nepalese counterpart, Ram Thapa. "
        "It was the first meeting between the two countries.",
        ("met", "meeting"),
    ),
)
APART = (
    (
        "two meetings of one visitor",
        "On 2 May 2011 the Peruvian envoy met Pedro Alves in Lisbon and met Rosa Lund in Oslo.",
        ("met", "met"),
    ),
    (
        "another place",
        "Norway and Chad held a meeting in Oslo on 3 March 2011. The meeting in Paris had ended without a result.",
        ("meeting", "meeting"),
    ),
    (
        "somebody else's",
        "Police in Lisbon arrested the editor Maria Lopes on 2 June 2015. "
        "The arrest of Pedro Alves had shocked the country.",
        ("arrested", "arrest"),
    ),
    (
        "a possible one is not spoken of as a fact",
        "Ghana may hold a meeting with Togo in Accra. The meeting was held in Lagos on 5 May 2011.",
        ("meeting", "meeting"),
    ),
)


def events_of(text: str, words: tuple[str, ...]) -> list[str | None]:
    """The events of the claims triggered by these words, in the order of the text."""
    built = timeline.build([{"id": "a", "text": text, "published": "2011-03-08"}], processes=1)
    told = sorted((c for c in built.claims if c.trigger.text in words), key=lambda c: c.trigger.start)
    home = {claim: event.id for event in built.events for claim in event.claims}
    return [home[c.id] for c in told]


@pytest.mark.parametrize("text, words", [pytest.param(*case[1:], id=case[0]) for case in SAME])
def test_a_noun_speaks_of_an_event_again(text, words):
    found = events_of(text, words)
    assert len(found) >= 2 and found[0] == found[-1]


@pytest.mark.parametrize("text, words", [pytest.param(*case[1:], id=case[0]) for case in APART])
def test_a_noun_speaks_of_another_event(text, words):
    found = events_of(text, words)
    assert len(found) == 2 and found[0] != found[1]
