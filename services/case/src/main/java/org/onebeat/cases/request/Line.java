package org.onebeat.cases.request;

import java.time.Instant;

/**
 * A line of the conversation.
 *
 * @param by person id of who answers; null of the resident's own
 */
record Line(Instant at, Integer by, String text) {

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "a line";
    }
}
