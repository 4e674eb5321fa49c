#!/usr/bin/env bash
# Builds the stand-ins: see README.md. Needs root, debootstrap, Maven, and what ./run has unpacked under .onebeat/parts.
set -euo pipefail
cd "$(dirname "$0")"
repository=$(cd ../../.. && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
docker=${DOCKER:-docker}

debootstrap --variant=minbase --include=openjdk-25-jre-headless,postgresql-client-17 trixie "$work/debian" ${DEBIAN_MIRROR:-} >"$work/debootstrap.log"
rm -rf "$work"/debian/var/{cache/apt,lib/apt/lists}/* "$work"/debian/usr/share/{doc,man,locale}/*
tar -C "$work/debian" -c . | $docker import - stand-in/debian >/dev/null

# image NAME: from its Dockerfile, with what was gathered in $work/NAME
image() {
  cp "$1.Dockerfile" "$work/$1/Dockerfile"
  $docker build --quiet --tag "stand-in/$1" "$work/$1"
}

mkdir -p "$work"/{postgres,kafka/libs,keycloak}
cp -r "$repository/.onebeat/parts/postgres" "$work/postgres/programs"
cp postgres-entrypoint "$work/postgres/"
image postgres

mvn -B -q -f "$repository/deploy/local/broker/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/kafka/libs"
mvn -B -q -f "$repository/deploy/local/broker/pom.xml" dependency:copy -Dartifact=org.apache.kafka:kafka-tools:4.2.1 -DoutputDirectory="$work/kafka/libs"
cp kafka-program "$work/kafka/"
image kafka

cp -r "$repository/.onebeat/parts/keycloak" "$work/keycloak/keycloak"
image keycloak
