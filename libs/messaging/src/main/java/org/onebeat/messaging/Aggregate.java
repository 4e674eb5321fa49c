package org.onebeat.messaging;

/** What order is kept for: one key on one topic. */
record Aggregate(String topic, String key) {}
