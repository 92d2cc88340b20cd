"""The control plane's tables of what tenants owe and how they pay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from generator.copytext import Block, Json, Period, Record
from generator.dice import Dice, identity
from generator.people import Organization
from generator.world import World

_TAX = Decimal("19.00")


@dataclass(frozen=True, slots=True)
class Contract:
    """A subscription: an offer, and from when to when it is paid."""

    id: UUID
    organization: Organization
    offer: UUID
    price: Decimal
    period: Period
    days: int
    status: str


@dataclass(frozen=True, slots=True)
class Invoice:
    """What a contract comes to for a period."""

    contract: Contract
    start: date
    end: date
    number: str = ""

    @property
    def key(self) -> tuple[date, str]:
        return self.start, self.contract.organization.key

    @property
    def gross(self) -> Decimal:
        return (self.contract.price * (100 + _TAX) / 100).quantize(Decimal("0.01"))

    @property
    def paid(self) -> bool:
        return self.contract.status != "overdue"


def money(world: World, contracts: list[Contract]) -> Iterator[Block]:
    """All rows of these tables, each after what it refers to."""
    yield Block(
        "main.payment_methods",
        "id tenant_id kind label provider_reference expires_on is_default created_at",
        ((identity("method", each.key), each.id, *_method(each), True, each.created_at)
         for each in world.organizations),
    )  # fmt: skip
    invoices = sorted((each for contract in contracts for each in _invoices(contract)), key=lambda each: each.key)
    invoices = [
        Invoice(each.contract, each.start, each.end, f"INV-{each.start.year}-{place:05d}")
        for place, each in enumerate(invoices, start=1)
    ]
    yield Block(
        "subscription.invoices",
        "id subscription_id period net tax_percent lines created_at",
        ((identity("contract invoice", each.number), each.contract.id, Period(each.start, each.end),
          Record((each.contract.price, "EUR")), _TAX,
          Json([{"text": f"{each.contract.days} days", "amount": str(each.contract.price)}]), _moment(each.start, 3))
         for each in invoices),
    )  # fmt: skip
    yield Block(
        "main.invoices",
        "id number tenant_id subscription_invoice_id total status issued_on due_on paid_at",
        ((identity("invoice", each.number), each.number, each.contract.organization.id,
          identity("contract invoice", each.number), Record((each.gross, "EUR")),
          "paid" if each.paid else "overdue", each.start, each.start + timedelta(days=14),
          _moment(each.start, 50) if each.paid else None) for each in invoices),
    )  # fmt: skip
    yield Block(
        "main.payment_intents",
        "id invoice_id payment_method_id amount status failure created_at",
        (intent for each in invoices for intent in _intents(each)),
    )


def _moment(day: date, hours: int) -> datetime:
    return datetime.fromisoformat(f"{day}T00:00:00+00:00") + timedelta(hours=hours)


def _method(organization: Organization) -> tuple[object, ...]:
    kind = Dice("method", organization.key).pick(("card", "direct_debit", "bank_transfer"))
    label = {"card": "Card ending in 0000", "direct_debit": "Direct debit", "bank_transfer": "By invoice"}[kind]
    return (kind, label, None if kind == "bank_transfer" else f"method-{organization.number}",
            date(2027, organization.number % 12 + 1, 1) if kind == "card" else None)  # fmt: skip


def _invoices(contract: Contract) -> Iterator[Invoice]:
    """One at the start of each period that began before the backup; none while it is a trial."""
    first, last = contract.period.start, contract.period.end
    assert isinstance(first, datetime)
    assert isinstance(last, datetime)
    start = first.date()
    while contract.status != "trial" and start < min(last.date(), date(2025, 12, 20)):
        end = start + timedelta(days=contract.days)
        yield Invoice(contract, start, end)
        start = end


def _intents(invoice: Invoice) -> Iterator[tuple[object, ...]]:
    method = identity("method", invoice.contract.organization.key)
    key, amount = identity("invoice", invoice.number), Record((invoice.gross, "EUR"))
    if not invoice.paid or Dice("intent", invoice.number).chance(0.1):
        at = _moment(invoice.start, 26)
        yield identity("intent", key, "failed"), key, method, amount, "failed", "insufficient funds", at
    if invoice.paid:
        yield identity("intent", key, "paid"), key, method, amount, "succeeded", None, _moment(invoice.start, 49)
