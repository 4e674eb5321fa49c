package org.onebeat.demonstration.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.SheetLayout;
import org.onebeat.workbook.Workbook;

class CityTest {

    private static final City CITY = City.whole(411600);

    @Test
    void territoryIsZhoukous() {
        assertEquals(11, CITY.counties().size());
        assertEquals(211, CITY.stations().size());
        assertEquals(5_113, CITY.villages().size());
    }

    @Test
    void figuresOfTheForceAreThePublishedOnes() {
        assertEquals(211, count(officer -> officer.function().equals("STATION_CHIEF")));
        assertEquals(5_127, count(Officer::isOnVillage));
        assertEquals(1_133, count(Officer::isDedicated));
        assertTrue(count(officer -> officer.isDedicated() && officer.areas().size() > 1) > 300);
    }

    @Test
    void figuresOfSecondPostsAreThePublishedOnes() {
        assertEquals(209, count(officer -> !officer.isOnVillage() && officer.second() != null));
        assertEquals(5_033, count(officer -> officer.isOnVillage() && officer.second() != null));
    }

    @Test
    void withinAYearAsManyRoomsAndWorkstationsAreNewAsPublished() {
        assertEquals(
                672,
                CITY.points().stream()
                        .filter(point -> point.isRoom() && point.daysAgo() < 365)
                        .count());
        assertEquals(
                3_831, CITY.points().stream().filter(point -> !point.isRoom()).count());
    }

    @Test
    void everyVillageIsServedByOneRoomOfItsStation() {
        List<String> served = CITY.points().stream()
                .filter(Point::isRoom)
                .flatMap(point -> point.serves().stream())
                .sorted()
                .toList();
        assertEquals(CITY.villages().stream().map(Village::code).sorted().toList(), served);
        assertEquals(
                CITY.points().size(),
                CITY.points().stream()
                        .map(point -> point.station() + point.name())
                        .distinct()
                        .count());
    }

    @Test
    void noVillageHasTwoHoldersOfOneFunction() {
        for (String function : List.of("STATION_CHIEF", "COMMUNITY_OFFICER", "AUXILIARY")) {
            List<String> held = areas(function).toList();
            assertEquals(held.size(), new HashSet<>(held).size(), function);
        }
    }

    @Test
    void allVillagesButAFewHaveANamedHolder() {
        Set<String> villages = CITY.villages().stream().map(Village::code).collect(Collectors.toSet());

        assertEquals(villages.size() - Force.VACANT, areas("AUXILIARY").count());
        assertTrue(villages.containsAll(areas("AUXILIARY").toList()));
    }

    @Test
    void everySectorHasOneCommunityOfficer() {
        List<String> sectors = CITY.stations().stream()
                .flatMap(station -> Sector.of(station).stream())
                .map(Sector::code)
                .sorted()
                .toList();

        assertEquals(sectors, areas("COMMUNITY_OFFICER").sorted().toList());
    }

    @Test
    void everybodyHasANumberOfTheirOwn() {
        Set<String> numbers = CITY.officers().stream().map(Officer::number).collect(Collectors.toSet());

        assertEquals(CITY.officers().size(), numbers.size());
    }

    @Test
    void aReducedCityIsAPartOfTheWhole() {
        City small = CITY.reduced("411624", 3);

        assertEquals(3, small.stations().size());
        assertTrue(CITY.stations().containsAll(small.stations()));
        assertTrue(CITY.officers().containsAll(small.officers()));
        assertTrue(small.officers().size() > 50);
    }

    @Test
    void workbookOfACountyHasNoFindings() {
        County county = CITY.counties().getFirst();

        Book book = Book.of(
                county,
                CITY.officersOf(county),
                CITY.pointsOf(county),
                LocalDate.parse("2025-08-01"),
                LocalDate.parse("2026-10-01"));

        Workbook read = Workbook.read(
                book.bytes(),
                Layout.ONBOARDING,
                Layout.ONBOARDING.sheets().stream().map(SheetLayout::key).toList());
        assertEquals(List.of(), read.findings());
        assertEquals(county.villages().size(), read.rows("villages").size());
    }

    @Test
    void sameSeedGivesTheSamePeople() {
        assertEquals(CITY, City.whole(411600));
    }

    private static long count(Predicate<Officer> which) {
        return CITY.officers().stream().filter(which).count();
    }

    private static Stream<String> areas(String function) {
        return CITY.officers().stream()
                .filter(officer -> officer.function().equals(function))
                .flatMap(officer -> officer.areas().stream());
    }
}
