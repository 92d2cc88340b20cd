terraform {
  required_version = ">= 1.6"

  required_providers {
    kubernetes = {
      source = "hashicorp/kubernetes"
      # pod_failure_policy came with 2.26.0; 2.34.0 and 2.35.0 sent ttl_seconds_after_finished = 0 for a Job that has none,
      # which has the cluster remove it as soon as it is done. 3.0.0 deprecates kubernetes_job and kubernetes_config_map.
      version = ">= 2.35.1, < 3.0.0"
    }
  }
}
