# What a plane's bundle is made of, in this order: files.tf (which files travel, and their sums), chunks.tf (how they are
# packed), objects.tf, job.tf and network.tf (the Kubernetes objects as plain values), outputs.tf (with what is refused).

locals {
  # An unknown plane gets this far only to be refused by name in outputs.tf.
  plane = lookup(var.estate.planes, var.plane, { configmap = "", namespace = "", sslmode = "", ca = "" })

  labels = {
    "app.kubernetes.io/name"      = "pgstrata"
    "app.kubernetes.io/instance"  = var.estate.name
    "app.kubernetes.io/component" = "db-migration"
    "pgstrata/plane"              = var.plane
  }
  annotations = { "pgstrata/content" = local.content }
}
