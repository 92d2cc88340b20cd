# What travels, under which names, and what the Job is told. The estate is the one in the folder estate/.

variables {
  root     = "tests/estate"
  plane    = "app"
  deployed = ["app", "control"]
  image    = "registry.example.com/pgstrata:1"
  switches = { reviews = true, ranking = true, prices = true }

  estate = {
    name       = "shop"
    migrations = "migrations"
    manifest   = "9f2ea8c774312889a6a8530fa99ea6af3955d7b9877257ba67fa0e3eef741833"
    planes = {
      app     = { configmap = "shop-app", namespace = "shop-jobs", sslmode = "", ca = "" }
      control = { configmap = "shop-control", namespace = "shop-jobs", sslmode = "verify-full", ca = "authority/root.crt" }
    }
    targets = {
      goods-db = { plane = "app", host = "goods.shop.svc", port = 5432, secret = "goods-db/password" }
      tenants  = { plane = "control", host = "tenants", port = 6432, secret = "" }
    }
    features = {
      reviews = { default = true, requires = [] }
      ranking = { default = true, requires = ["reviews"] }
      prices  = { default = false, requires = [] }
    }
    files = [
      { number = "001", file = "001_GOODS.sql", target = "goods-db", plane = "app", feature = "", reaches = ["goods-db"] },
      { number = "002", file = "002_TENANTS.sql", target = "tenants", plane = "control", feature = "", reaches = ["tenants"] },
      { number = "003", file = "003_REVIEWS.sql", target = "goods-db", plane = "app", feature = "reviews", reaches = ["goods-db"] },
      { number = "004", file = "004_RANKING.sql", target = "goods-db", plane = "app", feature = "ranking", reaches = ["goods-db"] },
      { number = "005", file = "005_PRICES.sql", target = "goods-db", plane = "control", feature = "prices", reaches = ["goods-db"] },
    ]
  }
}

run "all_files_of_the_plane_in_one_configmap" {
  command = plan

  assert {
    condition     = output.configmaps[*].name == ["shop-app"] && length(output.left_out) == 0
    error_message = "Three small files need one ConfigMap, and none is left out."
  }
  assert {
    condition     = output.configmaps[0].keys == tolist(["001_GOODS.sql.gz", "003_REVIEWS.sql.gz", "004_RANKING.sql.gz"])
    error_message = "The keys are the files' names with .gz."
  }
  assert {
    condition     = length(regexall("(?m)^[0-9a-f]{64}  \\S+$", output.configmaps[0].data["SHA256SUMS"])) == 6
    error_message = "The sums are those of the manifest and of every file of the estate, other planes' too."
  }
  assert {
    condition     = output.sizes.files["003_REVIEWS.sql"].uncompressed == 160
    error_message = "Sizes count bytes, not characters."
  }
}

run "a_file_is_named_for_what_it_holds" {
  command = plan

  assert {
    condition     = jsondecode(output.configmaps[0].data["bundle.json"]).content == output.content
    error_message = "bundle.json carries the content."
  }
  assert {
    condition     = startswith(output.job.metadata.name, "db-migration-app-${substr(output.content, 0, 10)}-")
    error_message = "The Job's name carries the content."
  }
  assert {
    condition     = output.job.spec.template.metadata.annotations["pgstrata/content"] == output.content
    error_message = "The pods say which content they applied."
  }
}

run "a_feature_that_is_off_stays_behind_with_what_requires_it" {
  command = plan

  variables {
    switches = { reviews = false, ranking = true, prices = true }
  }

  assert {
    condition     = output.left_out == { "003_REVIEWS.sql" = "feature reviews is off", "004_RANKING.sql" = "feature ranking is off (requires reviews)" }
    error_message = "ranking requires reviews, which is off."
  }
  assert {
    condition     = join(" ", output.job.spec.template.spec.containers[0].args) == "apply --estate /estate --plane app --target goods-db --without ranking --without reviews --content ${output.content} --wait 600 --json --summary /dev/termination-log"
    error_message = "The Job is told which features are off: ${join(" ", output.job.spec.template.spec.containers[0].args)}"
  }
}

run "roles_are_made_where_they_are_asked_for" {
  command = plan

  variables {
    create_roles = true
    wait         = 60
  }

  assert {
    condition     = strcontains(join(" ", output.job.spec.template.spec.containers[0].args), " --create-roles --content ${output.content} --wait 60 ")
    error_message = "--create-roles and --wait are passed on."
  }
}

run "the_control_plane_reaches_both_servers" {
  command = plan

  variables {
    plane = "control"
  }

  assert {
    condition     = output.configmaps[0].keys == tolist(["002_TENANTS.sql.gz", "005_PRICES.sql.gz"])
    error_message = "A file travels with its plane, not with its target's."
  }
  assert {
    condition = output.job.spec.template.spec.containers[0].env[*].name == [
      "POD_NAME", "PGSTRATA_GOODS_DB_PASSWORD_FILE", "PGSSLMODE", "PGSSLROOTCERT"
    ]
    error_message = "The password of a target with a Secret, and the plane's TLS."
  }
  assert {
    condition     = output.job.spec.template.spec.volumes[*].name == ["estate", "tmp", "password-goods-db", "ca"]
    error_message = "The volumes are the bundle, a small /tmp, the password, the authority."
  }
  assert {
    condition     = output.network_policy.spec.egress[1].to[0].namespaceSelector.matchLabels["kubernetes.io/metadata.name"] == "shop"
    error_message = "goods.shop.svc is in the namespace shop."
  }
  assert {
    condition     = output.network_policy.spec.egress[2] == { to = [{ namespaceSelector = { matchLabels = { "kubernetes.io/metadata.name" = "shop-jobs" } } }], ports = [{ protocol = "TCP", port = 6432 }] }
    error_message = "A host without a dot is in the Job's own namespace."
  }
}

run "without_the_app_plane_its_databases_are_not_reached" {
  command = plan

  variables {
    plane    = "control"
    deployed = ["control"]
  }

  assert {
    condition     = output.left_out == { "005_PRICES.sql" = "plane app is not deployed" }
    error_message = "005 changes a database of the app plane."
  }
  assert {
    condition     = !strcontains(jsonencode([output.job, output.network_policy]), "goods")
    error_message = "Neither the Job nor the NetworkPolicy knows of the database that is not there."
  }
  assert {
    condition     = !contains(output.job.spec.template.spec.containers[0].args, "--without")
    error_message = "The feature is not off: where its plane is deployed later, it is applied."
  }
}

run "where_nothing_travels_nothing_is_made" {
  command = plan

  variables {
    deployed = ["control"]
  }

  assert {
    condition     = output.job == null && output.network_policy == null && length(output.configmaps) == 0
    error_message = "No file, no Job, no ConfigMap."
  }
}

run "a_server_outside_the_cluster_is_reached_by_its_port_alone" {
  command = plan

  variables {
    plane = "control"
    estate = {
      name       = "shop"
      migrations = "migrations"
      manifest   = "9f2ea8c774312889a6a8530fa99ea6af3955d7b9877257ba67fa0e3eef741833"
      planes     = { control = { configmap = "shop-control", namespace = "shop-jobs", sslmode = "", ca = "" } }
      targets    = { tenants = { plane = "control", host = "tenants.example.com", port = 6432, secret = "" } }
      features   = {}
      files      = [{ number = "002", file = "002_TENANTS.sql", target = "tenants", plane = "control", feature = "", reaches = ["tenants"] }]
    }
    switches = {}
    deployed = ["control"]
  }

  assert {
    condition     = output.network_policy.spec.egress[1] == { ports = [{ protocol = "TCP", port = 6432 }] }
    error_message = "No namespace can be selected for it."
  }
}

# The chunk and its digests are checked with the real bytes, hence apply: the module has no provider and changes nothing.
run "a_small_limit_cuts_the_large_file" {
  command = apply

  variables {
    limit = 5500
  }

  assert {
    condition     = output.configmaps[*].name == ["shop-app", "shop-app-2-${substr(output.content, 0, 8)}"]
    error_message = "The second ConfigMap has the content in its name: ${join(", ", output.configmaps[*].name)}"
  }
  assert {
    condition     = output.configmaps[0].keys == tolist(["001_GOODS.sql.gz.1-of-2"]) && length(output.configmaps[1].data) == 0
    error_message = "The first chunk follows the header; the second ConfigMap has chunks only."
  }
  assert {
    condition     = output.configmaps[1].keys == tolist(["001_GOODS.sql.gz.2-of-2", "003_REVIEWS.sql.gz", "004_RANKING.sql.gz"])
    error_message = "Only a window's end cuts: ${join(", ", output.configmaps[1].keys)}"
  }
  assert {
    condition     = alltrue([for each in values(output.sizes.configmaps) : each.used <= 5500])
    error_message = "A ConfigMap is larger than the limit."
  }
  assert {
    condition     = length(output.job.spec.template.spec.volumes[0].projected.sources) == 2
    error_message = "The Job mounts both as one folder."
  }
  assert {
    condition = jsondecode(output.configmaps[0].data["bundle.json"]).files["001_GOODS.sql"].chunks == [
      for index in [0, 1] : sha256(output.payloads[index]["001_GOODS.sql.gz.${index + 1}-of-2"])
    ]
    error_message = "bundle.json has the digest of each chunk."
  }
  assert {
    condition = !anytrue(flatten([
      for payload in output.payloads : [
        for text in values(payload) : strcontains(jsonencode([output.configmaps, output.job, output.sizes]), substr(text, 0, 40))
      ]
    ]))
    error_message = "A payload stands in an output that is printed."
  }
}
