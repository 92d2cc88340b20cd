variable "estate" {
  description = "The estate as `pgstrata docs` writes it into estate.auto.tfvars.json."
  type = object({
    name       = string
    manifest   = string
    migrations = string
    planes = map(object({
      configmap = string
      namespace = string
      sslmode   = string
      ca        = string
    }))
    targets = map(object({
      plane  = string
      host   = string
      port   = number
      secret = string
    }))
    features = map(object({
      default  = bool
      requires = list(string)
    }))
    files = list(object({
      number  = string
      file    = string
      target  = string
      plane   = string
      feature = string
      reaches = list(string)
    }))
  })

  validation {
    condition     = alltrue([for target in values(var.estate.targets) : can(regex("^$|^[^/]+/[^/]+$", target.secret))])
    error_message = "A target's secret is written NAME/KEY: the Secret in the Job's namespace, and the key in it."
  }

  validation {
    condition     = alltrue([for plane in values(var.estate.planes) : can(regex("^$|^[^/]+/[^/]+$", plane.ca))])
    error_message = "A plane's ca is written CONFIGMAP/KEY: the ConfigMap in the Job's namespace, and the key in it."
  }
}

variable "root" {
  description = "The folder that holds estate.toml."
  type        = string
}

variable "plane" {
  description = "The plane whose files travel."
  type        = string
}

variable "switches" {
  description = "By feature, whether its files travel."
  type        = map(bool)
}

variable "deployed" {
  description = "The planes that are deployed: a file that reaches a target of another one is left out."
  type        = list(string)
}

variable "image" {
  description = "The image that has pgstrata."
  type        = string

  # The documented grammar of a reference, as pgstrata bundle has it: no node runs another text.
  validation {
    condition = can(regex(join("", [
      "^(?:",
      "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?/",
      ")?",
      "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*",
      "(?::[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?",
      "(?:@[a-zA-Z][a-zA-Z0-9]*(?:[-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,})?$",
    ]), var.image))
    error_message = "The variable image is no reference to an image; one is: registry.example.com:5000/team/pgstrata:1.0"
  }
}

variable "create_roles" {
  description = "Whether the Job makes the roles that the manifest names and the servers lack."
  type        = bool
  default     = false
}

variable "wait" {
  description = "Seconds that the Job waits for a server, a lock, or a migration of another plane."
  type        = number
  default     = 600

  validation {
    condition     = var.wait >= 0 && floor(var.wait) == var.wait
    error_message = "wait is a whole number of seconds."
  }
}

variable "limit" {
  description = "Bytes that one ConfigMap holds, its keys included. Kubernetes accepts 1 MiB."
  type        = number
  default     = 1048576

  validation {
    condition     = var.limit > 0 && var.limit <= 1048576
    error_message = "limit is at most 1048576 bytes: no API server accepts a larger ConfigMap."
  }
}
