"""Columns whose names say that they hold personal data or a secret. By whole words: `email_template` is no address."""

from __future__ import annotations

import itertools
import re

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")

# One word that says it wherever it stands in the name.
_ALWAYS = {
    "email": "an address", "mail": "an address", "phone": "a telephone number", "telephone": "a telephone number",
    "mobile": "a telephone number", "fax": "a telephone number", "ssn": "an identity number", "iban": "a bank account",
    "bic": "a bank account", "passport": "an identity number", "password": "a secret", "passwd": "a secret",
    "passphrase": "a secret", "pwd": "a secret", "secret": "a secret", "credential": "a secret",
    "credentials": "a secret", "jwt": "a secret", "otp": "a secret", "totp": "a secret", "cvv": "a card",
    "cvc": "a card", "birthday": "a date of birth", "birthdate": "a date of birth", "dob": "a date of birth",
    "birth": "a date of birth", "surname": "a name", "firstname": "a name", "lastname": "a name", "fullname": "a name",
    "username": "a name", "street": "a postal address", "postcode": "a postal address", "zip": "a postal address",
    "zipcode": "a postal address", "gender": "personal data", "religion": "personal data", "salary": "personal data",
    "latitude": "a place", "longitude": "a place", "ip": "a network address", "mac": "a network address",
}  # fmt: skip
# Words that say it at the end of a name alone: `address_id` is a number of ours.
_LAST = {
    "address": "an address",
    "token": "a secret",
    "apikey": "a secret",
    "signature": "a signature",
    "pin": "a secret",
}
_PAIRS = {
    ("first", "name"): "a name", ("last", "name"): "a name", ("full", "name"): "a name", ("middle", "name"): "a name",
    ("family", "name"): "a name", ("given", "name"): "a name", ("display", "name"): "a name", ("user", "name"): "a name",
    ("contact", "name"): "a name", ("api", "key"): "a secret", ("secret", "key"): "a secret", ("private", "key"): "a secret",
    ("access", "key"): "a secret", ("encryption", "key"): "a secret", ("access", "token"): "a secret",
    ("refresh", "token"): "a secret", ("token", "hash"): "a secret", ("key", "hash"): "a secret",
    ("user", "agent"): "personal data",
    ("credit", "card"): "a card", ("card", "number"): "a card", ("account", "number"): "a bank account",
    ("routing", "number"): "a bank account", ("tax", "id"): "an identity number", ("vat", "id"): "an identity number",
    ("national", "id"): "an identity number", ("postal", "code"): "a postal address",
}  # fmt: skip
# A name that ends so is about the thing, and does not hold it.
_ABOUT = {
    "at", "by", "count", "enabled", "required", "verified", "confirmed", "sent", "type", "kind", "status", "state",
    "template", "templates", "subject", "id", "ids", "limit", "length", "policy", "policies", "expires", "expiry",
    "attempts", "notifications", "frequency", "preference", "preferences", "provider", "version", "field", "fields",
    "format", "column", "label", "opt", "on",
}  # fmt: skip
_TYPES = ("boolean", "timestamp", "interval", "time ", "numeric", "double precision", "real", "money")
_NUMBERS = ("smallint", "integer", "bigint")
_NUMBERED = ("ssn", "phone", "telephone", "mobile", "fax", "iban", "pin", "passport")


def looks_personal(column: str, kind: str) -> str:
    """What a column of that name and type seems to hold, for people; empty where nothing says so."""
    words = [word.lower() for word in _WORD.findall(column)]
    if not words:
        return ""
    for pair in itertools.pairwise(words):
        if pair in _PAIRS and (words[-1] in pair or words[-1] not in _ABOUT):
            return "" if kind.startswith(_TYPES) else _PAIRS[pair]
    if words[-1] in _ABOUT or (kind.startswith(_TYPES) and not {"latitude", "longitude", "salary"} & set(words)):
        return ""
    if kind.startswith(_NUMBERS) and not set(words) & set(_NUMBERED):
        return ""
    return _LAST.get(words[-1]) or next((_ALWAYS[word] for word in words if word in _ALWAYS), "")
