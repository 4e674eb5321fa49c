package org.onebeat.messaging;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What happened to an aggregate, told to other services. A record implements it; its components, primitives only, are
 * the CloudEvents data as JSON and match the schema in {@code api-specs/events}. Never residents' data
 * (architecture.md section 3).
 */
public interface Event {

    /** Where it is told, such as {@code onebeat.case.dispute.v1}; the installation may put another prefix for {@code onebeat}. */
    @JsonIgnore
    String topic();

    /** What happened, such as {@code org.onebeat.case.dispute-agreed.v1}. */
    @JsonIgnore
    String type();

    /** The aggregate's stable id; events of one key arrive in the order of their sequence. */
    @JsonIgnore
    String key();

    /** The aggregate's version after this event: it grows, and one version tells one event. */
    @JsonIgnore
    long sequence();
}
