package org.onebeat.jurisdiction.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.testkit.Contracts;

@QuarkusTest
class EventsTest extends JurisdictionTest {

    private final Clerk clerk = Clerk.of("clerk2");

    @Test
    void everyAreaIsToldOnceAndAsPromised() throws IOException {
        clerk.commits(clerk.uploads(Clerk.sample("411602"))).then().statusCode(200);
        Set<String> ids = ids();

        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<ConsumerRecord<String, byte[]>> told = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(told::add);
                return keys(told).containsAll(ids);
            });

            List<ConsumerRecord<String, byte[]>> ours =
                    told.stream().filter(event -> ids.contains(event.key())).toList();
            assertEquals(ids.size(), ours.size());
            for (ConsumerRecord<String, byte[]> event : ours) {
                Contracts.assertMatches("jurisdiction/area-changed", new ObjectMapper().readTree(event.value()));
            }
        }
    }

    private static Set<String> ids() {
        Set<String> ids = new java.util.HashSet<>();
        Authority.inside(() -> Authority.bean(jakarta.persistence.EntityManager.class)
                .createNativeQuery("select id from area where county_id = 2 and id <> 2", Integer.class)
                .getResultList()
                .forEach(id -> ids.add(id.toString())));
        return ids;
    }

    private static Set<String> keys(List<ConsumerRecord<String, byte[]>> events) {
        return events.stream().map(ConsumerRecord::key).collect(Collectors.toSet());
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        var config = ConfigProvider.getConfig();
        String topic = config.getValue("onebeat.messaging.namespace", String.class) + ".jurisdiction.area.v1";
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        config.getValue("kafka.bootstrap.servers", String.class),
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        return consumer;
    }
}
