# The Job as a plain value, its keys those of Kubernetes. Its name carries the content and the specification: what has not
# changed makes no new Job, and a Job, which cannot be changed, is never asked to be.

locals {
  job = {
    apiVersion = "batch/v1"
    kind       = "Job"
    metadata = {
      name        = "db-migration-${var.plane}-${substr(local.content, 0, 10)}-${substr(sha256(jsonencode(local.job_spec)), 0, 6)}"
      namespace   = local.plane.namespace
      labels      = local.labels
      annotations = local.annotations
    }
    spec = local.job_spec
  }

  # No ttlSecondsAfterFinished: a Job that the cluster removed would be planned again.
  job_spec = {
    backoffLimit          = 6
    activeDeadlineSeconds = 3600
    podFailurePolicy = {
      rules = [
        { action = "Ignore", onPodConditions = [{ type = "DisruptionTarget", status = "True" }] },
        # What no second try mends. 4 (not reachable, busy) and 143 (ended by SIGTERM) are tried again.
        { action = "FailJob", onExitCodes = { containerName = "migrate", operator = "In", values = [1, 2, 3, 5, 6] } },
      ]
    }
    template = {
      metadata = { labels = local.labels, annotations = local.annotations }
      spec     = local.pod
    }
  }

  pod = {
    automountServiceAccountToken  = false
    enableServiceLinks            = false
    restartPolicy                 = "Never"
    terminationGracePeriodSeconds = 30
    securityContext = {
      runAsNonRoot   = true
      runAsUser      = 65532
      runAsGroup     = 65532
      fsGroup        = 65532
      seccompProfile = { type = "RuntimeDefault" }
    }
    containers = [local.container]
    volumes = concat(
      [
        { name = "estate", projected = { defaultMode = 292, sources = [for name in local.names : { configMap = { name = name } }] } },
        { name = "tmp", emptyDir = { medium = "Memory", sizeLimit = "16Mi" } },
      ],
      [for target, secret in local.secrets : {
        name   = "password-${replace(lower(target), "_", "-")}"
        secret = { secretName = secret[0], defaultMode = 288, items = [{ key = secret[1], path = "password" }] }
      }],
      [for ca in local.cas : {
        name      = "ca"
        configMap = { name = ca[0], defaultMode = 292, items = [{ key = ca[1], path = "ca.crt" }] }
      }],
    )
  }

  container = {
    name            = "migrate"
    image           = var.image
    imagePullPolicy = "IfNotPresent"
    args            = local.arguments
    env             = local.environment
    resources = {
      requests = { cpu = "100m", memory = "128Mi" }
      limits   = { cpu = "1", memory = "512Mi" }
    }
    securityContext = {
      runAsNonRoot             = true
      privileged               = false
      allowPrivilegeEscalation = false
      readOnlyRootFilesystem   = true
      capabilities             = { drop = ["ALL"] }
    }
    terminationMessagePath   = "/dev/termination-log"
    terminationMessagePolicy = "FallbackToLogsOnError"
    volumeMounts = concat(
      [{ name = "estate", mountPath = "/estate", readOnly = true }, { name = "tmp", mountPath = "/tmp" }],
      [for target in keys(local.secrets) : { name = "password-${replace(lower(target), "_", "-")}", mountPath = "/secrets/${target}", readOnly = true }],
      [for ca in local.cas : { name = "ca", mountPath = "/tls", readOnly = true }],
    )
  }
}
