"""A set of objects that breaks no rule, and a way to break one in a line."""

from __future__ import annotations

import base64
import copy
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

ABSENT = object()

_TEXT = """
- apiVersion: v1
  kind: ConfigMap
  metadata: &about
    name: migrations
    namespace: delivery
    labels: &labels {app.kubernetes.io/name: sample, sample/plane: app}
    annotations: {sample/content: 0a1b2c}
  data: {estate.toml: "name = 'ä'"}
  binaryData: {001_A.sql.gz.1-of-2: YWJj}
- apiVersion: v1
  kind: ConfigMap
  metadata: {<<: *about, name: migrations-2}
  binaryData: {001_A.sql.gz.2-of-2: YWJjZA==}
- apiVersion: batch/v1
  kind: Job
  metadata: {<<: *about, name: migrate-app}
  spec:
    backoffLimit: 6
    activeDeadlineSeconds: 3600
    podFailurePolicy:
      rules:
      - {action: Ignore, onPodConditions: [{type: DisruptionTarget, status: "True"}]}
      - {action: FailJob, onExitCodes: {containerName: migrate, operator: In, values: [1, 2, 3]}}
    template:
      metadata: {labels: *labels}
      spec:
        automountServiceAccountToken: false
        restartPolicy: Never
        terminationGracePeriodSeconds: 30
        securityContext:
          {runAsNonRoot: true, runAsUser: 65532, runAsGroup: 65532, fsGroup: 65532, seccompProfile: {type: RuntimeDefault}}
        containers:
        - name: migrate
          image: registry.example.com/migrate:1
          imagePullPolicy: IfNotPresent
          args: [apply]
          env:
          - {name: POD_NAME, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
          - {name: PASSWORD_FILE, value: /secrets/main/password}
          resources: {requests: {cpu: 100m, memory: 128Mi}, limits: {cpu: "1", memory: 512Mi}}
          securityContext:
            runAsNonRoot: true
            privileged: false
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: {drop: [ALL]}
          terminationMessagePolicy: FallbackToLogsOnError
          volumeMounts:
          - {name: estate, mountPath: /estate, readOnly: true}
          - {name: tmp, mountPath: /tmp}
          - {name: password, mountPath: /secrets/main, readOnly: true}
          - {name: ca, mountPath: /tls, readOnly: true}
        volumes:
        - name: estate
          projected: {defaultMode: 292, sources: [{configMap: {name: migrations}}, {configMap: {name: migrations-2}}]}
        - {name: tmp, emptyDir: {medium: Memory, sizeLimit: 16Mi}}
        - {name: password, secret: {secretName: main-db, defaultMode: 288, items: [{key: password, path: password}]}}
        - {name: ca, configMap: {name: ca, items: [{key: root.crt, path: ca.crt}]}}
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata: {<<: *about, name: migrate-app}
  spec:
    podSelector: {matchLabels: *labels}
    policyTypes: [Ingress, Egress]
    egress:
    - to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}]
      ports: [{protocol: UDP, port: 53}, {protocol: TCP, port: 53}]
    - to: [{ipBlock: {cidr: 192.0.2.0/24, except: [192.0.2.128/25]}}]
      ports: [{protocol: TCP, port: 5432, endPort: 5439}]
"""


def good_objects() -> list[dict[str, Any]]:
    """Two ConfigMaps, the Job that mounts them, its NetworkPolicy."""
    objects: list[dict[str, Any]] = copy.deepcopy(yaml.safe_load(_TEXT))
    return [yaml.safe_load(yaml.safe_dump(one)) for one in objects]  # no object shares a part with another


def changed(objects: Sequence[Mapping[str, Any]], changes: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The objects with other values: `{"Job.spec.template.spec.containers.0.image": ""}`; ABSENT takes a value away.

    The first word is a kind, and means the first object of it; an index past a list's end adds to it.
    """
    made = [copy.deepcopy(dict(one)) for one in objects]
    for path, value in changes.items():
        kind, *steps, last = path.split(".")
        here: Any = next(one for one in made if one["kind"] == kind)
        for step in steps:
            here = here[int(step)] if isinstance(here, list) else here.setdefault(step, {})
        if value is ABSENT:
            del here[last]
        elif not isinstance(here, list):
            here[last] = value
        elif int(last) < len(here):
            here[int(last)] = value
        else:
            here.append(value)
    return made


def base64_of(size: int) -> str:
    """So many bytes, as a binaryData value."""
    return base64.b64encode(bytes(size)).decode()
