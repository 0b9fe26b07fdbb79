"""What holds for every format: the same bytes whatever the order and the hash seed, nothing imported before its use."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.graphs import large, small
from tests.odd_graph import odd, shuffled
from tests.real import seeds
from timeline import folder
from timeline.errors import UnknownFormat
from timeline.exporters import EXPORTERS, exporter
from timeline.graph import EventGraph

ROOT = Path(__file__).parent.parent
BUILD = """
import sys
from tests.graphs import large, small
from tests.odd_graph import odd, shuffled
from timeline import folder
from timeline.graph import EventGraph
graphs = {"small": small, "odd": odd, "large": lambda: large(30), "empty": EventGraph}
graph = graphs[sys.argv[1]]() if sys.argv[1] in graphs else folder.read(sys.argv[1])
folder.write(shuffled(graph, int(sys.argv[2])), sys.argv[3], formats=sys.argv[4:])
"""
HEAVY = ("spacy", "networkx", "lxml", "pandas", "pyarrow", "rdflib", "pyoxigraph", "xml.etree.ElementTree")


def build(graph, seed, path, formats):
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "SOURCE_DATE_EPOCH": "0", "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, "-c", BUILD, graph, str(seed), path, *formats], check=True, cwd=ROOT, env=environment
    )
    return {file.name: file.read_bytes() for file in path.iterdir()}


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """The records of a real build."""
    folder.write(seeds(), path := tmp_path_factory.mktemp("seeds"), formats=["jsonl"])
    return path


@pytest.mark.parametrize("graph", ["small", "odd", "large", "empty", "seeds"])
def test_same_bytes_whatever_the_order_and_the_hash_seed(graph, real, tmp_path):
    graph = str(real) if graph == "seeds" else graph
    formats = list(EXPORTERS)
    first, second = (build(graph, seed, tmp_path / str(seed), formats) for seed in (1, 2))
    assert {name for name in first if first[name] != second[name]} == set() and first.keys() == second.keys()
    assert set(first) == {"manifest.json", *(file for name in formats for file in EXPORTERS[name].files)}


@pytest.mark.parametrize("name", EXPORTERS)
def test_the_graph_is_as_it_was(name, tmp_path):
    graph = small()
    EXPORTERS[name].write(graph, tmp_path)
    assert graph == small()


@pytest.mark.parametrize("name", EXPORTERS)
def test_a_format_writes_the_files_that_it_lists_and_no_other(name, tmp_path):
    sentences = EXPORTERS[name].write(small(), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(EXPORTERS[name].files)
    assert all(sentence.endswith(".") for sentence in sentences)


@pytest.mark.parametrize("name", EXPORTERS)
def test_an_empty_graph_can_be_written(name, tmp_path):
    folder.write(EventGraph(), tmp_path, formats=[name])
    assert {path.name for path in tmp_path.iterdir()} == {*EXPORTERS[name].files, "manifest.json"}


def test_nothing_heavy_is_imported_before_it_is_needed():
    code = f"import sys, timeline.exporters, timeline.folder; print(*({{*sys.modules}} & {{*{HEAVY!r}}}))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.split() == []


def test_unknown_format_lists_the_others():
    with pytest.raises(UnknownFormat, match=r"Cannot export to 'png'\. Formats: .*, gexf, .*, graphml, .*, jsonl"):
        exporter("png")


def test_order_does_not_depend_on_the_order_of_input():
    for graph in (small(), large(40), odd()):
        assert shuffled(graph, 3).in_order() == graph.in_order() == graph.in_order().in_order()


def test_events_are_in_the_order_of_time():
    events = small().in_order().events
    dates = [event.date.edtf if event.date else None for event in events]
    assert dates == [
        "2019-03-04/2019-03-10",
        "2019-03-12",
        "2019-03-14/2019-03-15",
        "2019-07",
        "2019-09/..",
        *[None] * 3,
    ]


def test_a_changed_copy_of_a_graph_looks_up_what_it_holds():
    graph = small()
    assert graph.event and graph.claim and graph.places
    assert graph.model_copy(update={"events": ()}).event == {}
