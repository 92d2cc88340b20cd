variable "job" {
  description = "The Job as the module migration-bundle assembles it; null makes none."
  type        = any
  default     = null
}

variable "network_policy" {
  description = "The NetworkPolicy of the Job's pods, from the same module; null makes none."
  type        = any
  default     = null
}

variable "wait_for_completion" {
  description = "Whether apply waits for the Job and fails with it. Where it does not, nobody but the cluster knows how the Job ended."
  type        = bool
  default     = true
}

variable "timeout" {
  description = "How long apply waits for the Job, and for one that it replaces to go: longer than the Job's own deadline of an hour."
  type        = string
  default     = "65m"
}
