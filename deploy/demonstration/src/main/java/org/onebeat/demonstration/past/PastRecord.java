package org.onebeat.demonstration.past;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A record of the past, as the import of its service wants it told; what does not apply is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface PastRecord {

    /** The demonstration's own name for it: brought in a second time, it changes nothing. */
    String reference();

    record Dispute(
            String reference,
            String village,
            String category,
            String source,
            String summary,
            Instant occurredAt,
            List<Step> steps)
            implements PastRecord {}

    record Place(String reference, String village, String kind, String name, String risk) implements PastRecord {}

    record Inspection(String reference, String place, Instant occurredAt, List<Hazard> findings)
            implements PastRecord {}

    record Hazard(String reference, String category, String severity, String description, List<Step> steps) {}

    record Opinion(
            String reference,
            String village,
            String subject,
            String text,
            Instant occurredAt,
            Instant answeredAt,
            String answer)
            implements PastRecord {}

    record Activity(
            String reference,
            String kind,
            String village,
            Instant occurredAt,
            Integer households,
            Integer audience,
            Integer leaflets,
            Integer peopleServed,
            Integer crew,
            String deed)
            implements PastRecord {}

    /**
     * A step that was taken with a dispute or a hazard.
     *
     * @param told what else belongs to a step of this kind, by field
     */
    record Step(String step, Instant at, @JsonAnyGetter Map<String, Object> told) {}
}
