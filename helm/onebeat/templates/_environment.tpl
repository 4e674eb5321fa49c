{{/* A variable out of a Secret: (list "NAME" "secret" "key"). */}}
{{- define "onebeat.secret" -}}
- name: {{ index . 0 }}
  valueFrom: { secretKeyRef: { name: {{ index . 1 | quote }}, key: {{ index . 2 | quote }} } }
{{- end }}

{{/* What a service and its migration are told: (list . name service) */}}
{{- define "onebeat.service.environment" -}}
{{- $root := index . 0 }}{{- $name := index . 1 }}{{- $service := index . 2 }}
{{- $secret := printf "%s-%s" $root.Values.secrets.prefix $name }}
- { name: QUARKUS_OIDC_AUTH_SERVER_URL, value: {{ include "onebeat.keycloak.url" $root }}/realms/onebeat }
{{ include "onebeat.database.environment" . }}
{{ include "onebeat.secret" (list "ONEBEAT_ENCRYPTION_KEY" $secret "encryption-key") }}
{{ include "onebeat.secret" (list "ONEBEAT_ENCRYPTION_INDEX_KEY" $secret "encryption-index-key") }}
{{- if eq $name "jurisdiction" }}
- { name: ONEBEAT_INSTALLATION_CITY_CODE, value: {{ $root.Values.city.code | quote }} }
- { name: ONEBEAT_INSTALLATION_CITY_NAME, value: {{ $root.Values.city.name | quote }} }
{{- end }}
{{- if eq $name "personnel" }}
- { name: ONEBEAT_INSTALLATION_ADMINISTRATOR, value: {{ $root.Values.administrator.account | quote }} }
- { name: ONEBEAT_INSTALLATION_ADMINISTRATOR_NAME, value: {{ $root.Values.administrator.name | quote }} }
- { name: ONEBEAT_ACCOUNTS_SERVER_URL, value: {{ include "onebeat.keycloak.url" $root | quote }} }
{{ include "onebeat.secret" (list "ONEBEAT_ACCOUNTS_CLIENT_SECRET" $secret "client") }}
{{- end }}
{{- end }}

{{- define "onebeat.database.environment" -}}
{{- $root := index . 0 }}{{- $name := index . 1 }}{{- $service := index . 2 }}
- { name: QUARKUS_DATASOURCE_JDBC_URL, value: "jdbc:postgresql://{{ include "onebeat.postgres.host" $root }}:{{ include "onebeat.postgres.port" $root }}/{{ $service.database }}{{ with $root.Values.postgres.parameters }}?{{ . }}{{ end }}" }
- { name: QUARKUS_DATASOURCE_USERNAME, value: {{ $service.database }}_app }
{{ include "onebeat.secret" (list "QUARKUS_DATASOURCE_PASSWORD" (printf "%s-%s" $root.Values.secrets.prefix $name) "database-app") }}
{{- end }}

{{- define "onebeat.kafka.environment" -}}
{{- $root := index . 0 }}{{- $name := index . 1 }}
{{- $external := $root.Values.kafka.external }}{{- $operator := eq $root.Values.kafka.mode "operator" }}
- { name: KAFKA_BOOTSTRAP_SERVERS, value: {{ include "onebeat.kafka.servers" $root | quote }} }
- { name: KAFKA_SECURITY_PROTOCOL, value: {{ ternary "SASL_SSL" $external.securityProtocol $operator | quote }} }
{{- if or $operator (hasPrefix "SASL" $external.securityProtocol) }}
- { name: KAFKA_SASL_MECHANISM, value: {{ ternary "SCRAM-SHA-512" $external.saslMechanism $operator | quote }} }
{{- if $operator }}
{{ include "onebeat.secret" (list "KAFKA_SASL_JAAS_CONFIG" (printf "%s-%s-kafka" (include "onebeat.name" $root) $name) "sasl.jaas.config") }}
{{- else }}
{{ include "onebeat.secret" (list "KAFKA_SASL_JAAS_CONFIG" (printf "%s-%s" $root.Values.secrets.prefix $name) "kafka-jaas") }}
{{- end }}
{{- end }}
{{- if include "onebeat.kafka.ca" $root }}
- { name: KAFKA_SSL_TRUSTSTORE_TYPE, value: PEM }
- { name: KAFKA_SSL_TRUSTSTORE_LOCATION, value: /etc/kafka-ca/ca.crt }
{{- end }}
{{- end }}

{{- define "onebeat.gateway.environment" -}}
{{- $secret := printf "%s-gateway" .Values.secrets.prefix }}
- { name: QUARKUS_OIDC_AUTH_SERVER_URL, value: {{ include "onebeat.keycloak.url" . }}/realms/onebeat }
{{ include "onebeat.secret" (list "QUARKUS_OIDC_CREDENTIALS_SECRET" $secret "client") }}
{{ include "onebeat.secret" (list "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET" $secret "state") }}
{{ include "onebeat.secret" (list "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET" $secret "session") }}
{{ include "onebeat.secret" (list "ONEBEAT_GATEWAY_CSRF_SECRET" $secret "csrf") }}
{{- range $name, $service := .Values.services }}
- { name: ONEBEAT_GATEWAY_ROUTES_{{ upper $name }}, value: "http://{{ include "onebeat.name" $ }}-{{ $name }}:{{ $service.port }}" }
{{- end }}
{{- if .Values.ingress.enabled }}
- { name: QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING, value: "true" }
- { name: QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED, value: "true" }
- { name: QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST, value: "true" }
- { name: QUARKUS_OIDC_AUTHENTICATION_FORCE_REDIRECT_HTTPS_SCHEME, value: {{ hasPrefix "https:" .Values.publicUrl | quote }} }
{{- with .Values.ingress.trustedProxies }}
- { name: QUARKUS_HTTP_PROXY_TRUSTED_PROXIES, value: {{ . | quote }} }
{{- end }}
{{- end }}
{{- end }}
