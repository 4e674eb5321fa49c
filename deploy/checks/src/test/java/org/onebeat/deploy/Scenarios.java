package org.onebeat.deploy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Installations of every kind: each switch of the chart both ways. */
final class Scenarios {

    static final String CITY = "city: { code: \"411600\", name: 周口市 }\n";

    static final String EXTERNAL = CITY + """
            postgres: { mode: external, external: { host: postgres.example.org, port: 5433, adminSecret: postgres-admin } }
            kafka: { mode: external, external: { bootstrapServers: "a.example.org:9094,b.example.org:9095", caSecret: kafka-ca, createTopics: true } }
            keycloak: { mode: external, external: { url: "https://sso.example.org", adminSecret: keycloak-admin } }
            """;

    /** One switch at a time, against an installation by operators. */
    static final Map<String, List<String>> SWITCHES = Map.ofEntries(
            Map.entry("autoscaling", both("autoscaling: { enabled: %s }")),
            Map.entry("lag", both("autoscaling: { lag: { enabled: %s } }")),
            Map.entry("budgets", both("disruptionBudgets: { enabled: %s }")),
            Map.entry("databases", both("postgres: { createDatabases: %s }")),
            Map.entry("realm", both("keycloak: { createRealm: %s }")),
            Map.entry("ingress", both("ingress: { enabled: %s }")),
            Map.entry("policies", both("networkPolicies: { enabled: %s }")),
            Map.entry("monitor", both("serviceMonitor: { enabled: %s }")),
            Map.entry("tracing", List.of("tracing: { endpoint: \"http://collector:4317\" }")),
            Map.entry(
                    "pull", List.of("image: { tag: \"1.0\", pullPolicy: Always, pullSecrets: [{ name: registry }] }")),
            Map.entry(
                    "ingress in full",
                    List.of(
                            "ingress: { className: nginx, annotations: { a: b }, tlsSecret: tls, trustedProxies: 10.0.0.0/8 }")),
            Map.entry("operators in full", List.of("""
                            postgres: { operator: { image: "postgres:18", storageClass: fast, backup: { retentionPolicy: 30d } } }
                            kafka: { operator: { nodes: 1, storageClass: fast } }
                            keycloak: { operator: { image: "keycloak:26" } }
                            """)),
            Map.entry(
                    "a service's own", List.of("services: { case: { replicas: 4, settings: { A_SETTING: \"1\" } } }")),
            Map.entry("one replica", List.of("defaults: { replicas: 1 }")));

    /** The same against an installation whose servers are there. */
    private static final List<String> ELSEWHERE = List.of(
            "",
            "networkPolicies: { enabled: false }",
            "networkPolicies: { external: { postgres: [{ ipBlock: { cidr: 10.0.0.0/8 } }], kafka: [{ ipBlock: { cidr: 10.0.0.0/8 } }], keycloak: [{ ipBlock: { cidr: 10.0.0.0/8 } }] } }",
            "serviceMonitor: { enabled: true }",
            "ingress: { enabled: false }",
            "tracing: { endpoint: \"https://collector.example.org\" }");

    private static final String PLAIN = CITY + """
            postgres: { mode: external, createDatabases: false, parameters: "", external: { host: postgres } }
            kafka: { mode: external, external: { bootstrapServers: "kafka:9092", securityProtocol: PLAINTEXT, createTopics: %s } }
            keycloak: { mode: external, createRealm: false, external: { url: "http://keycloak:8080" } }
            """;

    private Scenarios() {}

    static Stream<String> all() {
        return Stream.of(
                        Stream.of(CITY),
                        SWITCHES.values().stream().flatMap(List::stream).map(values -> CITY + values),
                        ELSEWHERE.stream().map(values -> EXTERNAL + values),
                        both(PLAIN).stream())
                .flatMap(scenarios -> scenarios);
    }

    private static List<String> both(String value) {
        return List.of(value.formatted("true"), value.formatted("false"));
    }
}
