# What the Job's container is told: which targets, which features, where the passwords are.

locals {
  owned   = sort(distinct([for name in local.travelling : local.files[name].target]))
  reached = sort(distinct(flatten([for name in local.travelling : local.files[name].reaches])))
  # With what they require: that may belong to another plane, whose Job has not run yet, and be off by default.
  with = sort(distinct(flatten([
    for name in local.travelling : concat([local.files[name].feature], var.estate.features[local.files[name].feature].requires)
    if local.files[name].feature != ""
  ])))
  without = sort(distinct([
    for name in keys(local.left_out) : local.files[name].feature
    if local.files[name].feature != "" && !lookup(local.on, local.files[name].feature, false)
  ]))

  arguments = concat(
    ["apply", "--estate", "/estate", "--plane", var.plane],
    flatten([for target in local.owned : ["--target", target]]),
    flatten([for feature in local.with : ["--with", feature]]),
    flatten([for feature in local.without : ["--without", feature]]),
    flatten([for plane in sort(setsubtract(keys(var.estate.planes), var.deployed)) : ["--not-deployed", plane]]),
    var.create_roles ? ["--create-roles"] : [],
    # The mounted files must be these: a volume that is not up to date yet is waited for.
    ["--content", local.content, "--wait", tostring(var.wait), "--json", "--summary", "/dev/termination-log"],
  )

  environment = concat(
    [{ name = "POD_NAME", valueFrom = { fieldRef = { fieldPath = "metadata.name" } } }],
    [for target in keys(local.secrets) : {
      name  = "PGSTRATA_${replace(upper(target), "/[^A-Z0-9]/", "_")}_PASSWORD_FILE"
      value = "/secrets/${target}/password"
    }],
    [for mode in compact([local.plane.sslmode]) : { name = "PGSSLMODE", value = mode }],
    [for ca in local.cas : { name = "PGSSLROOTCERT", value = "/tls/ca.crt" }],
  )

  # By reached target, the Secret and the key in it; and the ConfigMap and key of the authority, where there is one.
  secrets = {
    for target in local.reached :
    target => split("/", var.estate.targets[target].secret) if var.estate.targets[target].secret != ""
  }
  cas = [for ca in compact([local.plane.ca]) : split("/", ca)]
}
