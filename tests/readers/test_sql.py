"""SQL dumps: rows by table and column in five dialects; everything else is text."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uploads import Cell, found_in

MYSQL = r"""-- MySQL dump 10.13
CREATE TABLE `leads` (`id` int NOT NULL, `name` varchar(10) DEFAULT 'x', `passport` text,
 PRIMARY KEY (`id`)) ENGINE=InnoDB;
INSERT INTO `leads` VALUES (1,'O\'Neil, \"x\"\n','P1'),(2,NULL,_binary 'P2;'),(3,'it''s',0x48656C6C6F);
INSERT INTO `leads` VALUES (4,'d',X'48656C6C6F20');
REPLACE INTO leads (name,id) VALUES ('e', -5.50) ON DUPLICATE KEY UPDATE name='again';
"""
POSTGRES = """-- PostgreSQL database dump
SET standard_conforming_strings = on;
CREATE FUNCTION f() RETURNS text AS $_$ BEGIN -- it's
 return 'secret'; END $_$ LANGUAGE plpgsql;
CREATE TABLE public.leads (id integer NOT NULL, "full name" text, CONSTRAINT a CHECK ((id > 0)));
COPY public.leads (id, "full name", note) FROM stdin;
1\tAnn\\tB\tx\\\\y
2\t\\N\tz
\\.

INSERT INTO public.leads VALUES (3, 'C:\\'), (4, E'it\\'s'), (5, U&'\\0041'), (6, '\\x48656c6c6f'::bytea);
COPY c (a, b) FROM stdin WITH (FORMAT csv, DELIMITER ';');
"x;y";2
\\.
"""
SERVER = """USE [db]
GO
CREATE TABLE [dbo].[Leads]([Id] [int] IDENTITY(1,1) NOT NULL, [Name] [nvarchar](50) NULL)
GO
INSERT [dbo].[Leads] ([Id], [Name]) VALUES (1, N'Ann ''A''')
INSERT [dbo].[Leads] ([Id], [Name]) VALUES (2, CAST(N'2020-01-01' AS DateTime))
GO
"""
ORACLE = """Insert into LEADS (ID,NAME) values (1,'O''N');
INSERT ALL INTO LEADS (ID, NAME) VALUES (2, q'[it's]') INTO LEADS (ID, NAME) VALUES (3, 'a' || 'b') SELECT * FROM dual;
"""


def test_mysql() -> None:
    found = found_in(MYSQL.encode(), "a.sql")
    assert {
        *(Cell("table leads", "name", 0, 'O\'Neil, "x"\n'), Cell("table leads", "passport", 1, "P2;")),
        *(Cell("table leads", "name", 2, "it's"), Cell("table leads", "passport", 2, "Hello")),
        *(Cell("table leads", "passport", 3, "Hello "), Cell("table leads", "id", 4, "-5.50")),
    } <= set(found.cells)
    assert "again" in found.text()
    assert not found.unscanned


def test_postgresql() -> None:
    found = found_in(POSTGRES.encode(), "a.sql")
    assert {
        *(Cell("table leads", "full name", 0, "Ann\tB"), Cell("table leads", "note", 0, "x\\y")),
        *(Cell("table leads", "note", 1, "z"), Cell("table leads", "full name", 2, "C:\\")),
        *(Cell("table leads", "full name", 3, "it's"), Cell("table leads", "full name", 4, "A")),
        *(Cell("table leads", "full name", 5, "Hello"), Cell("table c", "a", 0, "x;y"), Cell("table c", "b", 0, "2")),
    } <= set(found.cells)
    assert "secret" in found.text()
    assert not found.unscanned


def test_sql_server() -> None:
    found = found_in(SERVER.encode("utf-16"), "a.sql")
    assert Cell("table Leads", "Name", 0, "Ann 'A'") in found.cells
    assert Cell("table Leads", "Name", 1, "2020-01-01") in found.cells


def test_oracle() -> None:
    found = found_in(ORACLE.encode(), "a.sql").of("table LEADS")
    assert [text for name, text in found if name == "NAME"] == ["O'N", "it's", "ab"]


def test_comments_are_text() -> None:
    found = found_in(b"-- one\n/* two\nthree */\nINSERT INTO t VALUES (1 /* four */, 2); -- five", "a.sql")
    assert [text for _, text in found.of("comments")] == ["one", "two", "three", "four", "five"]


def test_a_file_in_a_literal_is_read() -> None:
    literal = b"%PDF-1.4 nothing that can be read".hex()
    found = found_in(f"INSERT INTO t VALUES (X'{literal}');".encode(), "a.sql")
    assert [entry.part for entry in found.unscanned if entry.part] == ["t file 1"]


def test_many_statements_without_semicolons_are_one_table() -> None:
    found = found_in("".join(f"INSERT INTO t (a) VALUES ('x{n}')\n" for n in range(9_000)).encode(), "a.sql")
    assert Cell("table t", "a", 8_999, "x8999") in found.cells


HOSTILE = (
    *("'", '"', "/*", "$a$", "[", "x'", "--", "(", "INSERT INTO t VALUES (", "COPY a FROM stdin;\n", "CREATE TABLE a "),
    *("(", "a.", "0x", "\\'", "q'[", "`", "INSERT ", "INTO ", "1", "INTO t VALUES (1) "),
    *("#", ",", ")", ";", "\n"),
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_what_never_ends_is_read_in_proportion(piece: str) -> None:
    found = found_in(("INSERT INTO x VALUES (1);\n" + piece * 20_000 + " 'last").encode(), "a.sql")
    assert "last" in found.text()
    assert not any("Error)" in entry.problem for entry in found.unscanned)


def test_an_unended_statement_is_listed() -> None:
    found = found_in(b"INSERT INTO t VALUES (1, 'passport X1", "a.sql")
    assert "passport X1" in found.text()
    assert len(found.unscanned) == 2


@given(st.lists(st.sampled_from([*HOSTILE, "VALUES", "a", " ", "'a'", "E'", "N'", "\\.\n", "TABLE ", "\x00"])))
def test_any_sequence_is_read(pieces: list[str]) -> None:
    found = found_in(("INSERT INTO x VALUES (1);\n" + "".join(pieces)).encode(), "a.sql")
    assert not any("Error)" in entry.problem for entry in found.unscanned)


TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F))


@given(st.lists(st.tuples(TEXTS, st.integers(-9, 9)), min_size=1))
def test_every_value_of_a_dump_by_sqlite_is_found(rows: list[tuple[str, int]]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE leads (a TEXT, b INTEGER)")
    connection.executemany("INSERT INTO leads VALUES (?, ?)", rows)
    found = found_in("\n".join(connection.iterdump()).encode(), "a.sql")
    connection.close()
    texts = [cell.text for cell in found.cells if (cell.part, cell.name) == ("table leads", "a")]
    assert sorted(texts) == sorted(text for text, _ in rows if text)
