package org.onebeat.assessment.tally;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import org.onebeat.assessment.span.Periods;
import org.onebeat.territory.Ancestors;

/** A row of the tallies: of one area, one day or month, one measure; and where the area stood then. */
record Line(int area, Ancestors place, int period, Measure measure) {
    private static final Comparator<Integer> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** The one order in which everybody writes; the counties' rows, which many write, are held the shortest. */
    static final Comparator<Line> ORDER = Comparator.comparing((Line line) -> line.place.stationId() == null)
            .thenComparing(Line::area)
            .thenComparing(Line::period)
            .thenComparing(Line::measure)
            .thenComparing(line -> line.place.countyId())
            .thenComparing(line -> line.place.stationId(), NULLS_FIRST)
            .thenComparing(line -> line.place.sectorId(), NULLS_FIRST)
            .thenComparing(line -> line.place.townshipId(), NULLS_FIRST);

    /** A village, its station and its county each have a row for the day and one for the month. */
    static Stream<Line> of(Entry entry) {
        Ancestors place = entry.place();
        Stream<Line> days = Stream.of(
                        place.villageId() == null ? null : line(place.villageId(), place, entry),
                        place.stationId() == null ? null : line(place.stationId(), station(place), entry),
                        line(place.countyId(), Ancestors.ofCounty(place.countyId()), entry))
                .filter(line -> line != null);
        int month = Periods.of(YearMonth.from(entry.day()));
        return days.flatMap(day -> Stream.of(day, new Line(day.area, day.place, month, day.measure)));
    }

    private static Line line(int area, Ancestors place, Entry entry) {
        return new Line(area, place, Periods.of(entry.day()), entry.measure());
    }

    private static Ancestors station(Ancestors place) {
        return new Ancestors(place.countyId(), null, place.stationId(), null, null);
    }
}
