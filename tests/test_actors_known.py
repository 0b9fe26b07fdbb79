"""Actors that users bring, the tables of states and leaders, and what people decided."""

import json
from datetime import date
from pathlib import Path

import pytest
from rigour.territories import lookup_territory

from timeline.actors import Cast, load_known, read, resolve
from timeline.actors.gazetteer import find
from timeline.actors.leaders import leaders
from timeline.actors.tables import table
from timeline.errors import UnknownFormat, UsageError
from timeline.language import load, parse
from timeline.models import Article, Decision, When

SEEDS = Path(__file__).parent.parent / "seeds" / "actors.toml"


def cast_of(text: str, id: str = "a1") -> Cast:
    return read(parse(Article(id=id, text=text), load()))


def on(day: str) -> When:
    at = date.fromisoformat(day)
    return When(edtf=day, earliest=at, latest=at, precision="day")


def test_known_ids_win():
    casts = {"a1": cast_of("Condoleezza Rice met Manuchehr Motaki in Cairo.")}
    found = {a.name: a.id for a in resolve(casts, known=load_known(SEEDS)).actors if a.kind == "person"}
    assert found == {"Condoleezza Rice": "ac-condoleezza-rice", "Manouchehr Mottaki": "ac-manouchehr-mottaki"}


def test_csv_and_followthemoney_give_the_same_actor(tmp_path):
    csv = tmp_path / "known.csv"
    csv.write_text("id,name,kind,country,aliases,wikidata\nx1,Ana Lopes,person,PRT,A. Lopes;Ana M. Lopes,Q1\n")
    ftm = tmp_path / "known.json"
    properties = {
        "name": ["Ana Lopes"],
        "alias": ["A. Lopes", "Ana M. Lopes"],
        "nationality": ["pt"],
        "wikidataId": ["Q1"],
    }
    ftm.write_text(json.dumps({"id": "x1", "caption": "Ana Lopes", "schema": "Person", "properties": properties}))
    assert load_known(csv) == load_known(ftm)


@pytest.mark.parametrize(
    ("name", "text", "error", "says"),
    [
        ("a.xls", "", UnknownFormat, "Formats"),
        ("a.toml", '[[actor]]\nkind = "person"', UsageError, "record 1 needs a `name`"),
        ("a.toml", "[[actor", UsageError, "cannot read known actors"),
    ],
)
def test_a_broken_file_says_what_to_do(tmp_path, name, text, error, says):
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(error, match=says):
        load_known(path)


@pytest.mark.parametrize(("day", "holder"), [("2004-05-01", "Colin Powell"), ("2007-05-01", "Condoleezza Rice")])
def test_one_office_two_dates_two_people(day, holder):
    casts = {"a1": cast_of("The US Secretary of State flew to Lima.")}
    assert holder in {a.name for a in resolve(casts, published={"a1": on(day)}).actors}


def test_a_last_name_that_two_presidents_bear_stays_apart_without_a_date():
    names = {a.name for a in resolve({"a1": cast_of("President Bush met the king.")}).actors if a.kind == "person"}
    assert not names & {"George W. Bush", "George H. W. Bush"}


def test_a_person_decides_that_two_are_the_same():
    casts = {"a1": cast_of("Hassan Rowhani met Maria Lopes."), "a2": cast_of("Hassan Rouhani left.", "a2")}
    ids = {a.name: a.id for a in resolve(casts).actors}
    one = Decision(left=ids["Hassan Rowhani"], right=ids["Hassan Rouhani"], verdict="same", by="me", why="one man")
    assert len([a for a in resolve(casts, decisions=[one]).actors if "Hassan" in a.name]) == 1


@pytest.mark.parametrize("code", sorted(k for k in table("countries") if k.isupper()))
def test_states_agree_with_rigour(code):
    territory = lookup_territory(code)
    assert territory is not None and territory.qid == table("countries")[code]["wikidata"]


DEMONYMS = {
    "Argentinean": "ARG",
    "Bhutanese": "BTN",
    "Bermudian": "BMU",
    "Ivorian": "CIV",
    "Iranians": "IRN",
    "Briton": "GBR",
    "Zairian": "COD",
    "Soviet": "SUN",
    "Burkinabe": "BFA",
    "Basotho": "LSO",
    "Ni-Vanuatu": "VUT",
    "the States": "USA",
}


@pytest.mark.parametrize(("word", "code"), DEMONYMS.items(), ids=DEMONYMS)
def test_demonyms_that_libraries_miss(word, code):
    assert [h.entry.country for h in find(f"They saw {word} there.")] == [code]


def test_leaders_are_well_formed():
    assert all(h.start and (h.end is None or h.start < h.end) for leader in leaders() for h in leader.offices)
