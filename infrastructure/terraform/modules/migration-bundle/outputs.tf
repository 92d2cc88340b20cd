# An output that is refused fails the plan, before anything is sent to a cluster.

output "content" {
  description = "SHA-256 over the sums of the manifest and of the files that travel: the same for the same bytes."
  value       = local.content

  precondition {
    condition     = contains(keys(var.estate.planes), var.plane)
    error_message = "The estate has no plane ${var.plane}; it has ${join(", ", keys(var.estate.planes))}."
  }
  precondition {
    condition     = sha256(replace(file("${var.root}/estate.toml"), "\r\n", "\n")) == var.estate.manifest
    error_message = "estate.auto.tfvars.json was made from another estate.toml: pgstrata docs writes it anew."
  }
  precondition {
    condition     = length(setsubtract(var.deployed, keys(var.estate.planes))) == 0
    error_message = "deployed names what is no plane of the estate: ${join(", ", setsubtract(var.deployed, keys(var.estate.planes)))}."
  }
}

output "configmaps" {
  description = "The ConfigMaps in their order: name, namespace, labels, annotations, data, and the keys of their payloads."
  value       = local.configmaps

  precondition {
    condition     = local.fits
    error_message = "estate.toml and the sums of ${length(local.files)} files need ${(local.header - local.room) / 4 * 3} bytes more than a ConfigMap of ${var.limit} bytes has."
  }
}

output "payloads" {
  description = "By ConfigMap, its binaryData: key => base64. Production's data, so never printed."
  # Marked by itself too: Terraform 1.11 prints what a called module's output holds, although that output is sensitive.
  value     = sensitive(local.payloads)
  sensitive = true

  precondition {
    condition     = length(local.oversized) == 0
    error_message = join("\n", [for name in local.oversized : "${name} has ${local.sizes[name]} bytes, ${local.sizes[name] - local.largest} more than the ${local.largest} that Terraform can slice in reasonable time: make this bundle with pgstrata bundle --out DIR --kubernetes"])
  }
}

output "left_out" {
  description = "By file of this plane that does not travel, why."
  value       = local.left_out

  precondition {
    condition     = length(setsubtract(keys(var.switches), keys(var.estate.features))) == 0
    error_message = "The estate has no feature ${join(", ", setsubtract(keys(var.switches), keys(var.estate.features)))}; it has ${join(", ", keys(var.estate.features))}."
  }
  precondition {
    condition     = length(setsubtract(keys(local.files), local.sound)) == 0
    error_message = "Not the name of a file in the folder of migrations (letters, digits, dot, dash and underscore, at most 230): ${join(", ", setsubtract(keys(local.files), local.sound))}."
  }
}

output "sizes" {
  description = "By ConfigMap the bytes used and their limit; by file the bytes uncompressed and compressed."
  value = {
    configmaps = { for index, name in local.names : name => { used = local.used[index], limit = var.limit } }
    files      = { for name in local.travelling : name => { uncompressed = local.sizes[name], compressed = local.bytes[name] } }
  }

  precondition {
    condition     = !local.fits || alltrue([for used in local.used : used <= var.limit])
    error_message = join("\n", [for index, used in local.used : "ConfigMap ${local.names[index]} has ${used} bytes, ${used - var.limit} more than it may." if used > var.limit])
  }
}

output "job" {
  description = "The Job as Kubernetes writes it; null where no file travels."
  value       = length(local.travelling) == 0 ? null : local.job
}

output "network_policy" {
  description = "The NetworkPolicy of the Job's pods as Kubernetes writes it; null where no file travels."
  value       = length(local.travelling) == 0 ? null : local.network_policy
}
