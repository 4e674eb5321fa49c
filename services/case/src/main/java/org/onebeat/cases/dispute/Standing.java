package org.onebeat.cases.dispute;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.service.act.Act;
import org.onebeat.territory.AreaIds;

/**
 * How a dispute stands after an event: what every event tells. Ids, codes, times and counts, never residents' data
 * (domain.md section 9).
 *
 * @param colour null before triage
 * @param level who has to see to it that it is dealt with
 * @param responsible person id; null while nobody holds the village
 * @param by person id; null when a posting or an area changed and nobody asked
 * @param occurredAt when this step happened
 * @param recordedAt when it was written down
 * @param agreed an agreement stands
 * @param resolved an agreement stands and its first follow-up held
 * @param arisenAt when the dispute itself was found: the period in which it counts
 * @param dueAt when the next thing to be done runs out; null where nothing does
 * @param origin null where it was reported here
 * @param imported this came in with the past: who hears it starts no clock and notifies nobody
 * @param training it is practice and counts nowhere; told only then
 */
public record Standing(
        UUID dispute,
        String number,
        String category,
        String source,
        String colour,
        String state,
        String level,
        AreaIds place,
        Integer responsible,
        Integer by,
        Instant occurredAt,
        Instant recordedAt,
        boolean open,
        boolean agreed,
        boolean resolved,
        Instant arisenAt,
        Instant dueAt,
        Origin origin,
        boolean imported,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean training,
        @JsonIgnore long sequence) {

    static Standing of(Dispute dispute, Act act, Instant occurredAt) {
        DisputeState state = dispute.state();
        return new Standing(
                dispute.id(),
                dispute.number().value(),
                dispute.matter().category(),
                dispute.matter().source(),
                dispute.colour() == null ? null : dispute.colour().name(),
                state.name(),
                dispute.level().name(),
                AreaIds.of(dispute.ancestors()),
                dispute.responsible(),
                act.by(),
                occurredAt,
                act.recordedAt(),
                state.isOpen(),
                dispute.isAgreed(),
                dispute.isResolved(),
                dispute.occurredAt(),
                dispute.deadlines().dueAt(),
                Origin.of(dispute),
                act.imported(),
                dispute.training(),
                dispute.sequence());
    }
}
