# What was delivered. The files themselves are production's data and are in no output.

output "configmaps" {
  description = "By plane, the ConfigMaps that are made."
  value = {
    app     = local.app_plane_travels ? module.app_plane_bundle.configmaps[*].name : []
    control = module.control_plane_bundle.configmaps[*].name
  }
}

output "jobs" {
  description = "By plane, the Job's name; null where there is none."
  value = {
    app     = module.app_plane.job
    control = module.control_plane.job
  }
}

output "content" {
  description = "By plane, the hash of the files that travel: it changes when one of them does."
  value = {
    app     = local.app_plane_travels ? module.app_plane_bundle.content : null
    control = module.control_plane_bundle.content
  }
}

output "sizes" {
  description = "By plane, the bytes used of each ConfigMap and the bytes of each file."
  value = {
    app     = module.app_plane_bundle.sizes
    control = module.control_plane_bundle.sizes
  }
}

output "left_out" {
  description = "By plane, the files that do not travel, and why."
  value = {
    app     = module.app_plane_bundle.left_out
    control = module.control_plane_bundle.left_out
  }
}
