#!/usr/bin/env bash
# Makes the roles and databases that are missing: databases.sh PART[:DATABASE]…, such as "databases.sh hazard case:cases".
# Reaches PostgreSQL as a superuser by PGHOST, PGPORT and PGUSER; the passwords are in files of the folder $SECRETS:
# postgres-superuser, and PART-database-owner and PART-database-app for the two roles of each part.
set -euo pipefail
cd "$(dirname "$0")"
export PGPASSWORD
PGPASSWORD=$(cat "$SECRETS/postgres-superuser")
export PGOPTIONS="-c client_min_messages=warning"

for argument in "$@"; do
  part=${argument%%:*} name=${argument##*:}
  OWNER_PASSWORD=$(cat "$SECRETS/$part-database-owner") APP_PASSWORD=$(cat "$SECRETS/$part-database-app") \
    psql -q -X -d postgres -v name="$name" -f create.sql
  psql -q -X -d "$name" -v name="$name" -f grants.sql
  echo "database $name is ready"
done
