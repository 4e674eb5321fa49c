package org.onebeat.messaging;

/** The data or the headers of a received event are not what its reader can take. */
public class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
