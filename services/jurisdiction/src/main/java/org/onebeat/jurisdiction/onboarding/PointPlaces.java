package org.onebeat.jurisdiction.onboarding;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.workbook.Findings;
import org.onebeat.workbook.Row;

/** Finds the villages in which a room stands and which it serves. */
final class PointPlaces {

    private static final int CODES_TOLD = 5;
    private static final int TOWNSHIP = 9;

    private final Reach reach;
    private final Register register;
    private final Proposals proposals;
    private final LocalDate today;
    private final Findings findings;

    PointPlaces(Reach reach, Register register, Proposals proposals, LocalDate today, Findings findings) {
        this.reach = reach;
        this.register = register;
        this.proposals = proposals;
        this.today = today;
        this.findings = findings;
    }

    Optional<String> village(Row row) {
        Optional<String> village = one(row, "village", row.text("village"), meant(row.text("village")));
        village.flatMap(this::begins)
                .filter(today::isBefore)
                .ifPresent(first -> refuse(
                        row, "village", "parent-not-yet", Map.of("name", row.text("village"), "first", "" + first)));
        return village;
    }

    /** Codes of the villages that the row names; none where it names none, or one of them is wrong. */
    Set<String> served(Row row, String village) {
        Optional<String> station = register.stationOf(village);
        Set<String> served = new LinkedHashSet<>();
        for (String text : row.references("serves")) {
            List<String> meant = meant(text);
            // Of several villages of a name only one of the same station makes sense.
            List<String> own = meant.stream()
                    .filter(code -> station.equals(register.stationOf(code)))
                    .toList();
            if (own.isEmpty() && !meant.isEmpty()) {
                refuse(row, "serves", "serves-own-station-only", Map.of("village", text));
            } else {
                one(row, "serves", text, own).ifPresent(served::add);
            }
        }
        return served;
    }

    private List<String> meant(String text) {
        if (SheetKind.VILLAGES.allows(text)) {
            return reach.covers(text) ? register.meant(SheetKind.VILLAGES, text.substring(0, 6), text) : List.of();
        }
        return reach.city()
                ? register.everywhere(SheetKind.VILLAGES, text)
                : register.meant(SheetKind.VILLAGES, reach.code(), text);
    }

    /** When the village or its parents begin, the latest of these. */
    private Optional<LocalDate> begins(String village) {
        return Stream.of(
                        Optional.of(village),
                        register.stationOf(village),
                        Optional.of(village.substring(0, TOWNSHIP))
                                .filter(any -> register.known(village).isEmpty()))
                .flatMap(Optional::stream)
                .flatMap(code -> register.known(code).stream())
                .map(Known::from)
                .max(LocalDate::compareTo);
    }

    private Optional<String> one(Row row, String column, String text, List<String> meant) {
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        if (register.isRefused(SheetKind.VILLAGES, text)) {
            return Optional.empty();
        }
        if (meant.isEmpty()) {
            proposals
                    .of(text, SheetKind.VILLAGES + reach.code(), () -> register.names(SheetKind.VILLAGES, reach.code()))
                    .ifPresentOrElse(
                            near -> refuse(
                                    row, column, "unknown-served-near", Map.of("village", text, "proposal", near)),
                            () -> refuse(row, column, "unknown-served", Map.of("village", text)));
        } else {
            String codes = meant.stream().sorted().limit(CODES_TOLD).collect(Collectors.joining("、"));
            refuse(row, column, "ambiguous-served", Map.of("village", text, "codes", codes));
        }
        return Optional.empty();
    }

    private void refuse(Row row, String column, String rule, Map<String, String> named) {
        findings.add(row.finding(column, rule, named));
    }
}
