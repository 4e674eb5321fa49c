package org.onebeat.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.territory.PostingState.Span;

/** The same answers as the replica's, found by going over the whole history in memory. */
record Reckoning(RandomHistory history) {
    private static final List<String> LADDER = List.of("AUXILIARY", "COMMUNITY_OFFICER", "STATION_CHIEF");

    Ancestors ancestorsOf(int village, LocalDate day) {
        Integer station = parent(village, AreaKind.STATION, day);
        return new Ancestors(
                parent(station, AreaKind.COUNTY, day),
                parent(village, AreaKind.TOWNSHIP, day),
                station,
                parent(village, AreaKind.SECTOR, day),
                village);
    }

    Optional<Integer> responsibleFor(int village, Instant at) {
        LocalDate day = day(at);
        Integer station = parent(village, AreaKind.STATION, day);
        List<Integer> near = List.of(village, parent(village, AreaKind.SECTOR, day), station);
        return history.postings.stream()
                .filter(posting -> present(posting.person(), day))
                .flatMap(posting -> posting.spans().stream()
                        .filter(span -> covers(span, at))
                        .flatMap(span -> span.areas().stream()
                                .filter(near::contains)
                                .filter(area -> serves(posting, area, village, station))
                                .map(area -> new Candidate(posting, span, near.indexOf(area)))))
                .min(Comparator.comparing((Candidate it) -> LADDER.indexOf(it.posting.function()))
                        .thenComparing(Candidate::distance)
                        .thenComparing(it -> !it.posting.acting())
                        .thenComparing(it -> !it.posting.main())
                        .thenComparing(it -> it.span.from(), Comparator.reverseOrder())
                        .thenComparing(it -> it.posting.id()))
                .map(it -> it.posting.id());
    }

    /** Areas that the postings of this person name at that instant. */
    Set<Integer> areasOf(int person, Instant at) {
        if (!present(person, day(at))) {
            return Set.of();
        }
        return history.postings.stream()
                .filter(posting -> posting.person() == person)
                .flatMap(posting -> posting.spans().stream())
                .filter(span -> covers(span, at))
                .flatMap(span -> span.areas().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean serves(PostingState posting, int area, int village, int station) {
        return switch (posting.function()) {
            case "AUXILIARY" -> area == village;
            case "COMMUNITY_OFFICER" -> true;
            case "STATION_CHIEF" -> area == station;
            default -> false;
        };
    }

    private boolean present(int person, LocalDate day) {
        return history.people.stream()
                .anyMatch(it -> it.id() == person && (it.until() == null || day.isBefore(it.until())));
    }

    private Integer parent(int area, AreaKind kind, LocalDate day) {
        return memberships(area)
                .filter(it -> it.kind() == kind && !day.isBefore(it.from()))
                .filter(it -> it.until() == null || day.isBefore(it.until()))
                .map(AreaState.Membership::parent)
                .findFirst()
                .orElseThrow();
    }

    private Stream<AreaState.Membership> memberships(int area) {
        return history.areas.stream().filter(it -> it.id() == area).flatMap(it -> it.memberships().stream());
    }

    private static boolean covers(Span span, Instant at) {
        return !at.isBefore(span.from()) && (span.until() == null || at.isBefore(span.until()));
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private record Candidate(PostingState posting, Span span, int distance) {}
}
