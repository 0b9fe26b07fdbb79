"""`timeline check` finds nothing in what is written, and each planted fault where it is."""

import json
import shutil

import pytest

from tests.graphs import large, small
from timeline.errors import NotATimeline
from timeline.exporters import exporter
from timeline.exporters.check import check
from timeline.exporters.check_records import check_schemas

EVENTS = small().in_order().events
DEAL = next(e for e in EVENTS if e.sources == 3)


def write(graph, folder):
    for name in ("jsonl", "ttl", "trig", "nq", "jsonld"):
        exporter(name).write(graph, folder)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sound")
    write(small(), folder)
    return folder


@pytest.fixture
def folder(sound, tmp_path):
    return shutil.copytree(sound, tmp_path / "folder")


@pytest.mark.parametrize("graph", [small(), large(40)], ids=["small", "large"])
def test_nothing_is_wrong_with_what_is_written(graph, tmp_path):
    write(graph, tmp_path)
    assert list(check(tmp_path)) == []


def change(folder, name, number, edit):
    """Edit the record on a 1-based line of a file."""
    path = folder / f"{name}.jsonl"
    found = path.read_text(encoding="utf8").split("\n")
    record = json.loads(found[number - 1])
    edit(record)
    found[number - 1] = json.dumps(record, ensure_ascii=False)
    path.write_text("\n".join(found), encoding="utf8")


def line_of(folder, name, wanted):
    """The 1-based line of the first record for which `wanted` is true."""
    found = (folder / f"{name}.jsonl").read_text(encoding="utf8").splitlines()
    return next(number for number, text in enumerate(found, 1) if wanted(json.loads(text)))


def dated(record):
    return record["date"] is not None and record["date"]["text"]


def acting(record):
    return bool(record["roles"])


FAULTS = {
    "a key is missing": ("events", None, lambda r: r.pop("label"), "schema", '"label" is a required property'),
    "a key too many": ("claims", None, lambda r: r.update(note="x"), "schema", "note"),
    "an unknown status": ("events", None, lambda r: r.update(status="maybe"), "schema", "status"),
    "null for a list": ("actors", None, lambda r: r.update(aliases=None), "schema", "aliases"),
    "a date of one digit": (
        "claims",
        dated,
        lambda r: r["date"].update(earliest="2019-3-1"),
        "schema",
        "date.earliest",
    ),
    "a day that is none": ("claims", dated, lambda r: r["date"].update(latest="2019-02-30"), "schema", "date.latest"),
    "a confidence of 2": ("claims", None, lambda r: r.update(confidence=2), "schema", "confidence"),
    "a negative offset": ("claims", None, lambda r: r["quote"].update(start=-1), "schema", "quote.start"),
    "a country in words": ("actors", None, lambda r: r.update(country="Norway"), "schema", "country"),
    "an id of another kind": ("events", None, lambda r: r.update(id="cl-1"), "schema", "id"),
    "an event without claims": ("events", None, lambda r: r.update(claims=[]), "schema", "claims"),
    "an actor who is not there": (
        "claims",
        acting,
        lambda r: next(iter(r["roles"].values()))[0].update(actor="ac-no"),
        "id",
        '"ac-no" is not in actors.jsonl',
    ),
    "a participant who is not there": (
        "events",
        acting,
        lambda r: next(iter(r["roles"].values()))[0].update(id="ac-no"),
        "id",
        '"ac-no" is not in actors.jsonl',
    ),
    "an article that is not there": ("claims", None, lambda r: r.update(article="lost"), "id", '"lost"'),
    "a speaker who is not there": ("claims", None, lambda r: r.update(according_to="ac-no"), "id", "according_to"),
    "an earlier claim that is not there": ("claims", None, lambda r: r.update(refers_to="cl-no"), "id", "refers_to"),
    "a history of another's claim": ("events", None, lambda r: r["history"][0].update(claim="cl-no"), "id", "history"),
    "a relation to nothing": (
        "events",
        None,
        lambda r: r.update(relations=[{"event": "ev-no", "relation": "before"}]),
        "id",
        "relations",
    ),
    "a claim of another event": (
        "claims",
        None,
        lambda r: r.update(event=DEAL.id if r["event"] != DEAL.id else EVENTS[-1].id),
        "membership",
        "is a claim of",
    ),
    "articles that are not those of the claims": (
        "events",
        None,
        lambda r: r.update(articles=["nothing-found"]),
        "membership",
        "articles",
    ),
    "more sources than articles": ("events", None, lambda r: r.update(sources=9), "membership", "sources"),
    "an end before the beginning": (
        "claims",
        dated,
        lambda r: r["date"].update(latest="1999-01-01"),
        "date",
        "is after",
    ),
    "a month that is called a day": (
        "events",
        lambda r: r["date"] and r["date"]["precision"] == "month",
        lambda r: r["date"].update(precision="day"),
        "date",
        "precision is day",
    ),
    "bounds that the date does not have": (
        "events",
        lambda r: r["date"] and r["date"]["precision"] == "month",
        lambda r: r["date"].update(latest="2019-08-31"),
        "date",
        "means 2019-07-01",
    ),
    "a date that is no EDTF": ("claims", dated, lambda r: r["date"].update(edtf="next July"), "date", "no EDTF"),
    "a quote that stands elsewhere": (
        "claims",
        None,
        lambda r: r["trigger"].update(start=r["trigger"]["start"] + 1, end=r["trigger"]["end"] + 1),
        "offset",
        "stands",
    ),
    "a quote in other words": (
        "claims",
        None,
        lambda r: r["trigger"].update(text="x" * len(r["trigger"]["text"])),
        "offset",
        "trigger",
    ),
    "a span of another length": (
        "claims",
        dated,
        lambda r: r["date"].update(end=r["date"]["end"] + 1),
        "offset",
        "date",
    ),
    "a word outside of the sentence": (
        "claims",
        None,
        lambda r: r["quote"].update(
            start=r["trigger"]["end"], text=r["quote"]["text"][r["trigger"]["end"] - r["quote"]["start"] :]
        ),
        "offset",
        "outside of the sentence",
    ),
    "another text": (
        "articles",
        lambda r: r["id"] == "ярославль.html",
        lambda r: r.update(text=" " + r["text"]),
        "offset",
        "quote",
    ),
    "an event that the RDF tells otherwise": (
        "events",
        None,
        lambda r: r.update(label="Other"),
        "rdf",
        "another in timeline.ttl: label",
    ),
}


@pytest.mark.parametrize("name, wanted, edit, kind, words", FAULTS.values(), ids=FAULTS)
def test_a_planted_fault_is_found_where_it_is(folder, name, wanted, edit, kind, words):
    number = line_of(folder, name, wanted or (lambda record: True))
    change(folder, name, number, edit)
    found = [p for p in check(folder) if p.kind == kind and words in p.message]
    assert found, [p.message for p in check(folder)]
    if kind not in ("membership", "offset"):
        assert (found[0].path, found[0].line) == (f"{name}.jsonl", number)


def edit_text(folder, file, old, new):
    text = (folder / file).read_text(encoding="utf8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf8")


@pytest.mark.parametrize(
    "file, old, new, words",
    [
        ("timeline.ttl", "et:confidence 0.8 .", "et:confidence 0.8", "cannot be read"),
        ("timeline.trig", "et:position 0", "et:position", "cannot be read"),
        ("timeline.ttl", '"2019-03-04"^^xsd:date', '"2019-03"^^xsd:date', "'2019-03' is no xsd:date"),
        ("timeline.ttl", '"2019-03-04"^^xsd:date', '"2019-02-30"^^xsd:date', "'2019-02-30' is no xsd:date"),
        ("timeline.trig", "et:points 4", 'et:points "four"^^xsd:integer', "'four' is no xsd:integer"),
        ("timeline.ttl", "rdf:value ac:ilyin", "rdf:value [ a sem:Actor ]", "blank node"),
        ("timeline.ttl", "et:sourceCount 3", "et:sourcesCount 3", "et:sourcesCount is no term"),
        ("timeline.ttl", "et:sourceCount 3", "et:sourceCount 2", "is another in timeline.ttl: sources"),
        ("timeline.ttl", "et:sourceCount 3", "et:sourceCount 0", "et:sourceCount: is too small (0)"),
        (
            "timeline.nq",
            "<https://example.org/id/actor/anglers> <",
            "<https://example.org/id/actor/ang lers> <",
            "cannot be",
        ),
        ("timeline.jsonld", '{"@id":', '{"@id"', "cannot be read"),
    ],
)
def test_a_fault_of_the_rdf_is_found(folder, file, old, new, words):
    edit_text(folder, file, old, new)
    found = [p for p in check(folder) if words in p.message]
    assert found and {p.path for p in found} <= {file, "events.jsonl"}


def test_an_event_that_is_only_in_one_file(folder):
    path = folder / "events.jsonl"
    first, rest = path.read_text(encoding="utf8").split("\n", 1)
    path.write_text(rest, encoding="utf8")
    gone = json.loads(first)["id"]
    assert any(f"{gone} is not in events.jsonl" in p.message for p in check(folder))
    exporter("ttl").write(small().model_copy(update={"events": EVENTS[2:]}), folder)
    assert any(f"{EVENTS[1].id} is not in timeline.ttl" in p.message for p in check(folder))


@pytest.mark.parametrize("text", [b"{", b"[]", b'"text"', b"\xff{}", b""])
def test_lines_that_are_no_records(folder, text):
    with (folder / "actors.jsonl").open("ab") as file:
        file.write(text + b"\n")
    (found,) = check_schemas(folder)
    assert (found.kind, found.path, found.line) == ("schema", "actors.jsonl", 9)


def test_an_id_that_stands_twice(folder):
    path = folder / "actors.jsonl"
    text = path.read_text(encoding="utf8")
    path.write_text(text + text.splitlines()[0] + "\n", encoding="utf8")
    assert [p.message for p in check(folder)] == ['the id "ac-anglers" stands twice']


def test_a_file_that_is_missing(folder, tmp_path):
    (folder / "claims.jsonl").unlink()
    assert next(iter(check(folder))).message.startswith("claims.jsonl is not there")
    with pytest.raises(NotATimeline, match="timeline build"):
        list(check(tmp_path / "nowhere"))
