package org.onebeat.local.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebeat.local.Repository;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.process.Ports;

class BrokerTest {

    @TempDir
    Path home;

    @Test
    void aSecondStartFindsTheTopicsOfTheFirst() throws Exception {
        String classPath = Repository.here().brokerClassPath();
        var settings = new BrokerSettings(classPath, home.resolve("kafka"), Ports.anyFree(), Ports.anyFree());
        var ledger = new Ledger(home.resolve("pids"));
        var topics = new Topics(Repository.here().topics());
        try (Broker first = Broker.start(settings, ledger);
                Admin admin = first.admin()) {
            topics.create(admin, "onebeat");
        }
        assertTrue(ledger.alive().isEmpty());
        try (Broker second = Broker.start(settings, ledger);
                Admin admin = second.admin()) {
            topics.create(admin, "onebeat");
            assertTrue(admin.listTopics().names().get().contains("onebeat.case.dispute.v1"));
            assertEquals("compact", policy(admin, "onebeat.personnel.posting.v1"));
        }
    }

    private static String policy(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get("cleanup.policy")
                .value();
    }
}
