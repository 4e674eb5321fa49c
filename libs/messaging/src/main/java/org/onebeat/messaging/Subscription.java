package org.onebeat.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads topics for one listener. Offsets are told to the broker after the database's transaction only, and are no more
 * than a hint where to begin: what counts are the positions in the inbox. While the database is away the partitions
 * are paused, and polling goes on so that they are kept.
 */
final class Subscription extends Worker {

    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration COMMIT = Duration.ofSeconds(5);

    private final Listener listener;
    private final MessagingSettings settings;
    private final CloudEvents format;
    private final Clients clients;
    private final Intake intake;
    private final Replays replays;
    private final AtomicLong lag;
    private final Backoff backoff = new Backoff();

    /** Set while the database is away: when to try it again. */
    private Long retryAt;

    private long replaysAt = System.nanoTime();

    Subscription(
            Listener listener,
            MessagingSettings settings,
            Clients clients,
            Intake intake,
            Replays replays,
            MeterRegistry meters) {
        super("onebeat-" + listener.name());
        this.listener = listener;
        this.settings = settings;
        this.format = CloudEvents.of(settings);
        this.clients = clients;
        this.intake = intake;
        this.replays = replays;
        this.lag = meters.gauge("onebeat.listener.lag", Tags.of("listener", listener.name()), new AtomicLong());
    }

    @Override
    public void run() {
        while (!stopped()) {
            try {
                int generation = intake.generation();
                try (Consumer<String, byte[]> consumer =
                        clients.consumer(group(generation), settings.listening().batch())) {
                    listen(consumer, generation);
                }
            } catch (NewBeginning e) {
                LOG.info(e.getMessage());
            } catch (RuntimeException | Error e) {
                // an Error too: it would end the thread, and with it the listening, without a word
                if (!stopped()) {
                    LOG.warnf(e, "%s subscribes anew", listener.name());
                    rest(backoff.next());
                }
            }
        }
    }

    private String group(int generation) {
        String name = settings.namespace() + "." + settings.service() + "." + listener.name();
        return generation == 1 ? name : name + "." + generation;
    }

    private void listen(Consumer<String, byte[]> consumer, int generation) {
        retryAt = null;
        consumer.subscribe(
                listener.topics().stream().map(format.namespace()::outside).toList());
        while (!stopped()) {
            ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
            if (retryAt != null && System.nanoTime() - retryAt >= 0) {
                consumer.resume(consumer.paused());
                retryAt = null;
            }
            take(messages, consumer, generation);
            lag.set(consumer.assignment().stream()
                    .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                    .sum());
        }
    }

    private void take(ConsumerRecords<String, byte[]> messages, Consumer<String, byte[]> consumer, int generation) {
        try {
            if (!messages.isEmpty()) {
                intake.take(deliveries(messages), generation);
                commit(messages, consumer);
                backoff.reset();
            }
            if (retryAt == null && System.nanoTime() - replaysAt >= 0) {
                boolean more = replays.takeUp(settings.listening().batch(), generation);
                replaysAt =
                        System.nanoTime() + (more ? 0 : Duration.ofSeconds(1).toNanos());
            }
        } catch (Outage e) {
            LOG.warnf("%s waits for the database: %s", listener.name(), e.getMessage());
            rewind(messages, consumer);
            consumer.pause(consumer.assignment());
            retryAt = System.nanoTime() + backoff.next().toNanos();
        }
    }

    private List<Delivery> deliveries(ConsumerRecords<String, byte[]> messages) {
        List<Delivery> deliveries = new ArrayList<>(messages.count());
        for (ConsumerRecord<String, byte[]> message : messages) {
            deliveries.add(format.read(message));
        }
        return deliveries;
    }

    /** To be given again; what had taken effect is known by its position. */
    private static void rewind(ConsumerRecords<String, byte[]> messages, Consumer<String, byte[]> consumer) {
        for (TopicPartition partition : messages.partitions()) {
            ConsumerRecord<String, byte[]> first = messages.records(partition).getFirst();
            consumer.seek(partition, new OffsetAndMetadata(first.offset(), first.leaderEpoch(), ""));
        }
    }

    /** A failure costs nothing but events given again. */
    private void commit(ConsumerRecords<String, byte[]> messages, Consumer<String, byte[]> consumer) {
        try {
            consumer.commitSync(messages.nextOffsets(), COMMIT);
        } catch (KafkaException e) {
            LOG.debugf("%s could not tell its offsets: %s", listener.name(), e);
        }
    }
}
