#!/usr/bin/env bash
# Formats the volume the first time, then runs the broker.
set -euo pipefail
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --standalone --cluster-id T25lQmVhdC1PbmVCZWF0MQ --config /deploy/server.properties
exec /opt/kafka/bin/kafka-server-start.sh /deploy/server.properties
