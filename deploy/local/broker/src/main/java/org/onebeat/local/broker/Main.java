package org.onebeat.local.broker;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.raft.DynamicVoters;

/** One Kafka node, broker and controller in one process. Argument: the file with its settings. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        if (!Files.exists(Path.of(settings.getProperty("log.dirs"), "meta.properties"))) {
            format(settings);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Properties settings) throws Exception {
        String controller = settings.getProperty("controller.quorum.bootstrap.servers");
        new Formatter()
                .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(settings.getProperty("log.dirs")))
                .setControllerListenerName(settings.getProperty("controller.listener.names"))
                .setMetadataLogDirectory(settings.getProperty("log.dirs"))
                .setInitialControllers(DynamicVoters.parse("1@" + controller + ":" + Uuid.randomUuid()))
                .setHasDynamicQuorum(true) // without it a half-formatted folder stays behind
                .run();
    }
}
