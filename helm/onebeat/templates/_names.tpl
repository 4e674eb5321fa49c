{{- define "onebeat.name" -}}
{{ .Release.Name | trunc 30 | trimSuffix "-" }}
{{- end }}

{{/* Labels of a part: (list . "case"). */}}
{{- define "onebeat.labels" -}}
{{ include "onebeat.selector" . }}
app.kubernetes.io/version: {{ (first .).Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ (first .).Release.Service }}
helm.sh/chart: {{ (first .).Chart.Name }}-{{ (first .).Chart.Version }}
{{- end }}

{{- define "onebeat.selector" -}}
app.kubernetes.io/part-of: onebeat
app.kubernetes.io/instance: {{ (first .).Release.Name }}
app.kubernetes.io/name: {{ index . 1 }}
{{- end }}

{{/* Every program of ours with what holds for it: services and gateway over the defaults. */}}
{{- define "onebeat.parts" -}}
{{- $parts := dict }}
{{- range $name, $service := .Values.services }}
{{- $_ := set $parts $name (mergeOverwrite (deepCopy $.Values.defaults) (dict "healthPort" $service.port) (deepCopy $service)) }}
{{- end }}
{{- $_ := set $parts "gateway" (mergeOverwrite (deepCopy .Values.defaults) (dict "healthPort" .Values.gateway.managementPort) (deepCopy .Values.gateway)) }}
{{- toYaml $parts }}
{{- end }}

{{/* Where the other parts are, seen from inside. */}}
{{- define "onebeat.postgres.host" -}}
{{ if eq .Values.postgres.mode "operator" }}{{ include "onebeat.name" . }}-postgres-rw{{ else }}{{ required "postgres.external.host" .Values.postgres.external.host }}{{ end }}
{{- end }}

{{- define "onebeat.postgres.port" -}}
{{ if eq .Values.postgres.mode "operator" }}5432{{ else }}{{ .Values.postgres.external.port }}{{ end }}
{{- end }}

{{- define "onebeat.kafka.servers" -}}
{{ if eq .Values.kafka.mode "operator" }}{{ include "onebeat.name" . }}-kafka-bootstrap:9093{{ else }}{{ required "kafka.external.bootstrapServers" .Values.kafka.external.bootstrapServers }}{{ end }}
{{- end }}

{{- define "onebeat.kafka.ca" -}}
{{ if eq .Values.kafka.mode "operator" }}{{ include "onebeat.name" . }}-cluster-ca-cert{{ else }}{{ .Values.kafka.external.caSecret }}{{ end }}
{{- end }}

{{- define "onebeat.keycloak.url" -}}
{{ if eq .Values.keycloak.mode "operator" }}http://{{ include "onebeat.name" . }}-keycloak-service:8080{{ else }}{{ required "keycloak.external.url" .Values.keycloak.external.url }}{{ end }}
{{- end }}

{{- define "onebeat.image" -}}
{{ (first .).Values.image.repository }}/{{ index . 1 }}:{{ (first .).Values.image.tag | default (first .).Chart.AppVersion }}
{{- end }}

{{/* Secrets with username and password of those who may make databases, and the realm. */}}
{{- define "onebeat.postgres.admin" -}}
{{ if eq .Values.postgres.mode "operator" }}{{ include "onebeat.name" . }}-postgres-superuser{{ else }}{{ required "postgres.external.adminSecret" .Values.postgres.external.adminSecret }}{{ end }}
{{- end }}

{{- define "onebeat.keycloak.admin" -}}
{{ if eq .Values.keycloak.mode "operator" }}{{ include "onebeat.name" . }}-keycloak-initial-admin{{ else }}{{ required "keycloak.external.adminSecret" .Values.keycloak.external.adminSecret }}{{ end }}
{{- end }}

{{/* The topics of deploy/kafka/topics.properties, each with its kind. */}}
{{- define "onebeat.topics" -}}
{{- range .Files.Lines "files/topics.properties" }}
{{- if regexMatch "^[a-z].*=" . }}
{{- $words := splitList "=" . }}
{{ first $words }}: {{ last $words }}
{{- end }}
{{- end }}
{{- end }}
