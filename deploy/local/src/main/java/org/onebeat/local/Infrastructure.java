package org.onebeat.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.onebeat.local.kafka.Broker;
import org.onebeat.local.kafka.BrokerSettings;
import org.onebeat.local.kafka.Topics;
import org.onebeat.local.keycloak.Keycloak;
import org.onebeat.local.keycloak.KeycloakAdmin;
import org.onebeat.local.keycloak.KeycloakSettings;
import org.onebeat.local.keycloak.Realm;
import org.onebeat.local.postgres.Database;
import org.onebeat.local.postgres.Postgres;
import org.onebeat.local.postgres.PostgresSettings;
import org.onebeat.local.process.Child;
import org.onebeat.local.process.Ledger;

/** The parts that are not OneBeat's own, each brought to what OneBeat needs of it. */
final class Infrastructure {

    private static final List<String> DATABASES =
            List.of("keycloak", "jurisdiction", "personnel", "cases", "hazard", "fieldwork", "assessment");

    private final Installation at;
    private final Ledger ledger;

    Infrastructure(Installation at, Ledger ledger) {
        this.at = at;
        this.ledger = ledger;
    }

    Running postgres() {
        var settings = new PostgresSettings(
                at.repository().parts(), at.place().postgres(), at.port(Topology.POSTGRES), at.postgresPassword());
        Postgres postgres = Postgres.start(settings, ledger);
        DATABASES.forEach(name -> create(postgres, at.database(name)));
        return new Running("postgres", postgres.process(), "INT");
    }

    private static void create(Postgres postgres, Database database) {
        try (Connection server = postgres.connect("postgres")) {
            database.create(server);
            try (Connection own = postgres.connect(database.name())) {
                database.prepare(own);
            }
        } catch (SQLException e) {
            throw new Broken("The database %s could not be made: %s".formatted(database.name(), e.getMessage()), e);
        }
    }

    Running kafka() {
        var settings = new BrokerSettings(
                at.repository().brokerClassPath(),
                at.place().kafka(),
                at.port(Topology.KAFKA),
                at.port(Topology.KAFKA_CONTROLLER));
        Broker broker = Broker.start(settings, ledger);
        try (Admin admin = broker.admin()) {
            new Topics(at.repository().topics()).create(admin, "onebeat");
        }
        return new Running("kafka", broker.process(), "TERM");
    }

    Running keycloak() {
        Database database = at.database("keycloak");
        var storage = Map.of(
                "KC_DB_URL", at.postgresAddress("keycloak"),
                "KC_DB_USERNAME", database.owner(),
                "KC_DB_PASSWORD", database.ownerPassword());
        var settings = new KeycloakSettings(
                at.repository().keycloak(),
                at.repository().keycloakDistribution(),
                at.place().log("keycloak"),
                at.port(Topology.KEYCLOAK),
                at.port(Topology.KEYCLOAK_MANAGEMENT),
                storage,
                at.keycloakPassword());
        Child child = Keycloak.start(settings, ledger);
        try (var admin = new KeycloakAdmin(settings.address(), at.keycloakPassword())) {
            admin.bring(new Realm(at.repository().realm(), at.realm()));
        }
        return new Running("keycloak", child, "TERM");
    }
}
