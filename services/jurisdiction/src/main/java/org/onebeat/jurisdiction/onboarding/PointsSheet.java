package org.onebeat.jurisdiction.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Writing;
import org.onebeat.jurisdiction.facility.KnownPoint;
import org.onebeat.jurisdiction.facility.PointKindView;
import org.onebeat.onboarding.SheetCount;
import org.onebeat.workbook.Findings;
import org.onebeat.workbook.Row;
import org.onebeat.workbook.Workbook;

/** Checks the sheet of police rooms and workstations row by row. */
final class PointsSheet {

    static final String KEY = "policePoints";

    private static final String NAME = "name";

    private final Present present;
    private final Register register;
    private final PointPlaces places;
    private final Findings findings;
    private final Rooms rooms;
    private final Map<String, List<KnownPoint>> open;
    private final Map<String, Row> seen = new HashMap<>();

    PointsSheet(Reach reach, Present present, Register register, Proposals proposals, Findings findings) {
        this.present = present;
        this.register = register;
        this.findings = findings;
        this.places = new PointPlaces(reach, register, proposals, present.today(), findings);
        this.rooms = new Rooms(register, present.today(), findings);
        this.open = present.points().stream()
                .filter(KnownPoint::isOpen)
                .filter(point -> register.codeOf(point.village()) != null)
                .collect(Collectors.groupingBy(this::key));
    }

    List<PointStep> steps(Workbook workbook) {
        List<PointStep> steps = new ArrayList<>();
        workbook.rows(KEY).forEach(row -> step(row).ifPresent(steps::add));
        rooms.hold(present.points(), steps);
        return steps;
    }

    static SheetCount count(int rows, List<PointStep> steps) {
        int added = (int) steps.stream().filter(PointStep::isNew).count();
        int changed = (int)
                steps.stream().filter(step -> !step.isNew() && step.changes()).count();
        return new SheetCount(KEY, rows, added, changed, steps.size() - added - changed);
    }

    /** Empty where the row has a problem; all of its problems are told at once. */
    private Optional<PointStep> step(Row row) {
        int before = findings.count();
        Optional<PointKindView> kind = kind(row);
        Writing.ofName(row.text(NAME)).ifPresent(broken -> refuse(row, NAME, broken.rule(), broken.named()));
        Optional<LocalDate> opened = opened(row);
        Optional<String> village = row.has("village") ? places.village(row) : Optional.empty();
        Set<String> served = village.map(code -> places.served(row, code)).orElse(Set.of());
        if (findings.count() > before || kind.isEmpty() || opened.isEmpty() || village.isEmpty() || !row.has(NAME)) {
            return Optional.empty();
        }
        return identify(row, kind.get(), village.get(), opened.get())
                .map(found -> step(row, found, kind.get(), village.get(), served, opened.get()));
    }

    private PointStep step(
            Row row, List<KnownPoint> found, PointKindView kind, String village, Set<String> served, LocalDate opened) {
        KnownPoint point = found.isEmpty() ? null : found.getFirst();
        Set<String> serves = served;
        if (serves.isEmpty()) {
            serves = point == null ? Set.of(village) : codes(point);
        }
        boolean changes = point == null || !serves.equals(codes(point));
        return new PointStep(row, kind.code(), kind.room(), row.text(NAME), village, serves, opened, point, changes);
    }

    /** The point of this name in the station, none for a new one; empty where what is on record says otherwise. */
    private Optional<List<KnownPoint>> identify(Row row, PointKindView kind, String village, LocalDate opened) {
        String key = register.stationOf(village).orElse("") + "/" + row.text(NAME);
        Row first = seen.putIfAbsent(key, row);
        if (first != null) {
            refuse(row, NAME, "duplicate-name", Map.of("first", "" + first.number()));
            return Optional.empty();
        }
        List<KnownPoint> found = open.getOrDefault(key, List.of());
        if (found.size() > 1) {
            found = found.stream()
                    .filter(point -> village.equals(register.codeOf(point.village())))
                    .toList();
        }
        return found.isEmpty() || isSame(row, found.getFirst(), kind, village, opened)
                ? Optional.of(found)
                : Optional.empty();
    }

    private boolean isSame(Row row, KnownPoint point, PointKindView kind, String village, LocalDate opened) {
        int before = findings.count();
        if (!point.kind().equals(kind.code())) {
            refuse(row, "kind", "point-kind-differs", Map.of());
        }
        if (!village.equals(register.codeOf(point.village()))) {
            refuse(row, "village", "point-village-differs", Map.of("there", register.codeOf(point.village())));
        }
        if (!point.openedOn().equals(opened)) {
            refuse(row, "openedOn", "point-opened-differs", Map.of("there", "" + point.openedOn()));
        }
        return findings.count() == before;
    }

    private Optional<PointKindView> kind(Row row) {
        String text = row.text("kind");
        Optional<PointKindView> kind = present.kinds().stream()
                .filter(known ->
                        List.of(known.code(), known.zh(), known.en()).stream().anyMatch(text::equalsIgnoreCase))
                .findFirst();
        if (kind.isEmpty() && row.has("kind")) {
            refuse(row, "kind", "unknown-point-kind", Map.of());
        }
        return kind;
    }

    private Optional<LocalDate> opened(Row row) {
        Optional<LocalDate> day = Optional.of(row.text("openedOn"))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
        if (day.filter(present.today()::isBefore).isPresent()) {
            refuse(row, "openedOn", "lies-in-future", Map.of());
        }
        return day;
    }

    private Set<String> codes(KnownPoint point) {
        return point.servesOn(present.today()).stream()
                .map(register::codeOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A village that goes to another station takes its points along. */
    private String key(KnownPoint point) {
        return register.stationOf(register.codeOf(point.village())).orElse("") + "/" + point.name();
    }

    private void refuse(Row row, String column, String rule, Map<String, String> named) {
        findings.add(row.finding(column, rule, named));
    }
}
