"""Where a target is: option, then environment, then manifest; and no password where others can read it."""

from __future__ import annotations

import pytest

from pgstrata.core.estate.address import Address, holds_password, resolve, variable
from pgstrata.core.estate.estate import Target
from pgstrata.errors import BadInput

TARGET = Target(name="main-db", database="parts", host="db.example.com", port=5433, user="owner")
URL = "postgresql://other.example.com/x"
FROM_ENVIRONMENT = {"PGSTRATA_MAIN_DB_URL": "host=third.example.com password=hidden"}


def test_the_manifest_is_used_where_nothing_else_is_said() -> None:
    address = resolve(TARGET, urls={"another": URL}, environment={"PGSTRATA_MAIN_URL": URL, "PGHOST": "elsewhere"})
    parameters = {"dbname": "parts", "host": "db.example.com", "port": "5433", "user": "owner"}
    assert address == Address(parameters=parameters, source="manifest")


def test_what_the_manifest_leaves_open_is_libpqs() -> None:
    assert resolve(Target(name="a", database="b"), urls={}, environment={}).parameters == {"dbname": "b"}


def test_the_environment_goes_before_the_manifest_and_may_hold_a_password() -> None:
    address = resolve(TARGET, urls={}, environment=FROM_ENVIRONMENT)
    assert address == Address(conninfo=FROM_ENVIRONMENT["PGSTRATA_MAIN_DB_URL"], source="environment")
    assert "hidden" not in repr(address)


def test_an_option_goes_before_the_environment() -> None:
    address = resolve(TARGET, urls={"main-db": URL}, environment=FROM_ENVIRONMENT)
    assert address == Address(conninfo=URL, source="option")


def test_an_empty_variable_is_as_none() -> None:
    assert resolve(TARGET, urls={}, environment={"PGSTRATA_MAIN_DB_URL": ""}).source == "manifest"


@pytest.mark.parametrize(
    ("urls", "environment"), [({}, {}), ({"main-db": URL}, {}), ({}, {"PGSTRATA_MAIN_DB_URL": URL})]
)
def test_the_password_file_goes_with_each(urls: dict[str, str], environment: dict[str, str]) -> None:
    more = {"PGSTRATA_MAIN_DB_PASSWORD_FILE": "/run/secrets/main"}
    assert resolve(TARGET, urls=urls, environment=environment | more).password_file == "/run/secrets/main"


SECRET = [
    "postgresql://user:hidden@db.example.com/x",
    "postgres://:hidden@db.example.com",
    "postgresql://user:a:b@db.example.com,other.example.com/x",
    "postgresql://db.example.com/x?password=hidden",
    "postgresql://db.example.com/x?sslmode=require&password=hidden",
    "postgresql://db.example.com/x?pass%77ord=hidden",
    "postgresql://db.example.com/x?sslpassword=hidden",
    "password=hidden",
    "host=x PASSWORD = 'hidden'",
    "host=x\tsslpassword=hidden",
    "oauth_client_secret=hidden",
]
HARMLESS = [
    "",
    "postgresql://db.example.com:5432/x",
    "postgresql://user@db.example.com:5432/x",
    "postgresql://user%3Aname@db.example.com/x",
    "postgresql://[::1]:5432/x",
    "postgresql://user@[::1]:5432/x?passfile=/run/secrets/x",
    "postgresql:///x?host=/run/postgresql",
    "host=db.example.com passfile=/run/secrets/x require_auth=password",
    "service=parts",
    "password_hash",
]


@pytest.mark.parametrize("conninfo", SECRET)
def test_a_password_in_an_option_is_refused_and_not_repeated(conninfo: str) -> None:
    assert holds_password(conninfo)
    with pytest.raises(BadInput, match="process list") as caught:
        resolve(TARGET, urls={"main-db": conninfo}, environment={})
    assert "hidden" not in str(caught.value)
    assert "PGSTRATA_MAIN_DB_PASSWORD_FILE" in caught.value.hint


@pytest.mark.parametrize("conninfo", HARMLESS)
def test_what_only_looks_like_one_is_not(conninfo: str) -> None:
    assert not holds_password(conninfo)


def test_names_of_variables() -> None:
    assert variable("supabase", "URL") == "PGSTRATA_SUPABASE_URL"
    assert variable("a-b_2", "PASSWORD_FILE") == "PGSTRATA_A_B_2_PASSWORD_FILE"
