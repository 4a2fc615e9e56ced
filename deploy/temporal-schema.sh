#!/bin/sh
# Creates and updates both databases of the engine; safe to repeat.
set -eu
export SQL_PLUGIN=postgres12 SQL_HOST=postgres SQL_PORT=5432 SQL_USER=temporal
SQL_PASSWORD=$(cat /secrets/temporal)
export SQL_PASSWORD

for pair in temporal:temporal temporal_visibility:visibility; do
  database=${pair%%:*}
  if temporal-sql-tool --db "$database" create 2>/dev/null; then
    temporal-sql-tool --db "$database" setup-schema -v 0.0
  fi
  temporal-sql-tool --db "$database" update-schema --schema-name "postgresql/v12/${pair##*:}"
done
