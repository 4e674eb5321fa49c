package org.onebeat.jurisdiction.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onebeat.jurisdiction.facility.KnownPoint;
import org.onebeat.jurisdiction.facility.Service;
import org.onebeat.workbook.Findings;

/** One police room serves a village at a time (domain.md section 2), on record and in the workbook. */
final class Rooms {

    private final Register register;
    private final LocalDate today;
    private final Findings findings;
    private final Map<String, List<Serving>> servings = new HashMap<>();

    Rooms(Register register, LocalDate today, Findings findings) {
        this.register = register;
        this.today = today;
        this.findings = findings;
    }

    void hold(List<KnownPoint> known, List<PointStep> steps) {
        Set<UUID> changed = new HashSet<>();
        steps.stream()
                .filter(step -> !step.isNew() && step.changes())
                .forEach(step -> changed.add(step.present().id()));
        known.stream().filter(KnownPoint::room).forEach(room -> enter(room, changed.contains(room.id())));
        steps.stream().filter(step -> step.room() && step.changes()).forEach(this::hold);
    }

    /** Of a room that the workbook changes, what it served until today. */
    private void enter(KnownPoint room, boolean changes) {
        for (Service service : room.services()) {
            LocalDate until =
                    changes && (service.until() == null || service.until().isAfter(today)) ? today : service.until();
            Optional.ofNullable(register.codeOf(service.village()))
                    .filter(village -> until == null || until.isAfter(service.from()))
                    .ifPresent(village -> enter(village, new Serving(room.name(), service.from(), until)));
        }
    }

    private void hold(PointStep step) {
        LocalDate from = step.from(today);
        for (String village : step.serves()) {
            servings.getOrDefault(village, List.of()).stream()
                    .filter(other -> other.until() == null || other.until().isAfter(from))
                    .findFirst()
                    .ifPresent(other -> findings.add(step.row()
                            .finding("serves", "village-has-room", Map.of("village", village, "room", other.room()))));
            enter(village, new Serving(step.name(), from, null));
        }
    }

    private void enter(String village, Serving serving) {
        servings.computeIfAbsent(village, any -> new ArrayList<>()).add(serving);
    }

    private record Serving(String room, LocalDate from, LocalDate until) {}
}
