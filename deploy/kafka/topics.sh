#!/usr/bin/env bash
# Makes the topics of topics.properties that are missing, on KAFKA_BOOTSTRAP_SERVERS.
# REPLICAS is how many brokers keep each (1 unless said). CLIENT is a file of client settings where the broker asks who calls.
set -euo pipefail
cd "$(dirname "$0")"
program=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}

while IFS='=' read -r topic kind; do
  case "$kind" in
    compact) settings=(cleanup.policy=compact min.cleanable.dirty.ratio=0.1 min.compaction.lag.ms=60000) ;;
    facts) settings=(cleanup.policy=delete retention.ms=-1) ;;
    *) echo "topics.properties: $topic is neither compact nor facts" >&2 && exit 1 ;;
  esac
  "$program" --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" ${CLIENT:+--command-config "$CLIENT"} \
    --create --if-not-exists --topic "$topic" --partitions 12 --replication-factor "${REPLICAS:-1}" "${settings[@]/#/--config=}"
done < <(grep -v '^ *\(#\|$\)' topics.properties)
