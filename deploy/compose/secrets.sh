#!/usr/bin/env bash
# Makes the passwords and keys of an installation, a folder per part and a file per secret: secrets.sh [FOLDER]
# What is there stays. Only the folder's owner may enter it; the files in it can be read by the containers they are handed to.
set -euo pipefail
folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder" && chmod 700 "$folder"

# keep PART NAME: what comes in, unless there is one
keep() {
  local file="$folder/$1/$2"
  mkdir -p "$folder/$1"
  [ -e "$file" ] || cat >"$file"
  chmod 444 "$file"
}

password() {
  head -c 24 /dev/urandom | base64 | tr -d '\n' | tr '+/' '-_' | keep "$@"
}

# 32 bytes, as encryption wants them
key() {
  head -c 32 /dev/urandom | base64 | tr -d '\n' | keep "$@"
}

password postgres superuser
for part in keycloak jurisdiction personnel case hazard fieldwork assessment; do
  password "$part" database-owner
  password "$part" database-app
done
for part in jurisdiction personnel case hazard fieldwork assessment; do
  key "$part" encryption-key
  key "$part" encryption-index-key
done
for name in client state session csrf; do
  password gateway "$name"
done
password personnel client
password hotline client
password keycloak admin
password keycloak administrator # the first password of OneBeat's first administrator, changed at the first sign-in
