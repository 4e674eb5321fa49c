package org.onebeat.messaging;

/** A parked event as its listener takes it up again. */
record ParkedRow(long id, String listener, Delivery delivery, boolean replaying) {

    Aggregate aggregate() {
        return delivery.aggregate();
    }

    long sequence() {
        return delivery.event().sequence();
    }
}
