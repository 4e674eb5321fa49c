package org.onebeat.hazard.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.hazard.checklist.Checklists;
import org.onebeat.hazard.checklist.Question;
import org.onebeat.hazard.hazard.Hazards;
import org.onebeat.hazard.place.PlaceName;
import org.onebeat.hazard.place.Places;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Lays out inspections for the present caller. */
@ApplicationScoped
class InspectionFiles {

    private final Territory territory;
    private final Places places;
    private final Hazards hazards;
    private final Checklists checklists;

    InspectionFiles(Territory territory, Places places, Hazards hazards, Checklists checklists) {
        this.territory = territory;
        this.places = places;
        this.hazards = hazards;
        this.checklists = checklists;
    }

    /** The lines of these inspections. */
    Function<Inspection, InspectionItem> itemsOf(List<Inspection> inspections) {
        Named named = Named.of(
                territory,
                inspections.stream().map(Inspection::ancestors),
                inspections.stream().map(Inspection::by));
        Set<UUID> visited = inspections.stream()
                .map(inspection -> inspection.site().place())
                .collect(Collectors.toSet());
        Map<UUID, PlaceName> known = places.named(visited);
        return inspection ->
                InspectionItem.of(inspection, named, known.get(inspection.site().place()));
    }

    InspectionFile fileOf(Inspection inspection) {
        InspectionItem item = itemsOf(List.of(inspection)).apply(inspection);
        return new InspectionFile(
                item.id(),
                item.place(),
                item.village(),
                item.station(),
                item.by(),
                item.occurredAt(),
                item.recordedAt(),
                inspection.checklistVersion(),
                answersOf(inspection).toList(),
                inspection.note(),
                hazards.foundBy(inspection.id()).stream()
                        .map(InspectionFile.HazardView::of)
                        .toList(),
                item.imported(),
                item.training());
    }

    private Stream<InspectionFile.AnswerView> answersOf(Inspection inspection) {
        if (inspection.checklistVersion() == null) {
            return Stream.empty();
        }
        Map<String, Question> asked =
                checklists.version(inspection.site().kind(), inspection.checklistVersion()).questions().stream()
                        .collect(Collectors.toMap(Question::code, Function.identity()));
        return inspection.answers().stream()
                .map(answer -> InspectionFile.AnswerView.of(answer, asked.get(answer.question())));
    }
}
