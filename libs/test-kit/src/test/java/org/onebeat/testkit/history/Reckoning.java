package org.onebeat.testkit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.AreaState.Successor;
import org.onebeat.territory.PersonState;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.PostingState.Span;

/** The same answers as the replica's, found by going over the whole history in memory. */
final class Reckoning {
    private static final List<String> LADDER = List.of("AUXILIARY", "COMMUNITY_OFFICER", "STATION_CHIEF");

    private final Map<Integer, AreaState> areas = new LinkedHashMap<>();
    private final Map<Integer, PersonState> people = new LinkedHashMap<>();
    private final List<PostingState> postings = new ArrayList<>();

    Reckoning(List<Object> states) {
        for (Object state : states) {
            switch (state) {
                case AreaState area -> areas.put(area.id(), area);
                case PersonState person -> people.put(person.id(), person);
                case PostingState posting -> postings.add(posting);
                default -> throw new IllegalArgumentException(state.toString());
            }
        }
    }

    /** Where what is open in the village stands; null before the village was there. */
    Ancestors placeOf(int village, LocalDate day) {
        int heir = heir(village, day);
        LocalDate stood = stood(heir, day);
        if (areas.get(heir).from().isAfter(stood)) {
            return null;
        }
        int station = parent(heir, AreaKind.STATION, stood);
        return new Ancestors(
                parent(station, AreaKind.COUNTY, stood),
                since(parent(heir, AreaKind.TOWNSHIP, stood), stood, day),
                since(station, stood, day),
                null,
                heir);
    }

    /** Ids of the postings that serve the village, whoever answers for it first. */
    List<Integer> serving(int village, Instant at) {
        LocalDate day = at.atZone(RandomHistory.SHANGHAI).toLocalDate();
        int heir = heir(village, day);
        LocalDate stood = stood(heir, day);
        Integer station = parent(heir, AreaKind.STATION, stood);
        Integer near = station == null ? null : since(station, stood, day);
        return postings.stream()
                .filter(posting -> present(posting.person(), day))
                .flatMap(posting -> posting.spans().stream()
                        .filter(span -> covers(span, at))
                        .flatMap(span ->
                                span.areas().stream().flatMap(area -> candidate(posting, span, area, heir, near, day))))
                .sorted(Comparator.comparing((Candidate it) -> LADDER.indexOf(it.posting.function()))
                        .thenComparing(Candidate::distance)
                        .thenComparing(Candidate::inherited)
                        .thenComparing(it -> !it.posting.acting())
                        .thenComparing(it -> !it.posting.main())
                        .thenComparing(it -> it.span.from(), Comparator.reverseOrder())
                        .thenComparing(it -> it.posting.id()))
                .map(it -> it.posting.id())
                .toList();
    }

    private Stream<Candidate> candidate(
            PostingState posting, Span span, int area, int village, Integer station, LocalDate day) {
        int goesOn = heir(area, day);
        String function = posting.function();
        if (goesOn == village && !function.equals("STATION_CHIEF") && LADDER.contains(function)) {
            return Stream.of(new Candidate(posting, span, 0, area != village));
        }
        boolean ofStation = function.equals("COMMUNITY_OFFICER") || function.equals("STATION_CHIEF");
        return station != null && goesOn == station && ofStation
                ? Stream.of(new Candidate(posting, span, 2, area != station))
                : Stream.empty();
    }

    private int heir(int area, LocalDate day) {
        int heir = area;
        while (true) {
            AreaState state = areas.get(heir);
            if (state.until() == null || state.until().isAfter(day) || planned(state)) {
                return heir;
            }
            List<Successor> next = state.successors().stream()
                    .filter(it -> it.from().equals(state.until()))
                    .toList();
            if (next.size() != 1) {
                return heir;
            }
            heir = next.getFirst().area();
        }
    }

    /** Whether its authority has only said so before the day. */
    private static boolean planned(AreaState state) {
        return state.told() == null || state.told().isBefore(state.until());
    }

    private LocalDate stood(int area, LocalDate day) {
        LocalDate until = areas.get(area).until();
        return until == null || until.isAfter(day) ? day : until.minusDays(1);
    }

    private int since(int area, LocalDate stood, LocalDate day) {
        return stood.isBefore(day) ? heir(area, day) : area;
    }

    private Integer parent(int area, AreaKind kind, LocalDate day) {
        return areas.get(area).memberships().stream()
                .filter(it -> it.kind() == kind && !day.isBefore(it.from()))
                .filter(it -> it.until() == null || day.isBefore(it.until()))
                .map(Membership::parent)
                .findFirst()
                .orElse(null);
    }

    private boolean present(int person, LocalDate day) {
        PersonState state = people.get(person);
        return state != null && (state.until() == null || day.isBefore(state.until()));
    }

    private static boolean covers(Span span, Instant at) {
        return !at.isBefore(span.from()) && (span.until() == null || at.isBefore(span.until()));
    }

    private record Candidate(PostingState posting, Span span, int distance, boolean inherited) {}
}
