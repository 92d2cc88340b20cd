output "job" {
  description = "The Job's name; null where there is none."
  value       = one(kubernetes_job.db_migration[*].metadata[0].name)
}
