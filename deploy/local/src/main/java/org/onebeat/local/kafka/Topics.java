package org.onebeat.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.onebeat.local.Broken;
import org.onebeat.local.process.Await;

/** The topics of {@code deploy/kafka/topics.properties}, made where they are missing. */
public final class Topics {

    private static final int PARTITIONS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> COMPACT =
            Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.1", "min.compaction.lag.ms", "60000");
    private static final Map<String, String> FACTS = Map.of("cleanup.policy", "delete", "retention.ms", "-1");

    private final Properties kinds = new Properties();

    public Topics(Path list) {
        try (var reader = Files.newBufferedReader(list)) {
            kinds.load(reader);
        } catch (IOException e) {
            throw new Broken("The list of topics cannot be read: " + list, e);
        }
    }

    /**
     * Makes those that are missing.
     *
     * @param namespace what stands in place of the leading {@code onebeat}
     */
    public void create(Admin admin, String namespace) {
        var missing = new ArrayList<>(wanted(namespace));
        var present = await(admin.listTopics().names());
        missing.removeIf(topic -> present.contains(topic.name()));
        await(admin.createTopics(missing).all());
        if (!Await.until(PATIENCE, () -> all(admin, namespace))) {
            throw new Broken("Kafka does not show the topics it made");
        }
    }

    /** Deletes all of this namespace. */
    public void delete(Admin admin, String namespace) {
        await(admin.deleteTopics(names(namespace)).all());
    }

    private boolean all(Admin admin, String namespace) {
        return await(admin.listTopics().names()).containsAll(names(namespace));
    }

    private List<String> names(String namespace) {
        return wanted(namespace).stream().map(NewTopic::name).toList();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Broken("Kafka refused: " + e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new Broken("Kafka did not answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("Waiting for Kafka was interrupted", e);
        }
    }

    List<NewTopic> wanted(String namespace) {
        return kinds.stringPropertyNames().stream()
                .sorted()
                .map(name -> new NewTopic(named(name, namespace), Optional.of(PARTITIONS), Optional.of((short) 1))
                        .configs(settings(name)))
                .toList();
    }

    private static String named(String name, String namespace) {
        return namespace + name.substring(name.indexOf('.'));
    }

    private Map<String, String> settings(String name) {
        return switch (kinds.getProperty(name)) {
            case "compact" -> COMPACT;
            case "facts" -> FACTS;
            default -> throw new Broken("topics.properties: " + name + " is neither compact nor facts");
        };
    }
}
