# No provider: the module is planned and tested without a cluster and without a network.
terraform {
  required_version = ">= 1.6"
}
