"""The rules about Kubernetes' objects, by mutation: one thing broken, and it is that which is said, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from support.kubernetes_rules import violations
from support.kubernetes_rules.quantities import amount
from support.kubernetes_rules.samples import ABSENT, base64_of, changed, good_objects

POD, CONTEXT = "Job.spec.template.spec", "Job.spec.template.spec.securityContext"
MIGRATE, OWN = f"{POD}.containers.0", f"{POD}.containers.0.securityContext"
FAILURE, EGRESS = "Job.spec.podFailurePolicy.rules", "NetworkPolicy.spec.egress"
CODES = f"{FAILURE}.1.onExitCodes"
SPEC = "spec.template.spec"
HERE = f"{SPEC}.containers[0]"
MIB = 1024 * 1024

# What is broken -> the changes, and what must be said of it.
Cases = dict[str, tuple[dict[str, Any], str]]

METADATA: Cases = {
    "api-version": ({"Job.apiVersion": "batch/v1beta1"}, "apiVersion: 'batch/v1beta1' is not batch/v1"),
    "unknown-kind": ({"Job.kind": "CronJob"}, "CronJob migrate-app: this kind has no rules here"),
    "configmap-name": (
        {"ConfigMap.metadata.name": "Migrations_1"},
        "metadata.name: 'Migrations_1' is no DNS subdomain",
    ),
    "job-name-too-long": ({"Job.metadata.name": "j" * 64}, "is no DNS label of at most 63 characters"),
    "job-name-with-dot": ({"Job.metadata.name": "a.b"}, "metadata.name: 'a.b' is no DNS label"),
    "policy-name": ({"NetworkPolicy.metadata.name": "-a"}, "metadata.name: '-a' is no DNS subdomain"),
    "name-too-long": ({"NetworkPolicy.metadata.name": "n" * 254}, "is no DNS subdomain of at most 253"),
    "namespace": ({"NetworkPolicy.metadata.namespace": "a.b"}, "metadata.namespace: 'a.b' is no DNS label"),
    "no-namespace": ({"NetworkPolicy.metadata.namespace": ABSENT}, "metadata.namespace: '' is no DNS label"),
    "label-key": ({"Job.metadata.labels": {"a/b/c": "x"}}, "metadata.labels[a/b/c]: is no label's key"),
    "label-prefix": ({"Job.metadata.labels": {"A_b/c": "x"}}, "metadata.labels[A_b/c]: is no label's key"),
    "label-name-too-long": ({"Job.metadata.labels": {"k" * 64: "x"}}, "is no label's key"),
    "label-value": ({"Job.metadata.labels": {"a": "x y"}}, "metadata.labels[a]: 'x y' is no label's value"),
    "label-value-too-long": ({"Job.metadata.labels": {"a": "x" * 64}}, "is no label's value"),
    "label-no-text": ({"Job.metadata.labels": {"a": True}}, "metadata.labels[a]: True is no text"),
    "pod-label": (
        {"Job.spec.template.metadata.labels": {"a": "-"}},
        "spec.template.metadata.labels[a]: '-' is no label",
    ),
    "annotation-key": ({"Job.metadata.annotations": {"a b": "x"}}, "metadata.annotations[a b]: is no annotation's key"),
    "annotation-no-text": ({"Job.metadata.annotations": {"a": 1}}, "metadata.annotations[a]: 1 is no text"),
    "annotations-size": ({"Job.metadata.annotations": {"a": "x" * MIB}}, "more than annotations may have"),
}

CONFIGMAP: Cases = {
    "key-with-slash": ({"ConfigMap.data": {"a/b.sql": ""}}, "data[a/b.sql]: is no key of a ConfigMap"),
    "key-empty": ({"ConfigMap.data": {"": ""}}, "data[]: is no key of a ConfigMap"),
    "key-dot": ({"ConfigMap.data": {".": ""}}, "data[.]: is no key of a ConfigMap"),
    "key-dots": ({"ConfigMap.binaryData": {"..": ""}}, "binaryData[..]: is no key of a ConfigMap"),
    "key-behind-dots": ({"ConfigMap.data": {"..a": ""}}, "data[..a]: is no key of a ConfigMap"),
    "key-too-long": ({"ConfigMap.data": {"k" * 254: ""}}, "is no key of a ConfigMap"),
    "key-twice": ({"ConfigMap.binaryData": {"estate.toml": ""}}, "binaryData[estate.toml]: is a key of data too"),
    "value-no-text": ({"ConfigMap.data": {"a": 5}}, "data[a]: 5 is no text"),
    "base64-alphabet": ({"ConfigMap.binaryData": {"a": "Y!Jj"}}, "binaryData[a]: is no base64"),
    "base64-padding": ({"ConfigMap.binaryData": {"a": "YWJjZA"}}, "binaryData[a]: is no base64"),
    "base64-for-urls": ({"ConfigMap.binaryData": {"a": "_-_-"}}, "binaryData[a]: is no base64"),
    "size": ({"ConfigMap.data": {"a": "ä" * 8}, "ConfigMap.binaryData": {"b": base64_of(MIB - 15)}},
             f"{MIB + 1} bytes of values, 1 more than a ConfigMap holds"),
}  # fmt: skip

JOB: Cases = {
    "restart-always": ({f"{POD}.restartPolicy": "Always"}, "restartPolicy: a Job has Never or OnFailure, and not Always"),
    "restart-left-out": ({f"{POD}.restartPolicy": ABSENT}, "restartPolicy: a Job has Never or OnFailure, and not Always"),
    "restart-on-failure": ({f"{POD}.restartPolicy": "OnFailure"}, "restartPolicy: a podFailurePolicy needs Never"),
    "replacement": ({"Job.spec.podReplacementPolicy": "TerminatingOrFailed"}, "podReplacementPolicy: a podFailurePolicy"),
    "backoff": ({"Job.spec.backoffLimit": -1}, "spec.backoffLimit: -1 is negative"),
    "deadline": ({"Job.spec.activeDeadlineSeconds": -1}, "spec.activeDeadlineSeconds: -1 is negative"),
    "ttl": ({"Job.spec.ttlSecondsAfterFinished": -1}, "spec.ttlSecondsAfterFinished: -1 is negative"),
    "failure-action": ({f"{FAILURE}.1.action": "Fail"}, "rules[1].action: 'Fail' is none of"),
    "failure-per-index": ({f"{FAILURE}.1.action": "FailIndex"}, "rules[1].action: FailIndex needs"),
    "failure-operator": ({f"{CODES}.operator": "in"}, "onExitCodes.operator: 'in' is neither In nor NotIn"),
    "failure-container": ({f"{CODES}.containerName": "other"}, "containerName: 'other' is no container of the pod"),
    "failure-zero": ({f"{CODES}.values": [0, 1]}, "values: 0 is no failure"),
    "failure-order": ({f"{CODES}.values": [2, 1]}, "values: must be ordered"),
    "failure-twice": ({f"{CODES}.values": [1, 1]}, "values: a value is there twice"),
    "failure-no-values": ({f"{CODES}.values": []}, "values: 0 values"),
    "failure-many-values": ({f"{CODES}.values": list(range(1, 257))}, "values: 256 values"),
    "failure-both": ({f"{FAILURE}.1.onPodConditions": [{"type": "A", "status": "True"}]}, "rules[1]: must have one of"),
    "failure-neither": ({f"{FAILURE}.0.onPodConditions": ABSENT}, "rules[0]: must have one of"),
    "failure-status": ({f"{FAILURE}.0.onPodConditions.0.status": "true"}, "status: 'true' is none of"),
    "failure-type": ({f"{FAILURE}.0.onPodConditions.0.type": "a b"}, "type: 'a b' is no condition's name"),
    "failure-many-rules": ({FAILURE: [{"action": "Count", "onPodConditions": [{"type": "A", "status": "True"}]}] * 21},
                           "rules: 21 rules, more than 20"),
}  # fmt: skip

CONTAINER: Cases = {
    "image-empty": ({f"{MIGRATE}.image": ""}, f"{HERE}.image: '' is empty"),
    "image-blanks": ({f"{MIGRATE}.image": "a:1 "}, f"{HERE}.image: 'a:1 ' is empty or has blanks"),
    "pull-policy": ({f"{MIGRATE}.imagePullPolicy": "Sometimes"}, "imagePullPolicy: 'Sometimes' is none of"),
    "message-policy": ({f"{MIGRATE}.terminationMessagePolicy": "Log"}, "terminationMessagePolicy: 'Log' is none of"),
    "container-name": ({f"{MIGRATE}.name": "Migrate", f"{CODES}.containerName": ABSENT}, "'Migrate' is no DNS label"),
    "no-container": ({f"{POD}.initContainers": [good_objects()[2]["spec"]["template"]["spec"]["containers"][0]],
                      f"{POD}.containers": []}, f"{SPEC}.containers: a pod has at least one"),
    "pod-deadline": ({f"{POD}.activeDeadlineSeconds": 0}, f"{SPEC}.activeDeadlineSeconds: 0 is less than 1"),
    "grace": ({f"{POD}.terminationGracePeriodSeconds": -1}, "terminationGracePeriodSeconds: -1 is negative"),
    "dns-policy": ({f"{POD}.dnsPolicy": "Cluster"}, "dnsPolicy: 'Cluster' is none of"),
    "service-account": ({f"{POD}.serviceAccountName": "A_b"}, "serviceAccountName: 'A_b' is no DNS subdomain"),
    "env-name": ({f"{MIGRATE}.env.1.name": "1A"}, "env[1].name: '1A' is no variable's name"),
    "env-twice": ({f"{MIGRATE}.env.1.name": "POD_NAME"}, "env[1].name: POD_NAME is there twice"),
    "env-no-text": ({f"{MIGRATE}.env.1.value": 5432}, "env[1].value: 5432 is no text"),
    "env-both": ({f"{MIGRATE}.env.0.value": "x"}, "env[0]: POD_NAME has a value and a valueFrom"),
    "env-no-source": ({f"{MIGRATE}.env.0.valueFrom": {}}, "env[0].valueFrom: must have one of"),
    "port": ({f"{MIGRATE}.ports": [{"containerPort": 0}]}, "ports[0].containerPort: 0 is not between"),
    "port-protocol": ({f"{MIGRATE}.ports": [{"containerPort": 1, "protocol": "tcp"}]}, "protocol: 'tcp' is none of"),
    "request-above-limit": ({f"{MIGRATE}.resources.requests.memory": "1Gi"}, "1Gi is more than the limit, 512Mi"),
    "request-above-in-cores": ({f"{MIGRATE}.resources.requests.cpu": "1001m"}, "1001m is more than the limit, 1"),
    "quantity": ({f"{MIGRATE}.resources.limits.memory": "512MB"}, "limits[memory]: '512MB' is no quantity"),
    "quantity-case": ({f"{MIGRATE}.resources.limits.memory": "512mi"}, "limits[memory]: '512mi' is no quantity"),
    "quantity-negative": ({f"{MIGRATE}.resources.requests.cpu": "-1"}, "requests[cpu]: -1 is negative"),
    "quantity-of-bytes": ({f"{MIGRATE}.resources.requests.memory": "128m"}, "requests[memory]: 0.128 is no multiple of 1"),
    "resource-name": ({f"{MIGRATE}.resources.limits.ram": "1"}, "limits[ram]: is no resource of a container"),
}  # fmt: skip

VOLUME: Cases = {
    "mount-without-volume": ({f"{MIGRATE}.volumeMounts.9": {"name": "x", "mountPath": "/x"}}, "there is no volume 'x'"),
    "volume-without-mount": ({f"{POD}.volumes.9": {"name": "x", "emptyDir": {}}}, "volumes[4]: nothing mounts x"),
    "mount-path-twice": ({f"{MIGRATE}.volumeMounts.1.mountPath": "/tls"}, "mountPath: /tls is there twice"),
    "mount-path-relative": ({f"{MIGRATE}.volumeMounts.1.mountPath": "tmp"}, "mountPath: 'tmp' is no absolute path"),
    "mount-path-colon": ({f"{MIGRATE}.volumeMounts.1.mountPath": "/a:b"}, "mountPath: '/a:b' is no absolute path"),
    "sub-path": ({f"{MIGRATE}.volumeMounts.1.subPath": "a/../.."}, "subPath: 'a/../..' must stay inside"),
    "volume-name": ({f"{POD}.volumes.1.name": "t_p", f"{MIGRATE}.volumeMounts.1.name": "t_p"}, "'t_p' is no DNS label"),
    "volume-twice": ({f"{POD}.volumes.9": {"name": "tmp", "emptyDir": {}}}, "volumes[4].name: tmp is there twice"),
    "volume-two-sources": ({f"{POD}.volumes.1.secret": {"secretName": "a"}}, "must have one source, and has 2"),
    "volume-no-source": ({f"{POD}.volumes.1.emptyDir": ABSENT}, "volumes[1]: must have one source, and has 0"),
    "medium": ({f"{POD}.volumes.1.emptyDir.medium": "RAM"}, "emptyDir.medium: 'RAM' is neither"),
    "size-limit": ({f"{POD}.volumes.1.emptyDir.sizeLimit": "16 Mi"}, "emptyDir.sizeLimit: '16 Mi' is no quantity"),
    "projected-mode": ({f"{POD}.volumes.0.projected.defaultMode": 644}, "projected.defaultMode: 644 is not between"),
    "secret-mode": ({f"{POD}.volumes.2.secret.defaultMode": -1}, "secret.defaultMode: -1 is not between"),
    "item-mode": ({f"{POD}.volumes.3.configMap.items.0.mode": 512}, "items[0].mode: 512 is not between"),
    "projected-two-kinds": ({f"{POD}.volumes.0.projected.sources.1.secret": {"name": "a"}}, "sources[1]: must be one of"),
    "projected-nothing": ({f"{POD}.volumes.0.projected.sources.2": {}}, "sources[2]: must be one of"),
    "projected-unknown": ({f"{POD}.volumes.0.projected.sources.2": {"hostPath": {}}}, "sources[2]: must be one of"),
    "projected-name": ({f"{POD}.volumes.0.projected.sources.1.configMap.name": ""}, "configMap.name: '' is no DNS"),
    "secret-name": ({f"{POD}.volumes.2.secret.secretName": ABSENT}, "secret.secretName: '' is no DNS subdomain"),
    "item-path-dots": ({f"{POD}.volumes.2.secret.items.0.path": "../x"}, "items[0].path: '../x' must stay inside"),
    "item-path-absolute": ({f"{POD}.volumes.3.configMap.items.0.path": "/x"}, "items[0].path: '/x' must stay inside"),
    "item-path-twice": ({f"{POD}.volumes.2.secret.items.1": {"key": "b", "path": "password"}}, "password is there twice"),
    "item-key": ({f"{POD}.volumes.2.secret.items.0.key": ""}, "items[0].key: '' cannot be a key"),
    "same-key-projected-twice": ({"ConfigMap.binaryData": {"001_A.sql.gz.2-of-2": ""}},
                                 "001_A.sql.gz.2-of-2 comes from ConfigMap migrations and from migrations-2"),
    "other-namespace": ({"ConfigMap.metadata.namespace": "other"}, "migrations is in the namespace other"),
}  # fmt: skip

NETWORK: Cases = {
    "policy-type": ({"NetworkPolicy.spec.policyTypes": ["Egress", "Outgress"]}, "policyTypes[1]: 'Outgress' is neither"),
    "policy-type-twice": ({"NetworkPolicy.spec.policyTypes": ["Egress", "Egress"]}, "policyTypes[1]: Egress is there twice"),
    "policy-without-egress": ({"NetworkPolicy.spec.policyTypes": ["Ingress"]}, "egress: has rules, and policyTypes do not"),
    "policy-selector": ({"NetworkPolicy.spec.podSelector.matchLabels": {"a": "x y"}}, "podSelector.matchLabels[a]: 'x y'"),
    "policy-port": ({f"{EGRESS}.0.ports.0.port": 65536}, "egress[0].ports[0].port: 65536 is not between"),
    "policy-port-name": ({f"{EGRESS}.0.ports.0.port": "a--b"}, "egress[0].ports[0].port: 'a--b' is no port's name"),
    "policy-port-text": ({f"{EGRESS}.0.ports.0.port": "53"}, "egress[0].ports[0].port: '53' is no port's name"),
    "policy-port-end": ({f"{EGRESS}.1.ports.0.endPort": 5431}, "egress[1].ports[0].endPort: 5431 does not end a range"),
    "policy-protocol": ({f"{EGRESS}.0.ports.0.protocol": "udp"}, "egress[0].ports[0].protocol: 'udp' is none of"),
    "policy-no-peer": ({f"{EGRESS}.0.to.0": {}}, "egress[0].to[0]: must name a podSelector"),
    "policy-two-peers": ({f"{EGRESS}.1.to.0.podSelector": {}}, "egress[1].to[0]: must not have an ipBlock beside"),
    "policy-peer-label": ({f"{EGRESS}.0.to.0.namespaceSelector.matchLabels": {"a": "/"}}, "matchLabels[a]: '/' is no"),
    "policy-block": ({f"{EGRESS}.1.to.0.ipBlock": {"cidr": "192.0.2.0"}}, "cidr: '192.0.2.0' is no block"),
    "policy-except": ({f"{EGRESS}.1.to.0.ipBlock.except": ["198.51.100.0/25"]}, "except[0]: 198.51.100.0/25 is not inside"),
}  # fmt: skip

SECURITY: Cases = {
    "localhost-without-profile": ({f"{CONTEXT}.seccompProfile": {"type": "Localhost"}}, "localhostProfile: must be set"),
    "profile-without-localhost": ({f"{CONTEXT}.seccompProfile.localhostProfile": "a.json"}, "localhostProfile: must not be"),
    "profile-outside": ({f"{CONTEXT}.seccompProfile": {"type": "Localhost", "localhostProfile": "../a"}}, "relative path"),
    "seccomp-type": ({f"{CONTEXT}.seccompProfile": {"type": "Default"}}, "seccompProfile.type: 'Default' is none of"),
    "user-range": ({f"{CONTEXT}.runAsUser": 2**31}, "securityContext.runAsUser: 2147483648 is not between"),
    "group-change": ({f"{CONTEXT}.fsGroupChangePolicy": "Never"}, "fsGroupChangePolicy: 'Never' is not known"),
    "host-network": ({f"{POD}.hostNetwork": True}, "hostNetwork: restricted forbids"),
    "host-pid": ({f"{POD}.hostPID": True}, "hostPID: restricted forbids"),
    "host-ipc": ({f"{POD}.hostIPC": True}, "hostIPC: restricted forbids"),
    "host-path": ({f"{POD}.volumes.1": {"name": "tmp", "hostPath": {"path": "/tmp"}}}, "volumes of the kind hostPath"),
    "nfs": ({f"{POD}.volumes.1": {"name": "tmp", "nfs": {"server": "a", "path": "/"}}}, "volumes of the kind nfs"),
    "host-port": ({f"{MIGRATE}.ports": [{"containerPort": 1, "hostPort": 1}]}, "ports[0].hostPort: restricted forbids"),
    "host-probe": ({f"{MIGRATE}.livenessProbe": {"tcpSocket": {"host": "192.0.2.1", "port": 1}}},
                   "livenessProbe: restricted forbids a host"),
    "privileged": ({f"{OWN}.privileged": True}, "privileged: restricted forbids it"),
    "escalation-true": ({f"{OWN}.allowPrivilegeEscalation": True}, "allowPrivilegeEscalation: restricted wants false"),
    "escalation-left-out": ({f"{OWN}.allowPrivilegeEscalation": ABSENT}, "allowPrivilegeEscalation: restricted wants"),
    "root-in-container": ({f"{OWN}.runAsNonRoot": False}, f"{HERE}.securityContext.runAsNonRoot: restricted wants true"),
    "root-in-pod": ({f"{CONTEXT}.runAsNonRoot": False}, f"{SPEC}.securityContext.runAsNonRoot: restricted forbids false"),
    "root-nowhere-said": ({f"{OWN}.runAsNonRoot": ABSENT, f"{CONTEXT}.runAsNonRoot": ABSENT}, "restricted wants true"),
    "user-0-in-pod": ({f"{CONTEXT}.runAsUser": 0}, f"{SPEC}.securityContext.runAsUser: restricted forbids 0"),
    "user-0-in-container": ({f"{OWN}.runAsUser": 0}, f"{HERE}.securityContext.runAsUser: restricted forbids 0"),
    "capabilities-kept": ({f"{OWN}.capabilities.drop": ["NET_RAW"]}, "capabilities.drop: restricted wants ALL"),
    "capabilities-left-out": ({f"{OWN}.capabilities": ABSENT}, "capabilities.drop: restricted wants ALL"),
    "capabilities-added": ({f"{OWN}.capabilities.add": ["NET_BIND_SERVICE", "CHOWN"]}, "add: restricted forbids CHOWN"),
    "seccomp-left-out": ({f"{CONTEXT}.seccompProfile": ABSENT}, "seccompProfile: restricted wants RuntimeDefault"),
    "seccomp-unconfined": ({f"{CONTEXT}.seccompProfile": {"type": "Unconfined"}}, "seccompProfile: restricted forbids"),
    "apparmor-unconfined": ({f"{OWN}.appArmorProfile": {"type": "Unconfined"}}, "appArmorProfile: restricted forbids"),
    "sysctl": ({f"{CONTEXT}.sysctls": [{"name": "kernel.msgmax", "value": "1"}]}, "sysctls[0]: restricted forbids kernel"),
    "proc-mount": ({f"{OWN}.procMount": "Unmasked", f"{POD}.hostUsers": False}, "procMount: restricted forbids Unmasked"),
    "selinux-type": ({f"{OWN}.seLinuxOptions": {"type": "spc_t"}}, "seLinuxOptions: restricted forbids users"),
    "selinux-user": ({f"{CONTEXT}.seLinuxOptions": {"user": "root"}}, "seLinuxOptions: restricted forbids users"),
    "host-process": ({f"{CONTEXT}.windowsOptions": {"hostProcess": True}}, "windowsOptions: restricted forbids hostProcess"),
}  # fmt: skip

CASES: Cases = {**METADATA, **CONFIGMAP, **JOB, **CONTAINER, **VOLUME, **NETWORK, **SECURITY}


def test_a_good_set_of_objects_breaks_no_rule() -> None:
    assert violations(good_objects()) == []


@pytest.mark.parametrize("rule", CASES)
def test_what_is_broken_is_said_and_nothing_else(rule: str) -> None:
    changes, expected = CASES[rule]

    said = violations(changed(good_objects(), changes))

    assert len(said) == 1, said
    assert expected in said[0]


def test_every_message_begins_with_the_object() -> None:
    changes = {f"{MIGRATE}.image": "", "ConfigMap.data": {".": ""}, "NetworkPolicy.spec.policyTypes": ["Ingress"]}

    said = violations(changed(good_objects(), changes))

    assert [each.split(":")[0] for each in said] == [
        "ConfigMap migrations",
        "Job migrate-app",
        "NetworkPolicy migrate-app",
    ]


def test_what_a_limit_still_allows_is_allowed() -> None:
    changes: dict[str, Any] = {
        "ConfigMap.data": {"k" * 253: "ä" * 8},
        "ConfigMap.binaryData": {"b": base64_of(MIB - 16), "c": "\n"},
        "Job.metadata.name": "j" * 63,
        "Job.metadata.labels": {f"{'a' * 63}.example.com/{'k' * 63}": "x" * 63, "empty": ""},
        "Job.spec.backoffLimit": 0,
        f"{MIGRATE}.resources.requests": {"cpu": 1, "memory": "524288Ki", "example.com/disk": "1"},
        f"{OWN}.capabilities.add": ["NET_BIND_SERVICE"],
        f"{CONTEXT}.seccompProfile": {"type": "Localhost", "localhostProfile": "profiles/a.json"},
        f"{POD}.volumes.0.projected.defaultMode": 0o777,
        f"{EGRESS}.0.ports.0.port": "dns",
    }

    assert violations(changed(good_objects(), changes)) == []


def test_an_object_that_is_there_twice_and_a_kustomization() -> None:
    policy = good_objects()[-1]
    kustomization = {"apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization", "resources": ["a"]}

    assert violations([kustomization, *good_objects(), policy]) == ["NetworkPolicy migrate-app: is there twice"]


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", 1), ("0.5", "0.5"), ("100m", "0.1"), ("1Ki", 1024), ("2Mi", 2097152), ("1k", 1000), ("1e3", 1000), ("1E3", 1000),
     ("1E", 10**18), ("+5", 5), (".5", "0.5"), ("5.", 5), (2, 2)],
)  # fmt: skip
def test_a_quantity(text: object, value: int | str) -> None:
    assert amount(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "1 Gi", "1KiB", "ki", "1K", "Mi", "1ee3", "0x10", "--1", "1,5", "١", None, True])
def test_what_is_no_quantity(text: object) -> None:
    assert amount(text) is None
