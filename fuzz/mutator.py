"""Changes to a script that matter to a lexer. libFuzzer's own changes of bytes are mixed in by `worker.py`."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

TOKENS = (
    b"'", b"''", b"'a'", b"'\\'", b"E'", b"e'a\\'", b"E'\\\\'", b"'a'\n'b'", b"E'a'\n'b\\'", b"E'a' -- c\n'b'",
    b"U&'", b"u&\"", b"N'x'", b"b'1'", b"x'", b'"', b'"a;b"', b'""', b"$$", b"$a$", b"$b$", b"$1", b"$", b"a$b$",
    "$é$".encode(), b"/*", b"*/", b"/* /* ; */ */", b"--", b"-- c;\n", b"--\r", b"-", b"/", b"*", b"\n", b"\r\n",
    b"\r", b"\f", b"\v", b" ", b"\t", b"(", b")", b"[", b"]", b"{", b"}", b";", b";;", b";\n", b",", b".", b":",
    b"::", b":=", b":a", b":'a'", b':"a"', b":{?a}", b":USER", b":'HOST'", b"\\", b"\\.\n", b"\n\\.\n", b"\n\\.\r\n",
    b"\\N", b"\\;", b"\\restrict k\n", b"\\unrestrict k\n", b"\\! true\n", b"\\copy t from x\n", b"\\i x\n",
    b"\\gexec\n", b"\\connect x\n", b"SELECT 1;", b"select ", b"CREATE ", b"create or replace ", b"FUNCTION f() ",
    b"PROCEDURE p() ", b"TRIGGER ", b"RETURNS int ", b"LANGUAGE sql ", b"BEGIN ATOMIC ", b"begin\natomic\n", b"BEGIN",
    b"ATOMIC", b"CASE ", b"END", b"end;\n", b"RETURN 1;", b"AS $$ select 1; $$", b"IF NOT EXISTS ",
    b"COPY t FROM stdin;\n", b"COPY t (a) from STDIN csv;\n", b"copy (select 1) TO stdout;",
    b"/* c */ COPY t FROM stdin; -- c\n", b"COPY t FROM stdin WHERE (a = ';');\n", b"COPY t FROM stdin;",
    b"COPY public.t FROM '/x';", b"row\n", b"a\tb\n", b"SET standard_conforming_strings = off;\n",
    b"set standard_conforming_strings to 'on';\n", b"RESET ALL;\n", b"SET LOCAL standard_conforming_strings TO 0;\n",
    b"SET backslash_quote = on;\n", b"SET client_encoding = 'UTF8';\n", b"BEGIN;\n", b"COMMIT;\n", b"SAVEPOINT a;\n",
    b"ROLLBACK TO a;\n", b"\xef\xbb\xbf", "é".encode(), "\u00a0".encode(), "\u2028".encode(), b"\xc3", b"\xff",
    b"\x00", b"\x1b[2J", b"0", b"1", b"e", b"E", b"x", b"u", b"n", b"_", b"+", b"@", b"!",
)  # fmt: skip
_COPIED = b"COPY public.%b (id) FROM stdin;\n1\n\\.\n\n"
DUMP = (
    b"SET statement_timeout = 0;\n", b"SELECT pg_catalog.set_config('search_path', '', false);\n",
    b"SET default_tablespace = '';\n", b"CREATE TABLE public.a (id integer NOT NULL);\n",
    b"CREATE TABLE public.b (id integer, a integer);\n",
    b"CREATE TABLE public.p (id integer) PARTITION BY RANGE (id);\n",
    b"ALTER TABLE ONLY public.p ATTACH PARTITION public.a FOR VALUES FROM (1) TO (9);\n", _COPIED % b"a",
    _COPIED % b"b", _COPIED % b"p", b"SELECT pg_catalog.setval('public.s', 1, true);\n",
    b"BEGIN;\n\nSELECT pg_catalog.lo_open('1', 131072);\n",
    b"SELECT pg_catalog.lowrite(0, '\\x00');\nSELECT pg_catalog.lo_close(0);\n\nCOMMIT;\n",
    b"ALTER TABLE ONLY public.a ADD CONSTRAINT ak PRIMARY KEY (id);\n",
    b"ALTER TABLE ONLY public.b ADD CONSTRAINT bu UNIQUE (id);\n", b"CREATE INDEX bi ON public.b USING btree (a);\n",
    b"CREATE UNIQUE INDEX ai ON ONLY public.p (id);\n", b"ALTER INDEX public.pi ATTACH PARTITION public.ai;\n",
    b"CREATE TRIGGER t AFTER INSERT ON public.a EXECUTE FUNCTION f();\n",
    b"ALTER TABLE ONLY public.b ADD CONSTRAINT bf FOREIGN KEY (a) REFERENCES public.a(id);\n",
    b"ALTER TABLE public.b ADD CONSTRAINT pf FOREIGN KEY (a) REFERENCES public.p(id) NOT VALID;\n",
    b"CREATE POLICY o ON public.a USING (true);\n",
    b"CREATE FUNCTION public.f() RETURNS int LANGUAGE sql RETURN 1;\n", b"CREATE VIEW public.v AS SELECT 1;\n",
    b"REFRESH MATERIALIZED VIEW public.m;\n", b"COMMENT ON TABLE public.a IS 'x';\n",
    b"--\n-- Name: a; Type: TABLE; Schema: public; Owner: -\n--\n\n",
    b"-- Name: bi; Type: INDEX; Schema: public; Owner: -\n",
    b"-- Name: b bf; Type: FK CONSTRAINT; Schema: public; Owner: -\n",
    b"-- Data for Name: a; Type: TABLE DATA; Schema: public;\n", b"\\restrict k\n", b"\\unrestrict k\n",
    b"GRANT SELECT ON TABLE public.a TO PUBLIC;\n", b"RESET ALL;\n", b"/* c */", b"-- c\n",
)  # fmt: skip
TOML = (
    b"[estate]\n", b'name = "x"\n', b"[targets.main]\n", b'database = "d"\n', b"[[migration]]\n",
    b'file = "001_A.sql"\n', b'target = "main"\n', b'kind = "baseline"\n', b'feature = "f"\n', b"[features.f]\n",
    b'requires = ["001"]\n', b"default = true\n", b"expect = { tables = 1, objects = ['a'] }\n",
    b"[targets.main.roles]\n", b"a = { login = true, member_of = ['b'] }\n", b'mask = { "public.a.b" = "hash" }\n',
    b"mirrors = [{ path = 'p', files = ['001'] }]\n", b'"a\\u001bb" = 1\n', b"'''", b'"""', b"[", b"]", b"[[", b"{",
    b"}", b"=", b",", b".", b'"', b"'", b"\\", b"#", b"\n", b"1979-05-27 07:32:00", b"inf", b"0x1", b"1_0",
    b"a.b.c = 1\n", b"[planes.app]\n", b'plane = "app"\n', b"port = 99999\n", b"covers = ['002']\n",
    b"transaction = false\n",
)  # fmt: skip
PIECES = {"tasks": DUMP + TOKENS[:12], "manifest": TOML}
_PARTS = re.compile(rb"\w+|\s+|\\.|.", re.DOTALL)
_BLOCKS = re.compile(rb"COPY [^;]*;\n.*?\n\\\.\n|[^;]*;\n|.+", re.DOTALL)


def mutated(data: bytes, most: int, seed: int, *, pieces: Sequence[bytes] = TOKENS) -> bytes:
    """The script after one to four changes, at most `most` bytes of it; the same for the same seed. A dump is mostly changed
    by whole statements, so that it stays one."""
    draw = random.Random(seed)
    whole = pieces is PIECES["tasks"] and draw.random() < 0.8
    parts = (_BLOCKS if whole else _PARTS).findall(data)
    for _ in range(draw.choice((1, 1, 2, 4))):
        draw.choice(_CHANGES)(parts, draw, pieces)
    return b"".join(parts)[:most]


def _insert(parts: list[bytes], draw: random.Random, pieces: Sequence[bytes]) -> None:
    parts.insert(draw.randint(0, len(parts)), draw.choice(pieces))


def _replace(parts: list[bytes], draw: random.Random, pieces: Sequence[bytes]) -> None:
    if parts:
        parts[draw.randrange(len(parts))] = draw.choice(pieces)


def _delete(parts: list[bytes], draw: random.Random, pieces: Sequence[bytes]) -> None:
    begin = draw.randint(0, len(parts))
    del parts[begin : begin + draw.choice((1, 1, 2, 8))]


def _repeat(parts: list[bytes], draw: random.Random, pieces: Sequence[bytes]) -> None:
    begin = draw.randint(0, len(parts))
    stretch = parts[begin : begin + draw.choice((1, 2, 5, 20))]
    at = draw.randint(0, len(parts))
    parts[at:at] = stretch * draw.choice((1, 1, 3))


def _append(parts: list[bytes], draw: random.Random, pieces: Sequence[bytes]) -> None:
    parts += draw.choices(pieces, k=draw.choice((1, 2, 5)))


def _turn_case(parts: list[bytes], draw: random.Random, pieces: Sequence[bytes]) -> None:
    if parts:
        at = draw.randrange(len(parts))
        parts[at] = parts[at].swapcase()


_CHANGES: tuple[Callable[[list[bytes], random.Random, Sequence[bytes]], None], ...] = (
    _insert, _insert, _insert, _replace, _replace, _delete, _repeat, _append, _turn_case,
)  # fmt: skip
