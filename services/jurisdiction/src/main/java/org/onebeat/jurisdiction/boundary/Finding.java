package org.onebeat.jurisdiction.boundary;

/** What an outline is to those that are known of its area. */
enum Finding {
    ADDED,
    REPLACED,
    UNCHANGED
}
