# The ConfigMaps without their payloads, which outputs.tf keeps apart so that no plan prints them.

locals {
  configmaps = [
    for index in range(local.count) : {
      name        = local.names[index]
      namespace   = local.plane.namespace
      labels      = local.labels
      annotations = local.annotations
      data        = { for key, value in local.header_data : key => value if index == 0 }
      keys        = sort(keys(local.payloads[index]))
    }
  ]

  # All but the first have a name of their own for each content, so that a node's cached copy of an older one can never be
  # mounted beside a newer first one.
  names = [
    for index in range(local.count) :
    index == 0 ? local.plane.configmap : "${local.plane.configmap}-${index + 1}-${substr(local.content, 0, 8)}"
  ]

  header_data = {
    "estate.toml" = file(local.paths["estate.toml"])
    "SHA256SUMS"  = local.sums
    "bundle.json" = local.index
  }
  index = jsonencode({
    format  = 1
    plane   = var.plane
    content = local.content
    files = {
      for name in local.travelling : name => {
        size   = local.sizes[name]
        chunks = [for chunk in local.chunks : sha256(chunk.text) if chunk.file == name]
      }
    }
  })

  header_bytes = [length(join("", keys(local.header_data))), local.sizes["estate.toml"], length(local.sums), length(local.index)]

  # Decoded bytes and keys: what the API server counts, and a little more than it counts.
  used = [
    for index in range(local.count) : sum(concat(
      [0],
      [for chunk in local.chunks : length(chunk.key) + chunk.bytes if chunk.window == index],
      [for count in local.header_bytes : count if index == 0],
    ))
  ]
}
