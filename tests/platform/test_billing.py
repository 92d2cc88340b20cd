"""007: invoices that add up, one live subscription, usage that cannot go negative; seen by the right people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from psycopg import errors

from pgstrata.operations.prepared import PreparedEstate
from support.enrichment import refused
from support.sessions import Connection, Organization, an_organization, as_role, at_once, pair, value

TABLES = [
    "account_deletion_audit",
    "billing_customers",
    "billing_webhook_events",
    "invoice_line_items",
    "invoices",
    "payment_methods",
    "payments",
    "subscription_plans",
    "subscriptions",
    "usage_records",
]
SUBSCRIBE = """
    INSERT INTO public.subscriptions (organization_id, plan_id, current_period_end)
    SELECT %s, id, now() + interval '1 month' FROM public.subscription_plans WHERE code = 'starter-monthly'
    RETURNING id
"""
LINE = """
    INSERT INTO public.invoice_line_items (invoice_id, line_number, kind, description, quantity, unit_amount, tax_rate)
    VALUES (%s, %s, %s, 'A line', %s, %s, %s)
"""
USE = "INSERT INTO public.usage_records (organization_id, metric, quantity) VALUES (%s, 'api_calls', %s)"


@pytest.fixture(scope="module")
def database(pgstrata_estate: PreparedEstate) -> Iterator[str]:
    """Where sessions meet and commit: one for the module, so each test makes what it needs anew."""
    with pgstrata_estate.databases("billing", only=True) as databases:
        yield databases["supabase"]


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner, in a transaction; whatever it does is undone."""
    return rolled_back("supabase", "007")


@pytest.fixture
def ours(db: Connection) -> Organization:
    return an_organization(db)


def new_invoice(connection: Connection, organization: object) -> Any:
    return value(connection, "INSERT INTO public.invoices (organization_id) VALUES (%s) RETURNING id", organization)


def sums(connection: Connection, invoice: object) -> tuple[Any, ...]:
    row = connection.execute(
        "SELECT subtotal, tax, total, paid, status FROM public.invoices WHERE id = %s", [invoice]
    ).fetchone()
    assert row
    return tuple(row)


def test_nothing_is_left_out(db: Connection, omissions: Callable[..., Any]) -> None:
    assert omissions(db, TABLES) == {}


def test_totals_are_those_of_the_lines(db: Connection, ours: Organization) -> None:
    invoice = new_invoice(db, ours.id)
    assert sums(db, invoice) == (0, 0, 0, 0, "draft")
    db.execute(LINE, [invoice, 1, "subscription", 3, 4900, 19])
    db.execute(LINE, [invoice, 2, "usage", 1234, "0.0375", 19])  # 46.275: rounded by the line, tax of the rounded
    assert sums(db, invoice) == (14746, 2802, 17548, 0, "draft")
    db.execute(LINE, [invoice, 3, "credit", 1, -746, 0])
    assert sums(db, invoice)[2] == 16802
    db.execute("UPDATE public.invoices SET subtotal = 1, tax = 1, paid = 1 WHERE id = %s", [invoice])
    assert sums(db, invoice) == (14000, 2802, 16802, 0, "draft"), "what is written into a sum is replaced"
    db.execute("DELETE FROM public.invoice_line_items WHERE invoice_id = %s AND line_number < 3", [invoice])
    assert sums(db, invoice)[2] == -746
    with refused(db, errors.CheckViolation, "invoices_not_negative"):
        db.execute("UPDATE public.invoices SET status = 'open' WHERE id = %s", [invoice])


def test_a_line_that_moves_changes_both_invoices(db: Connection, ours: Organization) -> None:
    here, there = new_invoice(db, ours.id), new_invoice(db, ours.id)
    db.execute(LINE, [here, 1, "service", 1, 500, 0])
    db.execute("UPDATE public.invoice_line_items SET invoice_id = %s WHERE invoice_id = %s", [there, here])
    assert (sums(db, here)[2], sums(db, there)[2]) == (0, 500)


def test_an_issued_invoice_stays_as_it_is(db: Connection, ours: Organization) -> None:
    invoice = new_invoice(db, ours.id)
    db.execute(LINE, [invoice, 1, "service", 1, 1000, 0])
    db.execute("UPDATE public.invoices SET status = 'open' WHERE id = %s", [invoice])
    for statement in (
        "UPDATE public.invoice_line_items SET quantity = 2 WHERE invoice_id = %s",
        "DELETE FROM public.invoice_line_items WHERE invoice_id = %s",
        "UPDATE public.invoices SET status = 'draft' WHERE id = %s",
        "DELETE FROM public.invoices WHERE id = %s",
    ):
        with refused(db, errors.RestrictViolation):
            db.execute(statement.encode(), [invoice])
    with refused(db, errors.RestrictViolation, "its lines are fixed"):
        db.execute(LINE, [invoice, 2, "service", 1, 1000, 0])


def test_payments_settle_an_invoice(db: Connection, ours: Organization) -> None:
    invoice = new_invoice(db, ours.id)
    db.execute(LINE, [invoice, 1, "service", 1, 1000, 0])
    db.execute("UPDATE public.invoices SET status = 'paid' WHERE id = %s", [invoice])
    assert sums(db, invoice)[3:] == (0, "open"), "paid is what payments make of it"
    pay = (
        "INSERT INTO public.payments (organization_id, invoice_id, status, amount, settled_at) "
        "VALUES (%s, %s, 'succeeded', %s, now())"
    )
    db.execute(pay, [ours.id, invoice, 400])
    assert sums(db, invoice)[3:] == (400, "open")
    db.execute(pay, [ours.id, invoice, 600])
    assert sums(db, invoice)[3:] == (1000, "paid")
    db.execute("UPDATE public.payments SET status = 'refunded' WHERE amount = 600")
    assert sums(db, invoice)[3:] == (400, "open")


def test_lines_of_many_sessions_are_all_in_the_total(database: str) -> None:
    with pair(database) as sessions:
        invoice = new_invoice(sessions.observer, an_organization(sessions.observer).id)
        results = at_once(
            database, 8, lambda session, n: session.execute(LINE, [invoice, n + 1, "usage", 1, 10**n, 0]).rowcount
        )
        assert results == [1] * 8
        assert sums(sessions.observer, invoice)[2] == 11111111


def test_a_line_that_waits_for_the_issue_is_refused(database: str) -> None:
    with pair(database) as sessions:
        invoice = new_invoice(sessions.observer, an_organization(sessions.observer).id)
        sessions.first.execute("UPDATE public.invoices SET status = 'open' WHERE id = %s", [invoice])
        late = sessions.second_waits(
            lambda session: session.execute(LINE, [invoice, 1, "usage", 1, 100, 0]), lambda first: first.commit()
        )
        assert isinstance(late.exception(), errors.RestrictViolation)
        assert sums(sessions.observer, invoice)[2] == 0


def test_one_live_subscription(db: Connection, ours: Organization) -> None:
    first = value(db, SUBSCRIBE, ours.id)
    with refused(db, errors.UniqueViolation, "subscriptions_one_live_key"):
        db.execute(SUBSCRIBE, [ours.id])
    db.execute("UPDATE public.subscriptions SET status = 'cancelled', ended_at = now() WHERE id = %s", [first])
    second = value(db, SUBSCRIBE, ours.id)
    with refused(db, errors.UniqueViolation):
        db.execute("UPDATE public.subscriptions SET status = 'paused', ended_at = NULL WHERE id = %s", [first])
    assert first != second


@pytest.mark.parametrize("committed", [True, False])
def test_two_sessions_subscribe(database: str, committed: bool) -> None:
    with pair(database) as sessions:
        organization = an_organization(sessions.observer).id
        sessions.observer.execute("DELETE FROM public.subscriptions")
        sessions.first.execute(SUBSCRIBE, [organization])
        second = sessions.second_waits(
            lambda session: session.execute(SUBSCRIBE, [organization]).rowcount,
            lambda first: first.commit() if committed else first.rollback(),
        )
        if committed:
            assert isinstance(second.exception(), errors.UniqueViolation)
        else:
            assert second.result() == 1


def test_usage_is_an_account(db: Connection, ours: Organization) -> None:
    for quantity in (10, 5, -12):
        db.execute(USE, [ours.id, quantity])
    with refused(db, errors.CheckViolation, "cannot fall to -1") as caught:
        db.execute(USE, [ours.id, -4])
    assert caught.value.diag.constraint_name == "usage_records_never_negative"
    assert "It stands at 3" in str(caught.value.diag.message_hint)
    db.execute(
        "INSERT INTO public.usage_records (organization_id, metric, quantity, occurred_at) "
        "VALUES (%s, 'api_calls', 7, '2025-01-31 23:59:59+00'), (%s, 'api_calls', 7, '2025-02-01 00:00+00')",
        [ours.id, ours.id],
    )
    totals = db.execute(
        "SELECT DISTINCT ON (period) total_after FROM public.usage_records "
        "WHERE organization_id = %s ORDER BY period, entry DESC",
        [ours.id],
    ).fetchall()
    assert [row[0] for row in totals] == [7, 7, 3]
    for statement in (
        "UPDATE public.usage_records SET quantity = 1 WHERE organization_id = %s",
        "DELETE FROM public.usage_records WHERE organization_id = %s",
    ):
        with refused(db, errors.RestrictViolation, "not rewritten"):
            db.execute(statement.encode(), [ours.id])


def test_usage_counts_once(db: Connection, ours: Organization) -> None:
    again = (
        "INSERT INTO public.usage_records (organization_id, metric, quantity, idempotency_key) "
        "VALUES (%s, 'bom_uploads', 1, 'upload-1') ON CONFLICT (organization_id, idempotency_key) DO NOTHING"
    )
    assert [db.execute(again, [ours.id]).rowcount for _ in range(3)] == [1, 0, 0]
    db.execute(USE.replace("api_calls", "bom_uploads").encode(), [ours.id, 1])
    last = "SELECT max(total_after) FROM public.usage_records WHERE organization_id = %s AND metric = 'bom_uploads'"
    assert value(db, last, ours.id) == 2


@pytest.mark.parametrize(
    ("isolation", "metric"), [("READ COMMITTED", "api_calls"), ("REPEATABLE READ", "storage_megabytes")]
)
def test_corrections_at_once_cannot_take_more_than_there_is(database: str, isolation: str, metric: str) -> None:
    use = USE.replace("api_calls", metric).encode()
    with pair(database) as sessions:
        organization = an_organization(sessions.observer).id
        sessions.observer.execute(use, [organization, 10])

        def correct(session: Connection, _: int) -> int:
            session.execute(f"SET TRANSACTION ISOLATION LEVEL {isolation}".encode())
            return session.execute(use, [organization, -4]).rowcount

        results = at_once(database, 6, correct)
        done = [result for result in results if result == 1]
        left = value(
            sessions.observer,
            "SELECT total_after FROM public.usage_records WHERE organization_id = %s AND metric = %s "
            "ORDER BY entry DESC LIMIT 1",
            organization,
            metric,
        )
        assert left == 10 - 4 * len(done) >= 0
        if isolation == "READ COMMITTED":
            assert len(done) == 2
            assert sum(isinstance(result, errors.CheckViolation) for result in results) == 4


def test_an_event_is_taken_in_once(db: Connection) -> None:
    take = (
        "INSERT INTO public.billing_webhook_events (provider, provider_event_id, event_type, payload) "
        "VALUES ('stripe', 'evt_1', 'invoice.paid', '{}')"
    )
    db.execute(take)
    with refused(db, errors.UniqueViolation, "billing_webhook_events_once"):
        db.execute(take)


def test_a_deleted_organization_leaves_its_audit(db: Connection, ours: Organization) -> None:
    db.execute(SUBSCRIBE, [ours.id])
    db.execute(USE, [ours.id, 5])
    db.execute(
        "INSERT INTO public.account_deletion_audit (organization_id, organization_slug, reason, requested_by) "
        "SELECT id, slug, 'We close.', %s FROM public.organizations WHERE id = %s",
        [ours.owner, ours.id],
    )
    db.execute("DELETE FROM public.organizations WHERE id = %s", [ours.id])
    audit = "SELECT status FROM public.account_deletion_audit WHERE organization_id = %s"
    assert db.execute(audit, [ours.id]).fetchall() == [("completed",)]


def test_an_organization_with_accounts_is_not_deleted(db: Connection, ours: Organization) -> None:
    new_invoice(db, ours.id)
    with refused(db, psycopg.IntegrityError, "invoices"):
        db.execute("DELETE FROM public.organizations WHERE id = %s", [ours.id])


def fill(db: Connection, ours: Organization) -> None:
    """A row of the organisation in every table that a customer may read."""
    invoice = new_invoice(db, ours.id)
    db.execute(LINE, [invoice, 1, "service", 1, 1000, 0])
    db.execute(SUBSCRIBE, [ours.id])
    db.execute(USE, [ours.id, 5])
    db.execute(
        "INSERT INTO public.billing_customers (organization_id, legal_name, billing_email, country) "
        "VALUES (%s, 'Ltd', 'accounts@example.com', 'DE')",
        [ours.id],
    )
    db.execute(
        "INSERT INTO public.payment_methods (organization_id, kind, label) VALUES (%s, 'bank_transfer', 'Bank')",
        [ours.id],
    )
    db.execute(
        "INSERT INTO public.payments (organization_id, invoice_id, amount) VALUES (%s, %s, 1)", [ours.id, invoice]
    )
    db.execute(
        "INSERT INTO public.account_deletion_audit (organization_id, organization_slug) VALUES (%s, 'ours')", [ours.id]
    )


def test_who_sees_what(db: Connection, ours: Organization) -> None:
    fill(db, ours)
    private = [table for table in TABLES if table not in ("subscription_plans", "billing_webhook_events")]

    def visible(table: str) -> Any:
        return value(db, f"SELECT count(*) FROM public.{table}")

    for role, user, rows in (
        ("authenticated", ours.owner, 1),
        ("authenticated", ours.stranger, 0),
        ("authenticated", None, 0),
        ("service_role", None, 1),
    ):
        with as_role(db, role, user):
            assert {table: visible(table) for table in private} == dict.fromkeys(private, rows), (role, user)
            assert visible("subscription_plans") == 6
    with as_role(db, "authenticated", ours.owner), refused(db, errors.InsufficientPrivilege):
        visible("billing_webhook_events")
    for table in TABLES:
        with as_role(db, "anon"), refused(db, errors.InsufficientPrivilege):
            visible(table)


@pytest.mark.parametrize("table", TABLES)
def test_customers_write_nothing(db: Connection, ours: Organization, table: str) -> None:
    for verb in (f"INSERT INTO public.{table} DEFAULT VALUES", f"DELETE FROM public.{table}"):
        with as_role(db, "authenticated", ours.owner), refused(db, errors.InsufficientPrivilege):
            db.execute(verb.encode())


def test_an_admin_keeps_the_billing_address(db: Connection, ours: Organization) -> None:
    fill(db, ours)
    change = "UPDATE public.billing_customers SET billing_email = 'money@example.com'"
    for user, rows in ((ours.owner, 1), (ours.stranger, 0)):
        with as_role(db, "authenticated", user):
            assert db.execute(change).rowcount == rows
    with as_role(db, "authenticated", ours.owner), refused(db, errors.InsufficientPrivilege):
        db.execute("UPDATE public.billing_customers SET provider_customer_id = 'cus_1'")
