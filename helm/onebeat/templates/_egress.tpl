{{/* What a pod may call outside of us. */}}
{{- define "onebeat.egress.postgres" -}}
- ports: [{ port: {{ include "onebeat.postgres.port" . }} }]
  {{- include "onebeat.to" (list (eq .Values.postgres.mode "operator") (dict "cnpg.io/cluster" (printf "%s-postgres" (include "onebeat.name" .))) .Values.networkPolicies.external.postgres) | nindent 2 }}
{{- end }}

{{- define "onebeat.egress.kafka" -}}
{{- if eq .Values.kafka.mode "operator" }}
- ports: [{ port: 9093 }]
{{- else }}
- ports:
  {{- range splitList "," (include "onebeat.kafka.servers" .) }}
  - port: {{ splitList ":" . | last }}
  {{- end }}
{{- end }}
  {{- include "onebeat.to" (list (eq .Values.kafka.mode "operator") (dict "strimzi.io/cluster" (include "onebeat.name" .)) .Values.networkPolicies.external.kafka) | nindent 2 }}
{{- end }}

{{- define "onebeat.egress.keycloak" -}}
{{- $url := urlParse (include "onebeat.keycloak.url" .) }}
- ports: [{ port: {{ splitList ":" $url.host | rest | first | default (ternary "443" "80" (eq $url.scheme "https")) }} }]
  {{- include "onebeat.to" (list (eq .Values.keycloak.mode "operator") (dict "app" "keycloak" "app.kubernetes.io/instance" (printf "%s-keycloak" (include "onebeat.name" .))) .Values.networkPolicies.external.keycloak) | nindent 2 }}
{{- end }}

{{- define "onebeat.egress.tracing" -}}
{{- with .Values.tracing.endpoint }}
{{- $url := urlParse . }}
- ports: [{ port: {{ splitList ":" $url.host | rest | first | default "443" }} }]
{{- end }}
{{- end }}

{{/* (list byOperator podLabels peers) */}}
{{- define "onebeat.to" -}}
{{- if first . }}
to: [{ podSelector: { matchLabels: {{ index . 1 | toJson }} } }]
{{- else if last . }}
to: {{ last . | toJson }}
{{- end }}
{{- end }}
