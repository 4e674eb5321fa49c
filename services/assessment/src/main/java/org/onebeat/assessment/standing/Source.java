package org.onebeat.assessment.standing;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onebeat.messaging.Received;

/** What another service tells that figures follow from. */
public interface Source {
    Set<String> topics();

    /** How each type of event is read. */
    Map<String, Function<Received, Happening>> readings();

    /** How each type is read that tells a record again because it turned out to be practice, or real after all. */
    Map<String, Function<Received, Happening>> marks();
}
