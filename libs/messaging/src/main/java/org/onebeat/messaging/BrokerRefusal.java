package org.onebeat.messaging;

import java.util.Set;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** The broker will never take this, however often it is sent. */
class BrokerRefusal extends Exception {

    private static final Set<Class<?>> FINAL = Set.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            InvalidRecordException.class,
            InvalidTopicException.class,
            SerializationException.class);

    BrokerRefusal(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    static boolean isFinal(Throwable failure) {
        return FINAL.contains(failure.getClass());
    }
}
