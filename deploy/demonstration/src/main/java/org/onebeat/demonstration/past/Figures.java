package org.onebeat.demonstration.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.demonstration.city.Station;

/** The figures that a correct platform shows of a history, to the digit. */
public final class Figures {

    private final Map<Station, List<Tally>> tallies;

    private Figures(Map<Station, List<Tally>> tallies) {
        this.tallies = tallies;
    }

    public static Figures of(History history) {
        return new Figures(history.grounds().stream()
                .collect(Collectors.groupingBy(
                        Ground::station,
                        Collectors.flatMapping(ground -> tallies(history, ground), Collectors.toList()))));
    }

    private static Stream<Tally> tallies(History history, Ground ground) {
        return Stream.of(Chapter.values())
                .flatMap(chapter -> history.of(chapter, ground).stream())
                .flatMap(told -> Tally.of(told).stream());
    }

    /** By indicator, all stations together; an indicator without a record is left out. */
    public Map<String, Long> sums(LocalDate from, LocalDate until) {
        return sums(tallies.values().stream().flatMap(List::stream), from, until);
    }

    public Map<String, Long> sums(Station station, LocalDate from, LocalDate until) {
        return sums(tallies.getOrDefault(station, List.of()).stream(), from, until);
    }

    private static Map<String, Long> sums(Stream<Tally> tallies, LocalDate from, LocalDate until) {
        return tallies.filter(
                        tally -> !tally.day().isBefore(from) && tally.day().isBefore(until))
                .collect(Collectors.groupingBy(Tally::indicator, TreeMap::new, Collectors.summingLong(Tally::amount)));
    }
}
