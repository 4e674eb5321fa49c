package org.onebeat.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onebeat.demonstration.city.City;
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

    public record Count(int counties, int stations, int villages, int people, int villageOfficers, int dedicated) {}

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
                city.villages().size(),
                city.officers().size(),
                (int) city.officers().stream()
                        .filter(officer -> officer.isOnVillage())
                        .count(),
                (int) city.officers().stream()
                        .filter(officer -> officer.isDedicated())
                        .count());
    }

    private static Span span(City city, Figures figures, LocalDate from, LocalDate until) {
        List<StationFigures> stations = city.stations().stream()
                .map(station -> new StationFigures(station.code(), station.name(), figures.sums(station, from, until)))
                .toList();
        return new Span(from, until, figures.sums(from, until), stations);
    }
}
