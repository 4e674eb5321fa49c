#!/usr/bin/env bash
# Builds the images of all our programs from what "mvn package" and the pages' build left behind: build.sh [PREFIX [TAG]], such as
# "build.sh registry.example.org/onebeat 1.0". Each gets what is its own only, so that old engines are as quick as new ones.
set -euo pipefail
cd "$(dirname "$0")/../.."
prefix=${1:-onebeat} tag=${2:-latest}
java=${JAVA_IMAGE:-eclipse-temurin:25-jre}

for folder in services/*/target/quarkus-app; do
  service=${folder#services/} service=${service%%/*}
  target=service pages=()
  if [ "$service" = gateway ]; then
    target=gateway pages=(web/dist)
  fi
  tar -c deploy/images "$folder" "${pages[@]}" | docker build --quiet --file deploy/images/service.Dockerfile \
    --build-arg SERVICE="$service" --build-arg JAVA_IMAGE="$java" --target "$target" --tag "$prefix/$service:$tag" -
done
tar -c deploy/images | docker build --quiet --file deploy/images/keycloak.Dockerfile \
  --build-arg KEYCLOAK_IMAGE="${KEYCLOAK_IMAGE:-quay.io/keycloak/keycloak:26.7.3}" --tag "$prefix/keycloak:$tag" -
