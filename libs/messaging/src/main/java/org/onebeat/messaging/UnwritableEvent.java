package org.onebeat.messaging;

/** An event that could never be sent: not to be written as JSON, or larger than the broker takes. */
public class UnwritableEvent extends RuntimeException {

    UnwritableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
