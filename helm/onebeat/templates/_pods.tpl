{{/* What holds for every pod of ours. */}}
{{- define "onebeat.pod" -}}
serviceAccountName: {{ include "onebeat.name" . }}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.image.pullSecrets }}
imagePullSecrets: {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "onebeat.pod.security" -}}
securityContext:
  runAsNonRoot: true
  runAsUser: {{ . }}
  runAsGroup: {{ . }}
  fsGroup: {{ . }}
  seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "onebeat.container.security" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
{{- end }}

{{- define "onebeat.spread" -}}
topologySpreadConstraints:
{{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector: { matchLabels: {{ include "onebeat.selector" $ | fromYaml | toJson }} }
{{- end }}
{{- end }}

{{/* Jobs are plain resources at the installation, so that "--wait" waits for what they need; at an upgrade they run before anything changes. */}}
{{- define "onebeat.beforeUpgrade" -}}
{{- if (first .).Release.IsUpgrade }}
annotations:
  helm.sh/hook: pre-upgrade
  helm.sh/hook-weight: {{ index . 1 | quote }}
  helm.sh/hook-delete-policy: before-hook-creation
{{- end }}
{{- end }}

{{- define "onebeat.job" -}}
backoffLimit: 30
activeDeadlineSeconds: 1800
ttlSecondsAfterFinished: 86400
{{- end }}
