package org.onebeat.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Sends rows to the broker, each list as one Kafka transaction. From {@link #begin} on, every earlier courier of the
 * same transactional id is fenced: what it has not committed is undone, and it can commit no more.
 */
final class Courier implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final CloudEvents format;

    Courier(Producer<String, byte[]> producer, CloudEvents format) {
        this.producer = producer;
        this.format = format;
    }

    void begin() {
        producer.initTransactions();
    }

    /**
     * Returns when the broker has all of them for good.
     *
     * @throws BrokerRefusal if it will never take one of them; nothing was sent
     * @throws KafkaException if it is not known whether they were sent; this courier is done for
     */
    void carry(List<OutboxRow> rows) throws BrokerRefusal {
        producer.beginTransaction();
        List<Throwable> failures = send(rows);
        Optional<Throwable> refusal =
                failures.stream().filter(BrokerRefusal::isFinal).findFirst();
        if (refusal.isPresent()) {
            producer.abortTransaction();
            throw new BrokerRefusal(refusal.get());
        }
        if (!failures.isEmpty()) {
            throw new KafkaException(failures.getFirst());
        }
        producer.commitTransaction();
    }

    private List<Throwable> send(List<OutboxRow> rows) {
        List<Throwable> failures = new ArrayList<>();
        List<Future<RecordMetadata>> answers = new ArrayList<>();
        try {
            rows.forEach(row -> answers.add(producer.send(format.write(row))));
        } catch (KafkaException e) { // the one before has failed already
            failures.add(e);
        }
        producer.flush();
        for (Future<RecordMetadata> answer : answers) {
            try {
                answer.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
        return failures;
    }

    /** Whatever is under way is left to be undone by the next courier. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
