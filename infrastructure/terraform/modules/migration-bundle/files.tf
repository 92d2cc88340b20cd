# Which files travel, and the sums of what they hold. Sums are of uncompressed bytes, because two programs rarely
# compress the same bytes to the same bytes.

locals {
  files = { for file in var.estate.files : file.file => file }

  # Only these are opened: a name with a slash could lead out of the folder.
  sound = [for name in keys(local.files) : name if can(regex("^[-._a-zA-Z0-9]{1,230}$", name))]
  paths = merge(
    { for name in local.sound : name => "${var.root}/${var.estate.migrations}/${name}" },
    { "estate.toml" = "${var.root}/estate.toml" },
  )

  on = {
    for name, feature in var.estate.features :
    name => alltrue([for each in concat([name], feature.requires) : lookup(var.switches, each, false)])
  }
  because = {
    for name, feature in var.estate.features :
    name => join(" and ", [for each in feature.requires : each if !lookup(var.switches, each, false)])
  }

  # By file, why it stays behind: "" where it travels.
  reasons = {
    for name in local.sound : name => (
      local.files[name].feature != "" && !lookup(local.on, local.files[name].feature, false)
      ? join("", concat(
        ["feature ${local.files[name].feature} is off"],
        # Its own switch says otherwise: one of what it requires is off.
        lookup(var.switches, local.files[name].feature, false) ? [" (requires ${local.because[local.files[name].feature]})"] : [],
      ))
      : join("", slice(local.absent[name], 0, min(1, length(local.absent[name]))))
    ) if local.files[name].plane == var.plane
  }
  absent = {
    for name in local.sound : name => [
      for plane in sort(distinct([for target in local.files[name].reaches : var.estate.targets[target].plane])) :
      # A target without a plane is always there.
      "plane ${plane} is not deployed" if plane != "" && !contains(var.deployed, plane)
    ]
  }
  left_out   = { for name, reason in local.reasons : name => reason if reason != "" }
  travelling = sort([for name, reason in local.reasons : name if reason == ""])

  # Counted in base64: length() of a text counts characters, not bytes.
  texts = { for name in concat(["estate.toml"], local.travelling) : name => filebase64(local.paths[name]) }
  sizes = {
    for name, text in local.texts :
    name => length(text) / 4 * 3 - (endswith(text, "==") ? 2 : endswith(text, "=") ? 1 : 0)
  }

  lines   = { for name, path in local.paths : name => "${filesha256(path)}  ${name}\n" }
  sums    = join("", [for name in sort(keys(local.lines)) : local.lines[name]])
  content = sha256(join("", [for name in sort(concat(["estate.toml"], local.travelling)) : local.lines[name]]))
}
