"""Which columns' names say that they hold personal data or a secret."""

from __future__ import annotations

import pytest

from pgstrata.core.script.personal import looks_personal


@pytest.mark.parametrize(
    "column",
    [
        "email", "billing_email", "emailAddress", "E_MAIL", "phone", "ssn", "iban", "password", "password_hash", "api_key",
        "secret_key", "access_token", "reset_token", "first_name", "fullName", "date_of_birth", "ip", "last_sign_in_ip",
        "home_address", "street", "zip_code", "user_agent", "tax_id", "credit_card", "webhook_secret",
    ],
)  # fmt: skip
def test_these_do(column: str) -> None:
    assert looks_personal(column, "text")


@pytest.mark.parametrize(
    ("column", "kind"),
    [
        ("email_verified", "boolean"),
        ("email_verified_at", "timestamp with time zone"),
        ("email_template", "text"),
        ("address_id", "uuid"),
        ("token_count", "integer"),
        ("tokens_used", "integer"),
        ("max_tokens", "integer"),
        ("ship", "text"),
        ("zipped", "text"),
        ("phone_type", "text"),
        ("description", "text"),
        ("name", "text"),
        ("", "text"),
    ],
)
def test_these_do_not(column: str, kind: str) -> None:
    assert not looks_personal(column, kind)
