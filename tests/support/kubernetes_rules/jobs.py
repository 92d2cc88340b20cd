"""A Job: ValidateJobSpec, with its podFailurePolicy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from support.kubernetes_rules.names import is_qualified
from support.kubernetes_rules.places import Place
from support.kubernetes_rules.pods import containers, pod_template_violations

_COUNTS = ("parallelism", "completions", "backoffLimit", "activeDeadlineSeconds", "ttlSecondsAfterFinished")
_ACTIONS = {"Ignore", "FailJob", "FailIndex", "Count"}
_OPERATORS = {"In", "NotIn"}
_STATUSES = {"True", "False", "Unknown"}
MAX_RULES, MAX_PATTERNS, MAX_EXIT_CODES = 20, 20, 255


def job_violations(place: Place, one: Mapping[str, Any]) -> Iterator[str]:
    """ValidateJobSpec, the pod's template included. A restart policy left out is Always, which a Job cannot have."""
    place, spec = place / "spec", one.get("spec") or {}
    for key in _COUNTS:
        if spec.get(key) is not None and spec[key] < 0:
            yield (place / key).says(f"{spec[key]} is negative")
    pod = (spec.get("template") or {}).get("spec") or {}
    restart, policy = pod.get("restartPolicy", "Always"), spec.get("podFailurePolicy")
    if restart not in ("Never", "OnFailure"):
        yield (place / "template.spec.restartPolicy").says(f"a Job has Never or OnFailure, and not {restart}")
    elif policy is not None and restart != "Never":
        yield (place / "template.spec.restartPolicy").says("a podFailurePolicy needs Never")
    if policy is not None:
        replacement = spec.get("podReplacementPolicy", "Failed")
        if replacement != "Failed":
            yield (place / "podReplacementPolicy").says(f"a podFailurePolicy needs Failed, and not {replacement}")
        names = {container.get("name") for _, container in containers(place, pod)}
        yield from _policy_violations(place / "podFailurePolicy", policy, names, "backoffLimitPerIndex" in spec)
    yield from pod_template_violations(place / "template", spec.get("template") or {})


def _policy_violations(place: Place, policy: Mapping[str, Any], names: set[Any], per_index: bool) -> Iterator[str]:
    """validatePodFailurePolicy."""
    rules: Sequence[Mapping[str, Any]] = policy.get("rules") or ()
    place = place / "rules"
    if len(rules) > MAX_RULES:
        yield place.says(f"{len(rules)} rules, more than {MAX_RULES}")
    for i, rule in enumerate(rules):
        action = rule.get("action")
        if action not in _ACTIONS:
            yield (place[i] / "action").says(f"{action!r} is none of {', '.join(sorted(_ACTIONS))}")
        elif action == "FailIndex" and not per_index:
            yield (place[i] / "action").says("FailIndex needs a backoffLimitPerIndex")
        codes, conditions = rule.get("onExitCodes"), rule.get("onPodConditions")
        if bool(codes) == bool(conditions):
            yield place[i].says("must have one of onExitCodes and onPodConditions, and not both")
        elif codes:
            yield from _exit_code_violations(place[i] / "onExitCodes", codes, names)
        else:
            yield from _condition_violations(place[i] / "onPodConditions", conditions or ())


def _exit_code_violations(place: Place, codes: Mapping[str, Any], names: set[Any]) -> Iterator[str]:
    """validatePodFailurePolicyRuleOnExitCodes."""
    operator, values = codes.get("operator"), list(codes.get("values") or ())
    if operator not in _OPERATORS:
        yield (place / "operator").says(f"{operator!r} is neither In nor NotIn")
    if codes.get("containerName") is not None and codes["containerName"] not in names:
        yield (place / "containerName").says(f"{codes['containerName']!r} is no container of the pod")
    if not 1 <= len(values) <= MAX_EXIT_CODES:
        yield (place / "values").says(f"{len(values)} values, where 1 to {MAX_EXIT_CODES} may be")
    if operator == "In" and 0 in values:
        yield (place / "values").says("0 is no failure, and cannot be In")
    if len(set(values)) < len(values):
        yield (place / "values").says("a value is there twice")
    if values != sorted(values):
        yield (place / "values").says("must be ordered")


def _condition_violations(place: Place, patterns: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """validatePodFailurePolicyRuleOnPodConditions; a server before 1.32 makes no `True` of a status left out."""
    if len(patterns) > MAX_PATTERNS:
        yield place.says(f"{len(patterns)} patterns, more than {MAX_PATTERNS}")
    for i, pattern in enumerate(patterns):
        if not is_qualified(str(pattern.get("type", ""))):
            yield (place[i] / "type").says(f"{pattern.get('type', '')!r} is no condition's name")
        if pattern.get("status") not in _STATUSES:
            yield (place[i] / "status").says(f"{pattern.get('status')!r} is none of {', '.join(sorted(_STATUSES))}")
