package org.onebeat.hazard.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.hazard.checklist.Question;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.HazardState;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.StaffName;

/**
 * An inspection with its answers and what came of it.
 *
 * @param checklist the version that was answered; null of an imported one
 * @param note may be null
 * @param training it is practice and counts nowhere
 */
record InspectionFile(
        UUID id,
        InspectionItem.InspectedPlace place,
        AreaName village,
        AreaName station,
        StaffName by,
        Instant occurredAt,
        Instant recordedAt,
        Integer checklist,
        List<AnswerView> answers,
        String note,
        List<HazardView> hazards,
        boolean imported,
        boolean training) {

    record AnswerView(String question, String zh, String en, Reply answer) {

        static AnswerView of(Answer answer, Question question) {
            return new AnswerView(answer.question(), question.zh(), question.en(), answer.answer());
        }
    }

    record HazardView(UUID id, String number, String category, Severity severity, HazardState state) {

        static HazardView of(Hazard hazard) {
            return new HazardView(
                    hazard.id(),
                    hazard.number().value(),
                    hazard.matter().category(),
                    hazard.matter().severity(),
                    hazard.state());
        }
    }
}
