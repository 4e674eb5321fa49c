package org.onebeat.cases.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.onebeat.cases.clock.DueFor;
import org.onebeat.cases.dispute.DisputeState;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.triage.Colour;

/**
 * How the open disputes stand; each figure is what the list shows by the same filter.
 *
 * @param overdue what they wait for has run out
 * @param unassigned nobody is responsible for them
 * @param states by code
 * @param colours by code, UNTRIAGED before triage
 * @param levels by code: who has to see to it
 * @param waits by code of what they wait for
 * @param days today and the six days after, each with how many run out on it
 */
record Board(
        long open,
        long overdue,
        long unassigned,
        Map<String, Long> states,
        Map<String, Long> colours,
        Map<String, Long> levels,
        Map<String, Long> waits,
        List<DayCount> days) {

    private static final int DAYS = 7;
    private static final String UNTRIAGED = "UNTRIAGED";

    /** @param count of what runs out on the day, what has already done so today among it */
    record DayCount(LocalDate day, long count) {}

    static Board of(List<Tally> tallies, LocalDate today) {
        return new Board(
                sum(tallies, Tally::all, any -> true),
                sum(tallies, Tally::late, any -> true),
                sum(tallies, Tally::nobodys, any -> true),
                by(
                        Arrays.stream(DisputeState.values())
                                .filter(DisputeState::isOpen)
                                .map(Enum::name),
                        tallies,
                        tally -> name(tally.state())),
                by(
                        Stream.concat(Arrays.stream(Colour.values()).map(Enum::name), Stream.of(UNTRIAGED)),
                        tallies,
                        tally -> tally.colour() == null ? UNTRIAGED : name(tally.colour())),
                by(Arrays.stream(Level.values()).map(Enum::name), tallies, tally -> name(tally.level())),
                by(Arrays.stream(DueFor.values()).map(Enum::name), tallies, tally -> name(tally.dueFor())),
                today.datesUntil(today.plusDays(DAYS))
                        .map(day -> new DayCount(day, sum(tallies, Tally::all, tally -> day.equals(tally.day()))))
                        .toList());
    }

    private static String name(Enum<?> code) {
        return code == null ? "" : code.name();
    }

    private static Map<String, Long> by(Stream<String> codes, List<Tally> tallies, Function<Tally, String> code) {
        Map<String, Long> counts = new LinkedHashMap<>();
        codes.forEach(one -> counts.put(one, sum(tallies, Tally::all, tally -> one.equals(code.apply(tally)))));
        return counts;
    }

    private static long sum(List<Tally> tallies, ToLongFunction<Tally> figure, Predicate<Tally> those) {
        return tallies.stream().filter(those).mapToLong(figure).sum();
    }
}
