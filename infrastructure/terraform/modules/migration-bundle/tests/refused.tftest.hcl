# Each refusal fails the plan. bundle.tftest.hcl has the same estate.

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

run "a_plane_that_the_estate_does_not_have" {
  command = plan
  variables {
    plane = "edge"
  }
  expect_failures = [output.content]
}

run "a_deployed_plane_that_the_estate_does_not_have" {
  command = plan
  variables {
    deployed = ["app", "edge"]
  }
  expect_failures = [output.content]
}

run "a_switch_of_no_feature" {
  command = plan
  variables {
    switches = { reviews = true, raking = false }
  }
  expect_failures = [output.left_out]
}

run "a_manifest_and_sums_that_no_configmap_holds" {
  command = plan
  variables {
    limit = 1000
  }
  expect_failures = [output.configmaps]
}

run "a_limit_below_the_keys_own_bytes" {
  command = plan
  variables {
    limit = 1
  }
  expect_failures = [output.configmaps]
}

run "a_limit_that_no_server_accepts" {
  command = plan
  variables {
    limit = 1048577
  }
  expect_failures = [var.limit]
}

run "half_a_second_of_waiting" {
  command = plan
  variables {
    wait = 0.5
  }
  expect_failures = [var.wait]
}

run "an_image_that_no_node_could_run" {
  command = plan
  variables {
    image = "bad image"
  }
  expect_failures = [var.image]
}

run "a_name_that_leads_out_of_the_folder" {
  command = plan
  variables {
    switches = {}
    estate = {
      name       = "shop"
      migrations = "migrations"
      manifest   = "9f2ea8c774312889a6a8530fa99ea6af3955d7b9877257ba67fa0e3eef741833"
      planes     = { app = { configmap = "shop-app", namespace = "shop-jobs", sslmode = "", ca = "" }, control = { configmap = "", namespace = "", sslmode = "", ca = "" } }
      targets    = { goods-db = { plane = "app", host = "", port = 5432, secret = "" } }
      features   = {}
      files      = [{ number = "001", file = "../estate.toml", target = "goods-db", plane = "app", feature = "", reaches = ["goods-db"] }]
    }
  }
  expect_failures = [output.left_out]
}

run "a_secret_without_its_key" {
  command = plan
  variables {
    switches = {}
    estate = {
      name       = "shop"
      migrations = "migrations"
      manifest   = "9f2ea8c774312889a6a8530fa99ea6af3955d7b9877257ba67fa0e3eef741833"
      planes     = { app = { configmap = "shop-app", namespace = "shop-jobs", sslmode = "", ca = "authority" }, control = { configmap = "", namespace = "", sslmode = "", ca = "" } }
      targets    = { goods-db = { plane = "app", host = "", port = 5432, secret = "goods-db" } }
      features   = {}
      files      = []
    }
  }
  expect_failures = [var.estate]
}
