# The Job's pods speak to the databases and to DNS, and nothing speaks to them.

locals {
  network_policy = {
    apiVersion = "networking.k8s.io/v1"
    kind       = "NetworkPolicy"
    metadata   = { name = "db-migration-${var.plane}", namespace = local.plane.namespace, labels = local.labels }
    spec = {
      podSelector = { matchLabels = local.labels }
      policyTypes = ["Ingress", "Egress"]
      egress = concat(
        [{
          to    = [{ namespaceSelector = { matchLabels = { "kubernetes.io/metadata.name" = "kube-system" } } }]
          ports = [{ protocol = "UDP", port = 53 }, { protocol = "TCP", port = 53 }]
        }],
        [for each in local.inside : {
          to    = [{ namespaceSelector = { matchLabels = { "kubernetes.io/metadata.name" = each[0] } } }]
          ports = [{ protocol = "TCP", port = tonumber(each[1]) }]
        }],
        # A server outside the cluster has no namespace to select: the port alone is opened.
        [for port in local.outside : { ports = [{ protocol = "TCP", port = tonumber(port) }] }],
      )
    }
  }

  # A short name is one of the Job's own namespace; NAME.NAMESPACE.svc says its namespace; every other host is outside.
  namespaces = {
    for target in local.reached : target => (
      can(regex("^[^.]+$", var.estate.targets[target].host))
      ? local.plane.namespace
      : try(regex("^[^.]+\\.([^.]+)\\.svc(?:\\..*)?$", var.estate.targets[target].host)[0], "")
    )
  }
  # Sorted as text: by namespace, then by the port in five digits.
  inside = [for each in sort(distinct([
    for target, namespace in local.namespaces : format("%s\t%05d", namespace, var.estate.targets[target].port) if namespace != ""
  ])) : split("\t", each)]
  outside = sort(distinct([
    for target, namespace in local.namespaces : format("%05d", var.estate.targets[target].port) if namespace == ""
  ]))
}
