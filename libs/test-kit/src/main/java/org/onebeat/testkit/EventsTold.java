package org.onebeat.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
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
        return read((consumer, told) -> {
            consumer.subscribe(List.of(topic(aggregate)));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                take(consumer, told, record -> key.equals(record.key()));
                return told.size() >= count;
            });
        });
    }

    /** Everything that lies on the topic now: in the order of each partition, one after another. */
    public static List<ConsumerRecord<String, byte[]>> all(String aggregate) {
        return read((consumer, told) -> {
            List<TopicPartition> partitions = consumer.partitionsFor(topic(aggregate)).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                take(consumer, told, record -> true);
                return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
        });
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            BiConsumer<KafkaConsumer<String, byte[]>, List<ConsumerRecord<String, byte[]>>> reading) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        List<ConsumerRecord<String, byte[]>> told = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            reading.accept(consumer, told);
        }
        return told;
    }

    private static void take(
            KafkaConsumer<String, byte[]> consumer,
            List<ConsumerRecord<String, byte[]>> told,
            Predicate<ConsumerRecord<String, byte[]>> wanted) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            if (wanted.test(record)) {
                told.add(record);
            }
        });
    }

    private static String topic(String aggregate) {
        return ConfigProvider.getConfig().getValue("onebeat.messaging.namespace", String.class) + "." + aggregate
                + ".v1";
    }
}
