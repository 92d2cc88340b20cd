"""A NetworkPolicy: ValidateNetworkPolicySpec, and what it lets pass although it does nothing."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from support.kubernetes_rules.names import is_port_name, selector_violations
from support.kubernetes_rules.places import Place

_TYPES = {"Ingress": "ingress", "Egress": "egress"}
_PROTOCOLS = {"TCP", "UDP", "SCTP"}


def network_policy_violations(place: Place, one: Mapping[str, Any]) -> Iterator[str]:
    """ValidateNetworkPolicySpec; ours: a type twice, and rules of a direction that policyTypes do not name."""
    place, spec = place / "spec", one.get("spec") or {}
    yield from selector_violations(place / "podSelector", spec.get("podSelector"))
    types: Sequence[Any] | None = spec.get("policyTypes")
    for i, kind in enumerate(types or ()):
        if kind not in _TYPES:
            yield (place / "policyTypes")[i].says(f"{kind!r} is neither Ingress nor Egress")
        elif types and kind in types[:i]:
            yield (place / "policyTypes")[i].says(f"{kind} is there twice")
    for kind, key in _TYPES.items():
        # Left out, policyTypes are Ingress, and Egress where there are such rules (SetDefaults_NetworkPolicy).
        if spec.get(key) and types is not None and kind not in types:
            yield (place / key).says(f"has rules, and policyTypes do not name {kind}")
        for i, rule in enumerate(spec.get(key) or ()):
            yield from _rule_violations((place / key)[i], rule or {}, "from" if key == "ingress" else "to")


def _rule_violations(place: Place, rule: Mapping[str, Any], peers: str) -> Iterator[str]:
    for i, port in enumerate(rule.get("ports") or ()):
        yield from _port_violations((place / "ports")[i], port or {})
    for i, peer in enumerate(rule.get(peers) or ()):
        yield from _peer_violations((place / peers)[i], peer or {})


def _port_violations(place: Place, entry: Mapping[str, Any]) -> Iterator[str]:
    """ValidateNetworkPolicyPort."""
    if entry.get("protocol", "TCP") not in _PROTOCOLS:
        yield (place / "protocol").says(f"{entry['protocol']!r} is none of {', '.join(sorted(_PROTOCOLS))}")
    port, end = entry.get("port"), entry.get("endPort")
    if isinstance(port, str):
        if not is_port_name(port):
            yield (place / "port").says(f"{port!r} is no port's name")
    elif port is not None and not 1 <= port <= 65535:
        yield (place / "port").says(f"{port} is not between 1 and 65535")
    if end is not None and not (isinstance(port, int) and port <= end <= 65535):
        yield (place / "endPort").says(f"{end} does not end a range that begins with a number in port")


def _peer_violations(place: Place, peer: Mapping[str, Any]) -> Iterator[str]:
    """ValidateNetworkPolicyPeer: selectors, or a block of addresses, and one of them."""
    selectors = [key for key in ("podSelector", "namespaceSelector") if peer.get(key) is not None]
    block = peer.get("ipBlock")
    if not selectors and block is None:
        yield place.says("must name a podSelector, a namespaceSelector or an ipBlock")
    if selectors and block is not None:
        yield place.says("must not have an ipBlock beside a selector")
    for key in selectors:
        yield from selector_violations(place / key, peer[key])
    if block is not None:
        yield from _block_violations(place / "ipBlock", block)


def _block_violations(place: Place, block: Mapping[str, Any]) -> Iterator[str]:
    """ValidateIPBlock: each exception lies strictly inside the block."""
    outer = _network(block.get("cidr"))
    if outer is None:
        yield (place / "cidr").says(f"{block.get('cidr')!r} is no block of addresses")
    for i, text in enumerate(block.get("except") or ()):
        inner = _network(text)
        if inner is None:
            yield (place / "except")[i].says(f"{text!r} is no block of addresses")
        elif outer is not None and not (inner.network_address in outer and inner.prefixlen > outer.prefixlen):
            yield (place / "except")[i].says(f"{text} is not inside {block['cidr']}")


def _network(text: object) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(str(text), strict=False) if "/" in str(text) else None
    except ValueError:
        return None
