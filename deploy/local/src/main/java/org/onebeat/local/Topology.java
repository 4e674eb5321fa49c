package org.onebeat.local;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onebeat.local.process.Ledger;

/** The whole platform on one screen: every part, its ports, what must be ready before it, what it is told. */
final class Topology {

    static final int POSTGRES = 15432;
    static final int KAFKA = 19092;
    static final int KAFKA_CONTROLLER = 19093;
    static final int KEYCLOAK = 8090;
    static final int KEYCLOAK_MANAGEMENT = 9090;
    static final int GATEWAY = 8080;
    static final int GATEWAY_MANAGEMENT = 8079;

    private final Installation at;
    private final Infrastructure infrastructure;
    private final Ledger ledger;
    private final List<String> jvm;

    Topology(Installation at, Ledger ledger) {
        this(at, ledger, List.of());
    }

    /** @param jvm further words for the JVM of each service */
    Topology(Installation at, Ledger ledger, List<String> jvm) {
        this.at = at;
        this.ledger = ledger;
        this.jvm = jvm;
        this.infrastructure = new Infrastructure(at, ledger);
    }

    List<Part> all() {
        return Stream.concat(infrastructure().stream(), services().stream()).toList();
    }

    List<Part> infrastructure() {
        return List.of(
                new Part("postgres", ports(POSTGRES), Set.of(), infrastructure::postgres),
                new Part("kafka", ports(KAFKA, KAFKA_CONTROLLER), Set.of(), infrastructure::kafka),
                new Part(
                        "keycloak",
                        ports(KEYCLOAK, KEYCLOAK_MANAGEMENT),
                        Set.of("postgres"),
                        infrastructure::keycloak));
    }

    List<Part> services() {
        return List.of(
                service("jurisdiction", "jurisdiction", 8081, "512m", at.jurisdiction()),
                service("personnel", "personnel", 8082, "512m", at.personnel()),
                service("case", "cases", 8083, "256m", Map.of()),
                service("hazard", "hazard", 8084, "160m", Map.of()),
                service("fieldwork", "fieldwork", 8085, "160m", Map.of()),
                service("assessment", "assessment", 8086, "160m", Map.of()),
                gateway());
    }

    private Part service(String name, String database, int port, String memory, Map<String, String> own) {
        var settings = new HashMap<>(at.common(port));
        settings.putAll(at.storage(database));
        settings.putAll(own);
        var service = new Service(name, at.port(port), memory, jvm, settings);
        return new Part(name, ports(port), Set.of("postgres", "kafka"), () -> start(service));
    }

    private Part gateway() {
        var settings = new HashMap<>(at.common(GATEWAY));
        settings.putAll(at.gateway());
        var service = new Service("gateway", at.port(GATEWAY_MANAGEMENT), "128m", jvm, settings);
        return new Part("gateway", ports(GATEWAY, GATEWAY_MANAGEMENT), Set.of("keycloak"), () -> start(service));
    }

    private Running start(Service service) {
        return service.start(at.repository(), at.place(), ledger);
    }

    private List<Integer> ports(int... defaults) {
        return Arrays.stream(defaults).mapToObj(at::port).toList();
    }
}
