package org.onebeat.local.scratch;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.onebeat.local.Repository;
import org.onebeat.local.kafka.Topics;

/** Every topic of the platform under a namespace of one test run. */
public final class ScratchTopics implements AutoCloseable {

    private final String namespace =
            "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final Topics topics = new Topics(Repository.here().topics());

    private ScratchTopics() {}

    public static ScratchTopics create() {
        var scratch = new ScratchTopics();
        try (Admin admin = admin()) {
            scratch.topics.create(admin, scratch.namespace);
        }
        return scratch;
    }

    /** What stands in place of the leading {@code onebeat} of a topic's name. */
    public String namespace() {
        return namespace;
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", Servers.kafka()));
    }

    @Override
    public void close() {
        try (Admin admin = admin()) {
            topics.delete(admin, namespace);
        }
    }
}
