"""The smallest roles of docs/security.md: its statements are run one after the other, and before each it is missed."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from support.estates import BASELINE_END, Estate, Estates

PAGE = Path(__file__).resolve().parents[2] / "docs" / "security.md"
BLOCK = re.compile(r"^```sql\n-- as (?P<role>\w+): (?P<commands>.*)\n(?P<body>(?:.*\n)*?)```$", re.MULTILINE)
LINE = re.compile(r"^(?P<statement>.*?;)(?:\s*-- else (?P<code>\d+): (?P<words>.*))?$")
TABLE = "CREATE TABLE public.a (id int PRIMARY KEY);\nINSERT INTO public.a VALUES (1);\n"
POLICY = "ALTER TABLE public.a ENABLE ROW LEVEL SECURITY;\n"
ROLES = "[targets.shop.roles]\nsmall_reader = {}\n"
DONE = (0, 6)  # what was granted besides the migrations is drift to verify


class Need(NamedTuple):
    """One statement of the page, and how a command ends without it."""

    statement: str
    code: int | None
    words: str


class Rights(NamedTuple):
    """One block of the page."""

    role: str
    commands: list[list[str]]
    needs: list[Need]


def page() -> dict[str, Rights]:
    """The blocks of the page, by the word of their first command and its last option."""
    found = {}
    for block in BLOCK.finditer(PAGE.read_text()):
        lines = [LINE.fullmatch(line) for line in block["body"].splitlines()]
        needs = [Need(m["statement"], int(m["code"]) if m["code"] else None, m["words"] or "") for m in lines if m]
        assert len(needs) == len(lines), block["body"]
        commands = [each.split()[1:] for each in block["commands"].split(", ")]
        found[" ".join(commands[0])] = Rights(block["role"], commands, needs)
    return found


RIGHTS = page()
APPLY, READ, BACKUP = "apply", "plan", "backup shop"
SWAP, MAKE_ROLES = "rollback shop --to baseline --yes --accept-rows", "apply --create-roles"


class Shop:
    """A database that nobody but its owner may use, an estate of it alone, and a role of the page that can do nothing yet."""

    def __init__(self, estates: Estates, role: str) -> None:
        self.estate: Estate = estates.make({})
        self.direct = estates.new_database()
        self.database = str(conninfo_to_dict(self.direct)["dbname"])
        self.page_role, self.role = role, f"small_{role}"
        self.manifest()
        self.as_superuser(
            f"REVOKE ALL ON DATABASE {self.database} FROM PUBLIC; REVOKE ALL ON SCHEMA public FROM PUBLIC"
        )

    def manifest(self, script: str = TABLE, *, kind: str = "versioned", more: str = "") -> None:
        self.estate.write("001_A.sql", script + (BASELINE_END if kind == "baseline" else ""))
        entry = f'[[migration]]\nfile = "001_A.sql"\ntarget = "shop"\nkind = "{kind}"\n'
        self.estate.manifest(f'[estate]\nname = "test"\n[targets.shop]\ndatabase = "shop"\n{more}{entry}')

    def as_superuser(self, text: str) -> None:
        with psycopg.connect(self.direct, autocommit=True) as connection:
            connection.execute(text.encode())

    def grant(self, need: Need) -> None:
        self.as_superuser(
            re.sub(rf"\b{self.page_role}\b", self.role, need.statement).replace(" shop ", f" {self.database} ")
        )

    def run(self, command: list[str], *, role: str = "") -> tuple[int, str]:
        """The command as the role, and what it said."""
        self.estate.urls = {"shop": make_conninfo(self.direct, user=role or self.role)}
        result = self.estate.command(*command)
        assert "Traceback" not in result.stderr
        return result.returncode, result.stdout + result.stderr

    def forget(self) -> None:
        """Drop the roles: what they own and were granted first, here and on the database."""
        with psycopg.connect(self.direct, autocommit=True) as connection:
            beside = f"SELECT datname FROM pg_database WHERE starts_with(datname, '{self.database}_')"
            for (name,) in connection.execute(beside.encode()).fetchall():
                connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())
            for (name,) in connection.execute(
                b"SELECT rolname FROM pg_roles WHERE rolname LIKE 'small\\_%'"
            ).fetchall():
                connection.execute(
                    f"REASSIGN OWNED BY {name} TO postgres; DROP OWNED BY {name}; DROP ROLE {name}".encode()
                )


@contextlib.contextmanager
def shop(estates: Estates, name: str) -> Iterator[Shop]:
    made = Shop(estates, RIGHTS[name].role)
    try:
        yield made
    finally:
        made.forget()


def prepared(shop: Shop, name: str) -> None:
    """The state that a block's commands begin with: applied by somebody else, or by the role, or not at all."""
    if name in (READ, BACKUP):
        shop.manifest(TABLE + (POLICY if name == BACKUP else ""))
        assert shop.run(["apply"], role="postgres")[0] == 0
    elif name in (SWAP, MAKE_ROLES):
        if name == SWAP:
            shop.manifest(kind="baseline")
        for need in RIGHTS[APPLY].needs:
            shop.grant(need)
        if name == SWAP:
            code, said = shop.run(["apply"])
            assert code == 0, said
        else:
            shop.manifest(more=ROLES)


@contextlib.contextmanager
def a_client(shop: Shop) -> Iterator[None]:
    """An application of the database, as a role of its own."""
    shop.as_superuser(f"CREATE ROLE small_client LOGIN; GRANT CONNECT ON DATABASE {shop.database} TO small_client")
    connection = psycopg.connect(make_conninfo(shop.direct, user="small_client"), autocommit=True)
    try:
        yield
    finally:
        connection.close()


def refused_as_said(shop: Shop, name: str, need: Need) -> None:
    """What the commands say while this statement is still missing: the first that ends so, or says so."""
    ends = []
    for command in RIGHTS[name].commands:
        code, said = shop.run(command)
        ends.append((code, said))
        if code == need.code and need.words in said:
            return
        if code not in DONE:
            break
    raise AssertionError(f"without {need.statement} {need.code}: {need.words} was expected: {ends}")


@pytest.mark.parametrize("name", RIGHTS)
def test_each_right_is_needed_and_all_of_them_are_enough(estates: Estates, name: str) -> None:
    with shop(estates, name) as place, contextlib.ExitStack() as stack:
        prepared(place, name)
        if name == SWAP:
            stack.enter_context(a_client(place))
        for need in RIGHTS[name].needs:
            if need.code is not None:
                refused_as_said(place, name, need)
            place.grant(need)
        for command in RIGHTS[name].commands:
            code, said = place.run(command)
            assert code in DONE, (command, said)


@pytest.mark.parametrize("name", [APPLY, SWAP, MAKE_ROLES])
def test_they_are_enough_on_each_server(each_estates: Estates, name: str) -> None:
    """What is the server's own business in more than one way: creating, renaming, roles."""
    with shop(each_estates, name) as place:
        prepared(place, name)
        for need in RIGHTS[name].needs:
            place.grant(need)
        for command in RIGHTS[name].commands:
            code, said = place.run(command)
            assert code in DONE, (command, said)
