package org.onebeat.demonstration;

import java.time.LocalDate;
import org.onebeat.demonstration.city.Book;
import org.onebeat.demonstration.city.City;
import org.onebeat.demonstration.city.County;
import org.onebeat.demonstration.past.Calendar;
import org.onebeat.demonstration.past.History;

/**
 * A city to show the platform with: real villages, made-up people and work. The same again for the same day.
 *
 * @param today the day before which all of it happened
 */
public record Demonstration(City city, History history, LocalDate today) {

    private static final long SEED = 411600;

    /** The present day in the city. */
    public static LocalDate presentDay() {
        return LocalDate.now(Calendar.ZONE);
    }

    /** All of Zhoukou. */
    public static Demonstration whole(LocalDate today) {
        City city = City.whole(SEED);
        return new Demonstration(city, History.of(SEED, city, today), today);
    }

    /** A few stations of one county, as they are in the whole city. */
    public static Demonstration reduced(LocalDate today, String county, int stations) {
        Demonstration whole = whole(today);
        City part = whole.city.reduced(county, stations);
        return new Demonstration(part, whole.history.in(part.villages()), today);
    }

    /** Postings begin a month before the first record, so that each finds who held its village. */
    public Book book(County county) {
        return Book.of(
                county,
                city.officersOf(county),
                city.pointsOf(county),
                History.firstDay(today).minusMonths(1),
                today);
    }
}
