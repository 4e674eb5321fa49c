package org.onebeat.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.onebeat.demonstration.city.City;
import org.onebeat.demonstration.city.Grid;
import org.onebeat.demonstration.city.Officer;
import org.onebeat.demonstration.city.Sector;
import org.onebeat.demonstration.past.Figures;
import org.onebeat.demonstration.past.History;

/**
 * What a platform has to show that has taken a demonstration in: for whoever compares.
 *
 * @param firstDay of the history
 * @param today the day after its last one
 * @param months figures of each month, the last one unfinished
 */
public record Expectation(
        LocalDate firstDay,
        LocalDate today,
        Count count,
        List<Area> counties,
        Span yearToDate,
        Span all,
        List<Month> months) {

    public record Area(String code, String name) {}

    /** @param chiefsWithPost with a second post, as {@code officersWithPost} of the village officers */
    public record Count(
            int counties,
            int stations,
            int sectors,
            int villages,
            int grids,
            int rooms,
            int workstations,
            int people,
            int villageOfficers,
            int dedicated,
            int chiefsWithPost,
            int officersWithPost) {}

    /** @param until exclusive */
    public record Span(LocalDate from, LocalDate until, Map<String, Long> figures, List<StationFigures> stations) {}

    public record StationFigures(String code, String name, Map<String, Long> figures) {}

    /** @param month such as 2026-01 */
    public record Month(String month, Map<String, Long> figures) {}

    public static Expectation of(Demonstration demonstration) {
        City city = demonstration.city();
        Figures figures = Figures.of(demonstration.history());
        LocalDate today = demonstration.today();
        LocalDate firstDay = History.firstDay(today);
        List<Month> months = Stream.iterate(firstDay, day -> day.isBefore(today), day -> day.plusMonths(1))
                .map(day -> new Month(day.toString().substring(0, 7), figures.sums(day, day.plusMonths(1))))
                .toList();
        return new Expectation(
                firstDay,
                today,
                count(city),
                city.counties().stream()
                        .map(county -> new Area(county.code(), county.name()))
                        .toList(),
                span(city, figures, today.withDayOfYear(1), today.plusDays(1)),
                span(city, figures, firstDay, today.plusDays(1)),
                months);
    }

    private static Count count(City city) {
        return new Count(
                city.counties().size(),
                city.stations().size(),
                sum(city.stations(), station -> Sector.of(station).size()),
                city.villages().size(),
                sum(city.villages(), village -> Grid.of(village).size()),
                sum(city.points(), point -> point.isRoom() ? 1 : 0),
                sum(city.points(), point -> point.isRoom() ? 0 : 1),
                city.officers().size(),
                officers(city, Officer::isOnVillage),
                officers(city, Officer::isDedicated),
                officers(city, officer -> officer.second() != null && !officer.isOnVillage()),
                officers(city, officer -> officer.second() != null && officer.isOnVillage()));
    }

    private static int officers(City city, Predicate<Officer> which) {
        return sum(city.officers(), officer -> which.test(officer) ? 1 : 0);
    }

    private static <T> int sum(List<T> things, ToIntFunction<T> count) {
        return things.stream().mapToInt(count).sum();
    }

    private static Span span(City city, Figures figures, LocalDate from, LocalDate until) {
        List<StationFigures> stations = city.stations().stream()
                .map(station -> new StationFigures(station.code(), station.name(), figures.sums(station, from, until)))
                .toList();
        return new Span(from, until, figures.sums(from, until), stations);
    }
}
