# One switch a feature stands in features.tf.json, and the estate in estate.auto.tfvars.json: `pgstrata docs` writes both
# from estate.toml.

variable "estate" {
  description = "The estate: planes, targets, features, files. Written by `pgstrata docs`."
  type        = any
}

variable "deploy_app_plane" {
  description = "Whether the app plane is deployed. Where it is not, what reaches its databases is left out, and nothing waits for it."
  type        = bool
  default     = true
}

variable "include_app_plane_migrations" {
  description = "Whether the app plane's ConfigMaps and Job are made here. False where the plane is there and somebody else migrates it."
  type        = bool
  default     = true
}

variable "image" {
  description = "The image that has pgstrata, as the cluster's nodes find it."
  type        = string
  default     = "pgstrata:0.1.0"
}

variable "create_roles" {
  description = "Whether the Jobs make the roles that the manifest names and the servers lack. The databases' user must be allowed to."
  type        = bool
  default     = false
}

variable "wait" {
  description = "Seconds that a Job waits for a server, a lock, or a migration of the other plane, before it fails and is tried again."
  type        = number
  default     = 600
}

variable "wait_for_completion" {
  description = "Whether apply waits for the Jobs and fails with them."
  type        = bool
  default     = true
}

variable "config_path" {
  description = "The kubeconfig that says where the cluster is."
  type        = string
  default     = "~/.kube/config"
}

variable "config_context" {
  description = "The context in it; null takes the current one."
  type        = string
  default     = null
}
