package org.onebeat.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What other services would hear, from the broker itself. */
public final class EventsTold {

    private EventsTold() {}

    /**
     * Waits until so many events of this key have come, and answers them in their order.
     *
     * @param aggregate such as {@code case.dispute}
     */
    public static List<ConsumerRecord<String, byte[]>> of(String aggregate, String key, int count) {
        Config config = ConfigProvider.getConfig();
        String topic = config.getValue("onebeat.messaging.namespace", String.class) + "." + aggregate + ".v1";
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                config.getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        List<ConsumerRecord<String, byte[]>> told = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        told.add(record);
                    }
                });
                return told.size() >= count;
            });
        }
        return told;
    }
}
