"""Every way in: formats, encodings, folders; and what becomes of that which cannot be read."""

import gzip
import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.articles import collect, read
from timeline.errors import UnknownFormat, UsageError
from timeline.models import Article, Problem

STORY = "Envoys of both states met in Geneva on Monday. They agreed to meet again in June."
CSV = 'id,title,text,published\na1,Talks,"The envoys met.\nThey said ""no"".",2007-05-28\na2,,They left.,\n'
HTML = f"""<html lang="en"><head><title>Envoys meet | The Lake Post</title>
<meta property="og:site_name" content="The Lake Post"><link rel="canonical" href="https://lake.example/1">
<meta property="article:published_time" content="2007-05-28T23:10:00-05:00"></head><body><nav>Home News</nav><article>
<h1>Envoys meet</h1><p>{STORY}</p><h2>Pressure</h2><p>The minister of the host state said that the talks were long
&amp; &ldquo;frank&rdquo;, and that more would follow before the summer.</p></article>
<footer>Copyright 2009 The Lake Post. All rights reserved.</footer></body></html>"""


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    data = content.encode() if isinstance(content, str) else content
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return path


def sorted_out(inputs):
    found = list(read(inputs))
    return [a for a in found if isinstance(a, Article)], [p for p in found if isinstance(p, Problem)]


def only(inputs) -> Article:
    articles, problems = sorted_out(inputs)
    assert not problems and len(articles) == 1
    return articles[0]


@pytest.mark.parametrize("suffix", ["", ".gz"])
@pytest.mark.parametrize(
    "name, content, ids",
    [
        ("one.txt", STORY, ["one"]),
        ("two.parts.md", f"# Envoys meet\n\n{STORY}", ["two.parts"]),
        ("page.html", HTML, ["page"]),
        ("page.htm", HTML, ["page"]),
        ("news.jsonl", f'{{"id":"b","text":"{STORY}"}}\n\n{{"id":7,"text":"They left."}}', ["b", "7"]),
        ("news.csv", CSV, ["a1", "a2"]),
        ("semicolon.csv", "id;text\na;Yes, they met.\n", ["a"]),
    ],
)
def test_formats(tmp_path, name, content, ids, suffix):
    articles, problems = sorted_out(written(tmp_path, name + suffix, content))
    assert [a.id for a in articles] == ids and not problems


def test_html_gives_main_text_and_the_metadata_that_the_page_declares(tmp_path):
    page = only(written(tmp_path, "page.html", HTML))
    assert (page.title, str(page.published), page.publisher) == ("Envoys meet", "2007-05-28", "The Lake Post")
    assert page.url == "https://lake.example/1" and "Home News" not in page.text and "Copyright" not in page.text
    paragraphs = [page.text[a:b] for a, b in page.body]
    assert paragraphs[0] == STORY and "Pressure" not in paragraphs


def test_html_without_a_declared_date_has_none(tmp_path):
    page = re.sub(r'<meta property="article:published_time".*?>', "", HTML)
    assert only(written(tmp_path, "page.html", page)).published is None


def test_csv_keeps_quotes_and_line_breaks_of_a_field(tmp_path):
    article = sorted_out(written(tmp_path, "news.csv", CSV))[0][0]
    assert article.text == 'The envoys met.\nThey said "no".' and str(article.published) == "2007-05-28"


def test_front_matter_has_the_keys_of_jsonl_and_the_text_starts_after_it(tmp_path):
    front = '---\nid: lake-1\ntitle: "Envoys: a start"\npublished: 2007-05\ntags:\n- talks\n# a comment\n---\n'
    article = only(written(tmp_path, "x.md", front + STORY))
    assert (article.id, article.title, str(article.published)) == ("lake-1", "Envoys: a start", "2007-05")
    assert article.text == STORY


@pytest.mark.parametrize(
    "data, text",
    [
        (("\ufeff" + STORY).encode(), STORY),
        (STORY.encode("utf-16"), STORY),
        (b"One met.\r\n\r\nTwo left.\r\n", "One met.\r\n\r\nTwo left.\r\n"),
        ("Gene\u0300ve held the talks.".encode(), "Gene\u0300ve held the talks."),
    ],
    ids=["byte order mark", "utf-16", "CRLF", "decomposed"],
)
def test_the_text_is_kept_as_given(tmp_path, data, text):
    article = only(written(tmp_path, "x.txt", data))
    assert article.text == text
    assert all(article.text[a:b] == article.text[a:b].strip() != "" for a, b in article.body)


@pytest.mark.parametrize(
    "text, encoding",
    [
        ("José said that the café in Genève was closed.", "cp1252"),
        ("Zwölf Länder hätten über Größe verhandelt.", "cp1252"),
        ("Министр встретился с послами в Женеве в понедельник.", "cp1251"),
    ],
)
def test_an_encoding_that_had_to_be_guessed_is_said(tmp_path, text, encoding):
    (article,), (problem,) = sorted_out(written(tmp_path, "x.txt", text.encode(encoding)))
    assert article.text == text and problem.kind == "encoding" and encoding in problem.message


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_jsonl_with_a_byte_order_mark(tmp_path, encoding):
    data = '{"id":"a","text":"They met."}\n{"id":"b","text":"They left."}\n'.encode(encoding)
    assert [a.id for a in sorted_out(written(tmp_path, "x.jsonl", data))[0]] == ["a", "b"]


@pytest.mark.parametrize(
    "name, content, kind, line, says",
    [
        ("x.txt", "", "empty", None, "empty"),
        ("x.txt", " \n\n", "empty", None, "empty"),
        ("x.txt", b"\x89PNG\r\n\x00\x00\x00\rIHDR", "unreadable", None, "UTF-8"),
        ("x.txt", b"\xff\xfeA", "unreadable", None, "utf-16"),
        ("x.md", "---\nid: a\nnonsense\n---\nText.", "unreadable", 3, "key: value"),
        ("x.html", "", "unreadable", None, "empty"),
        ("x.html", "<html><body></body></html>", "unreadable", None, "main text"),
        ("x.jsonl", '{"id":"a","text":"Hi."}\n{"id":"b", "text"', "unreadable", 2, "JSON"),
        ("x.jsonl", '["a"]', "unreadable", 1, "object"),
        ("x.jsonl", b'{"id":"a","text":"\xe9"}', "unreadable", 1, "UTF-8"),
        ("x.jsonl", '\n{"id":"a","body":"They met."}', "field", 2, "It has: id, body"),
        ("x.jsonl", '{"text":"They met."}', "field", 1, '"id"'),
        ("x.jsonl", '{"id":"a","text":["They met."]}', "field", 1, "list"),
        ("x.jsonl", '{"id":"a","text":"\\ud83d"}', "field", 1, "surrogate"),
        ("x.jsonl", '{"id":"a","text":"  "}', "empty", 1, "empty"),
        ("x.jsonl", '{"id":"a","text":"They met.","title":["x"]}', "field", 1, '"title"'),
        ("x.jsonl", '{"id":"a","text":"They met.","published":"Monday"}', "date", 1, "Monday"),
        ("x.jsonl", '{"id":"a","text":"Hi."}\n{"id":"a","text":"Ho."}', "duplicate", 2, "line 1"),
        ("x.jsonl.gz", b"no gzip", "unreadable", None, "whole"),
        ("x.csv", "key,text\na,They met.\n", "unreadable", 1, "column id"),
        ("x.csv", 'id,text\na,They met.\nb,"one\n",two,three\n', "unreadable", 3, "fields"),
    ],
)
def test_what_cannot_be_read_is_a_problem_with_its_place(tmp_path, name, content, kind, line, says):
    path = written(tmp_path, name.removesuffix(".gz") if content == b"no gzip" else name, content)
    path = path.rename(tmp_path / name)
    _, (problem,) = sorted_out(path)
    assert (problem.kind, problem.line, problem.path) == (kind, line, path.as_posix())
    assert says in problem.message


def test_the_others_go_on(tmp_path):
    written(tmp_path, "a.txt", "")
    written(tmp_path, "b.jsonl", 'no json\n{"id":"b","text":"They met."}\n{"id":"c"}\n{"id":"d","text":"They left."}')
    written(tmp_path, "c.txt", "They talked.")
    articles, problems = sorted_out(tmp_path)
    assert [a.id for a in articles] == ["b", "d", "c"] and [p.line for p in problems] == [None, 1, 3]


def test_what_was_read_before_a_file_breaks_off_is_kept(tmp_path):
    lines = "".join(json.dumps({"id": str(n), "text": f"Meeting {n * 7919 % 1000}."}) + "\n" for n in range(5000))
    path = tmp_path / "x.jsonl.gz"
    path.write_bytes(gzip.compress(lines.encode())[:-2000])
    articles, (problem,) = sorted_out(path)
    assert len(articles) > 100 and problem.kind == "unreadable"


def test_folders_are_read_with_their_folders_in_a_fixed_order(tmp_path):
    for name in (
        "b/z.txt",
        "b/a.txt",
        "a.txt.gz",
        ".hidden/h.txt",
        "actors.toml",
        "out/events.jsonl",
        "out/manifest.json",
    ):
        written(tmp_path, name, f"They met at {name}.")
    articles, problems = sorted_out([tmp_path])
    assert [a.id for a in articles] == ["a", "z"] and [p.kind for p in problems] == ["duplicate"]


def test_files_that_are_no_articles_are_counted_once(tmp_path):
    for name in ("a.pdf", "b.pdf", "c.docx", "d.txt"):
        written(tmp_path, name, "They met.")
    _, (problem,) = sorted_out(tmp_path)
    assert problem.kind == "skipped" and "3 files left out (2 .pdf, 1 .docx)" in problem.message


def test_an_empty_folder_is_a_problem(tmp_path):
    assert [p.kind for p in sorted_out(tmp_path)[1]] == ["skipped"]


@pytest.mark.parametrize(
    "name, error, says",
    [
        ("nwes.jsonl", UsageError, "Did you mean .*news.jsonl"),
        ("far/away/x.txt", UsageError, "no folder"),
        ("news.docx", UnknownFormat, "Formats: .txt"),
    ],
)
def test_wrong_paths_are_refused_at_once_with_help(tmp_path, name, error, says):
    written(tmp_path, "news.jsonl", "")
    written(tmp_path, "news.docx", "")
    with pytest.raises(error, match=says):
        read([tmp_path / name])


def test_python_objects():
    given = [
        Article(id="a", text=STORY, title="Talks"),
        {"id": "b", "text": STORY, "published": "28 May 2007"},
        Article(id="c", text=" "),
    ]
    (first, second), (problem,) = sorted_out(given)
    assert first.title == "Talks" and first.body == ((0, len(STORY)),)
    assert str(second.published) == "2007-05-28" and problem.article == "c"


def test_a_body_that_is_given_is_kept():
    assert only(Article(id="a", text="HEADLINE\nThey met.", body=((0, 18),))).body == ((0, 18),)


def test_the_order_of_the_inputs_changes_nothing(tmp_path):
    written(tmp_path, "a.txt", "They met.")
    written(tmp_path, "b/a.txt", "They left.")
    given = [tmp_path / "b", tmp_path / "a.txt", {"id": "c", "text": "One."}, {"id": "c", "text": "Two."}, {"id": "d"}]
    articles, problems = collect(given)
    assert collect(given[::-1]) == (articles, problems)
    assert [(a.id, a.text) for a in articles] == [("a", "They met."), ("c", "One.")] and len(problems) == 3


PIECES = st.one_of(
    st.binary(max_size=40),
    st.sampled_from(
        [b"id,text\n", b'a,"', b'{"id":"a","text":"x"}\n', b"---\n", b"published: 2007\n", b"<p>", b"\xff\xfe", b"\x00"]
    ),
)


@given(st.lists(PIECES, max_size=8), st.sampled_from([".txt", ".md", ".html", ".jsonl", ".csv", ".txt.gz", ".csv.gz"]))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_stop_the_reading(tmp_path, pieces, suffix):
    path = tmp_path / f"x{suffix}"
    path.write_bytes(b"".join(pieces))
    found = list(read([path, {"id": "good", "text": "They met."}]))
    assert found[-1].id == "good"
