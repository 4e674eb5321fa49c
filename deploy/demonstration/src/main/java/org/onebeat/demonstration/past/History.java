package org.onebeat.demonstration.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.demonstration.city.City;
import org.onebeat.demonstration.city.Village;

/** The fourteen months of work before a day; the same again for the same seed and day. */
public final class History {

    private final List<Ground> grounds;
    private final Map<Chapter, Telling> tellings;

    private History(List<Ground> grounds, Map<Chapter, Telling> tellings) {
        this.grounds = grounds;
        this.tellings = tellings;
    }

    /** @param whole the whole city, in which a village has its share */
    public static History of(long seed, City whole, LocalDate today) {
        return new History(
                Grounds.of(seed, whole, today),
                Map.of(
                        Chapter.DISPUTES, new Disputes(seed, today),
                        Chapter.PLACES, new Places(seed),
                        Chapter.INSPECTIONS, new Inspections(seed, today),
                        Chapter.OPINIONS, new Opinions(seed, today),
                        Chapter.ACTIVITIES, new Activities(seed, today)));
    }

    /** The day with which the history before that day begins. */
    public static LocalDate firstDay(LocalDate today) {
        return Calendar.firstDay(today);
    }

    /** What of it happened in these villages. */
    public History in(List<Village> villages) {
        Set<String> codes = villages.stream().map(Village::code).collect(Collectors.toSet());
        return new History(
                grounds.stream().filter(ground -> codes.contains(ground.code())).toList(), tellings);
    }

    public List<Ground> grounds() {
        return grounds;
    }

    public List<PastRecord> of(Chapter chapter, Ground ground) {
        return tellings.get(chapter).of(ground);
    }

    /** How many records a chapter has. */
    public long count(Chapter chapter) {
        return grounds.stream().mapToLong(ground -> of(chapter, ground).size()).sum();
    }

    /** Codes of the counties in which something happened. */
    public List<String> counties() {
        return grounds.stream().map(History::county).distinct().toList();
    }

    public Stream<Batch> batches(Chapter chapter) {
        return counties().stream().flatMap(county -> batches(chapter, county));
    }

    /** Those of one county, in an order that is always the same. */
    public Stream<Batch> batches(Chapter chapter, String county) {
        List<PastRecord> records = new ArrayList<>();
        grounds.stream()
                .filter(ground -> county(ground).equals(county))
                .forEach(ground -> records.addAll(of(chapter, ground)));
        int most = chapter.most();
        return IntStream.range(0, (records.size() + most - 1) / most)
                .mapToObj(number -> new Batch(
                        chapter,
                        county,
                        number,
                        records.subList(number * most, Math.min((number + 1) * most, records.size()))));
    }

    private static String county(Ground ground) {
        return ground.code().substring(0, 6);
    }
}
