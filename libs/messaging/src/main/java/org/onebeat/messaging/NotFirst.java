package org.onebeat.messaging;

/** A parked event can be dealt with only when no earlier one of its key waits before it. */
public class NotFirst extends RuntimeException {

    NotFirst(long id) {
        super("Parked event " + id + " is not the first of its key");
    }
}
