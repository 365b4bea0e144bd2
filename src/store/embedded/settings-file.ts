/** What people wrote must not reach the log: errors, which quote values, go to the asking program only. */
const always = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "100",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  maintenance_work_mem: "128MB",
  work_mem: "16MB",
  random_page_cost: "1.1",
  jit: "off",
  min_wal_size: "128MB",
  max_wal_size: "2GB",
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "on",
  log_directory: "log",
  log_filename: "%a.log",
  log_rotation_age: "1d",
  log_rotation_size: "0",
  log_truncate_on_rotation: "on",
  log_min_messages: "log",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

/** A test's data is thrown away, and says so: no other database may run like this. */
const inTests = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "128MB",
  max_connections: "300",
  "answerable.test": "on",
  wal_level: "minimal", // nobody replays it, nobody vacuums it
  max_wal_senders: "0",
  autovacuum: "off",
  plan_cache_mode: "force_generic_plan", // a database that lives for seconds would plan each statement for nothing five times
};

/** The whole postgresql.conf. A file own.conf beside it may say otherwise. */
export function settingsFile(test: boolean): string {
  const lines = Object.entries({ ...always, ...(test && inTests) }).map(
    ([name, value]) => `${name} = '${value}'`,
  );
  const first =
    "# Answerable writes this file whenever it starts its PostgreSQL. Put what you want otherwise into own.conf.";
  return [first, ...lines, "include_if_exists = 'own.conf'", ""].join("\n");
}
