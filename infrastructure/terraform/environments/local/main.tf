# The migrations of both planes: for each a bundle (values only), its ConfigMaps, and the Job that applies it. Namespace,
# databases and Secrets are given: nothing here makes them.

provider "kubernetes" {
  config_path    = var.config_path
  config_context = var.config_context
}

locals {
  project_root = "${path.module}/../../../.."

  app_plane_travels = var.deploy_app_plane && var.include_app_plane_migrations
  deployed          = [for plane in keys(var.estate.planes) : plane if plane != "app" || var.deploy_app_plane]
}

# --- the app plane: 001, 002, 005 and the features' files that are switched on ---

module "app_plane_bundle" {
  source = "../../modules/migration-bundle"

  estate       = var.estate
  root         = local.project_root
  plane        = "app"
  switches     = local.switches
  deployed     = local.deployed
  image        = var.image
  create_roles = var.create_roles
  wait         = var.wait
}

# The first one's name is constant; the others, where one is not enough, have the content in theirs.
resource "kubernetes_config_map" "app_plane_migrations" {
  count = var.deploy_app_plane && var.include_app_plane_migrations ? length(module.app_plane_bundle.configmaps) : 0

  metadata {
    name        = module.app_plane_bundle.configmaps[count.index].name
    namespace   = module.app_plane_bundle.configmaps[count.index].namespace
    labels      = module.app_plane_bundle.configmaps[count.index].labels
    annotations = module.app_plane_bundle.configmaps[count.index].annotations
  }

  data        = module.app_plane_bundle.configmaps[count.index].data
  binary_data = module.app_plane_bundle.payloads[count.index]
}

# After its ConfigMaps, although none of its values come from them. A change goes: the older Job away, its pods with it; then
# the ConfigMaps; then the new Job. Interrupted, it leaves no Job, or one that the next apply makes anew, and goes on there. A
# node may have kept an older copy of the first ConfigMap: each Job takes the content that its name carries, and no other.
module "app_plane" {
  source = "../../modules/app-plane/kubernetes"

  job                 = local.app_plane_travels ? module.app_plane_bundle.job : null
  network_policy      = local.app_plane_travels ? module.app_plane_bundle.network_policy : null
  wait_for_completion = var.wait_for_completion

  depends_on = [kubernetes_config_map.app_plane_migrations]
}

# --- the control plane: 003, and 006 where the app plane's database is there to take it ---

module "control_plane_bundle" {
  source = "../../modules/migration-bundle"

  estate       = var.estate
  root         = local.project_root
  plane        = "control"
  switches     = local.switches
  deployed     = local.deployed
  image        = var.image
  create_roles = var.create_roles
  wait         = var.wait
}

resource "kubernetes_config_map" "db_migrations" {
  count = length(module.control_plane_bundle.configmaps)

  metadata {
    name        = module.control_plane_bundle.configmaps[count.index].name
    namespace   = module.control_plane_bundle.configmaps[count.index].namespace
    labels      = module.control_plane_bundle.configmaps[count.index].labels
    annotations = module.control_plane_bundle.configmaps[count.index].annotations
  }

  data        = module.control_plane_bundle.configmaps[count.index].data
  binary_data = module.control_plane_bundle.payloads[count.index]
}

# At the same time as the app plane's: where 006 travels, the Job waits until 002 is in components_v2's ledger, and holds no lock
# meanwhile. Where the app plane is not deployed, 006 is left out, and 003 waits for nothing.
module "control_plane" {
  source = "../../modules/control-plane/kubernetes"

  job                 = module.control_plane_bundle.job
  network_policy      = module.control_plane_bundle.network_policy
  wait_for_completion = var.wait_for_completion

  depends_on = [kubernetes_config_map.db_migrations]
}
