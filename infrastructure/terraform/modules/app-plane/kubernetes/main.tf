# The provider's resources pass on what the module migration-bundle assembled, value by value, and add none of their own.
# So this text is the same for both planes, and what the cluster gets can be checked without a provider.

locals {
  pod = try(var.job.spec.template.spec, null)
}

# The name carries the content and the specification: what changed makes another Job, after the older one is gone.
# A Job that failed is tainted by Terraform, and the next apply runs it anew under the same name.
resource "kubernetes_job" "db_migration" {
  count = var.job == null ? 0 : 1

  metadata {
    name        = var.job.metadata.name
    namespace   = var.job.metadata.namespace
    labels      = var.job.metadata.labels
    annotations = var.job.metadata.annotations
  }

  spec {
    backoff_limit           = var.job.spec.backoffLimit
    active_deadline_seconds = var.job.spec.activeDeadlineSeconds

    pod_failure_policy {
      dynamic "rule" {
        for_each = var.job.spec.podFailurePolicy.rules
        content {
          action = rule.value.action

          dynamic "on_pod_condition" {
            for_each = try(rule.value.onPodConditions, [])
            content {
              type   = on_pod_condition.value.type
              status = on_pod_condition.value.status
            }
          }

          dynamic "on_exit_codes" {
            for_each = try([rule.value.onExitCodes], [])
            content {
              container_name = on_exit_codes.value.containerName
              operator       = on_exit_codes.value.operator
              values         = on_exit_codes.value.values
            }
          }
        }
      }
    }

    template {
      metadata {
        labels      = var.job.spec.template.metadata.labels
        annotations = var.job.spec.template.metadata.annotations
      }

      spec {
        automount_service_account_token  = local.pod.automountServiceAccountToken
        enable_service_links             = local.pod.enableServiceLinks
        restart_policy                   = local.pod.restartPolicy
        termination_grace_period_seconds = local.pod.terminationGracePeriodSeconds

        security_context {
          run_as_non_root = local.pod.securityContext.runAsNonRoot
          run_as_user     = local.pod.securityContext.runAsUser
          run_as_group    = local.pod.securityContext.runAsGroup
          fs_group        = local.pod.securityContext.fsGroup

          seccomp_profile {
            type = local.pod.securityContext.seccompProfile.type
          }
        }

        dynamic "container" {
          for_each = local.pod.containers
          content {
            name                       = container.value.name
            image                      = container.value.image
            image_pull_policy          = container.value.imagePullPolicy
            args                       = container.value.args
            termination_message_path   = container.value.terminationMessagePath
            termination_message_policy = container.value.terminationMessagePolicy

            dynamic "env" {
              for_each = container.value.env
              content {
                name  = env.value.name
                value = try(env.value.value, null)

                dynamic "value_from" {
                  for_each = try([env.value.valueFrom], [])
                  content {
                    field_ref {
                      field_path = value_from.value.fieldRef.fieldPath
                    }
                  }
                }
              }
            }

            resources {
              requests = container.value.resources.requests
              limits   = container.value.resources.limits
            }

            # In full: what is left out here is sent as false, or true for an escalation, and overrides the pod.
            security_context {
              run_as_non_root            = container.value.securityContext.runAsNonRoot
              privileged                 = container.value.securityContext.privileged
              allow_privilege_escalation = container.value.securityContext.allowPrivilegeEscalation
              read_only_root_filesystem  = container.value.securityContext.readOnlyRootFilesystem

              capabilities {
                drop = container.value.securityContext.capabilities.drop
              }
            }

            dynamic "volume_mount" {
              for_each = container.value.volumeMounts
              content {
                name       = volume_mount.value.name
                mount_path = volume_mount.value.mountPath
                read_only  = try(volume_mount.value.readOnly, null)
              }
            }
          }
        }

        dynamic "volume" {
          for_each = local.pod.volumes
          content {
            name = volume.value.name

            dynamic "projected" {
              for_each = try([volume.value.projected], [])
              content {
                # The provider writes a mode in octal digits, Kubernetes as a number.
                default_mode = format("%04o", projected.value.defaultMode)

                dynamic "sources" {
                  for_each = projected.value.sources
                  content {
                    config_map {
                      name = sources.value.configMap.name
                    }
                  }
                }
              }
            }

            dynamic "empty_dir" {
              for_each = try([volume.value.emptyDir], [])
              content {
                medium     = empty_dir.value.medium
                size_limit = empty_dir.value.sizeLimit
              }
            }

            dynamic "secret" {
              for_each = try([volume.value.secret], [])
              content {
                secret_name  = secret.value.secretName
                default_mode = format("%04o", secret.value.defaultMode)

                dynamic "items" {
                  for_each = secret.value.items
                  content {
                    key  = items.value.key
                    path = items.value.path
                  }
                }
              }
            }

            dynamic "config_map" {
              for_each = try([volume.value.configMap], [])
              content {
                name         = config_map.value.name
                default_mode = format("%04o", config_map.value.defaultMode)

                dynamic "items" {
                  for_each = config_map.value.items
                  content {
                    key  = items.value.key
                    path = items.value.path
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  wait_for_completion = var.wait_for_completion

  timeouts {
    create = var.timeout
    update = var.timeout
    delete = var.timeout
  }

  # A Job's specification cannot be changed, and a change that matters has another name. What a cluster adds to it
  # (defaults, the labels of an admission controller) must not make a second Job.
  lifecycle {
    ignore_changes = [spec]
  }

  # The Job's pods never run without it.
  depends_on = [kubernetes_network_policy.db_migration]
}

resource "kubernetes_network_policy" "db_migration" {
  count = var.network_policy == null ? 0 : 1

  metadata {
    name      = var.network_policy.metadata.name
    namespace = var.network_policy.metadata.namespace
    labels    = var.network_policy.metadata.labels
  }

  spec {
    policy_types = var.network_policy.spec.policyTypes

    pod_selector {
      match_labels = var.network_policy.spec.podSelector.matchLabels
    }

    dynamic "egress" {
      for_each = var.network_policy.spec.egress
      content {
        dynamic "to" {
          for_each = try(egress.value.to, [])
          content {
            namespace_selector {
              match_labels = to.value.namespaceSelector.matchLabels
            }
          }
        }

        dynamic "ports" {
          for_each = egress.value.ports
          content {
            protocol = ports.value.protocol
            port     = ports.value.port
          }
        }
      }
    }
  }
}
