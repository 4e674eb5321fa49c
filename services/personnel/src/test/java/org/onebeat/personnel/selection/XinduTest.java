package org.onebeat.personnel.selection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.selection.Round.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.course.Session;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

/** Xindu district, 2022 (domain.md section 8): 180 villages, covered one to one by 126 community and 54 seconded officers. */
@QuarkusTest
class XinduTest extends PersonnelTest {
    private static final Desk CLERK30 = new Desk("clerk30", Role.COUNTY_CLERK);
    private static final int VILLAGES = 180;
    private static final int COMMUNITY = 126;
    private static final List<String> SPECIALITIES = List.of("NARCOTICS", "TRAFFIC", "HOUSEHOLD_REGISTRATION", "CYBER");

    @Test
    void everyVillageGetsItsOfficerOneToOne() {
        List<Integer> villages = villages();
        List<Integer> officers = officers();
        Random random = new Random(510114);
        Round round = Round.open(CLERK30, 30);
        for (int from = 0; from < VILLAGES; from += 20) {
            String need = SPECIALITIES.get(from / 20 % SPECIALITIES.size());
            round.offer(List.of(need), villages.subList(from, from + 20).toArray(Integer[]::new));
        }
        nominate(round, officers, villages, random);
        JsonPath matched = round.done("match");
        assertEquals(VILLAGES, matched.getInt("turnout.filled"));
        assertTrue(matched.getInt("turnout.wishesMet") > VILLAGES / 2);
        round.done("publication");
        round.carryOut().then().statusCode(422).body("code", equalTo("course-missing"), "detail", containsString("驻村"));
        Session.held(CLERK30, 30, "VILLAGE_WORK", officers.subList(COMMUNITY, VILLAGES));

        round.carryOut().then().statusCode(200);

        List<Map<String, Object>> postings = all("/postings?function=COMMUNITY_OFFICER&");
        Set<Object> held = new HashSet<>();
        postings.forEach(posting ->
                ((List<Map<String, Object>>) posting.get("areas")).forEach(area -> held.add(area.get("id"))));
        assertTrue(held.containsAll(villages));
        assertEquals(VILLAGES, postings.size());
        assertEquals(
                VILLAGES - COMMUNITY,
                postings.stream()
                        .filter(posting -> "SECONDED".equals(posting.get("kind")))
                        .count());
        List<Map<String, Object>> terms = all("/secondments?selection=" + round.id() + "&");
        assertEquals(VILLAGES - COMMUNITY, terms.size());
        assertTrue(terms.stream().allMatch(term -> TODAY.plusYears(1).toString().equals(term.get("until"))));
    }

    private static void nominate(Round round, List<Integer> officers, List<Integer> villages, Random random) {
        List<Map<String, ?>> candidates = new ArrayList<>();
        for (int i = 0; i < VILLAGES; i++) {
            Integer[] wishes = random.ints(8, 0, VILLAGES)
                    .distinct()
                    .mapToObj(villages::get)
                    .toArray(Integer[]::new);
            boolean seconded = i >= COMMUNITY;
            candidates.add(Round.officer(
                    officers.get(i),
                    seconded ? "SECONDED" : "DEDICATED",
                    seconded ? List.of(SPECIALITIES.get(i % SPECIALITIES.size())) : List.of(),
                    wishes));
        }
        round.nominate(candidates.toArray(Map[]::new)).then().statusCode(200);
    }

    private static List<Integer> villages() {
        List<AreaState> states = IntStream.range(0, VILLAGES)
                .mapToObj(i -> new AreaState(
                        600_000 + i,
                        1,
                        AreaKind.VILLAGE,
                        "URBAN",
                        List.of(new AreaState.Dated("新都村" + i, TerritoryFixture.SINCE, null)),
                        List.of(new AreaState.Dated("411630001" + (300 + i), TerritoryFixture.SINCE, null)),
                        List.of(
                                TerritoryFixture.in(AreaKind.TOWNSHIP, 300),
                                TerritoryFixture.in(AreaKind.STATION, 410)),
                        TerritoryFixture.SINCE,
                        null))
                .toList();
        TerritoryFixture.change(replica -> replica.applyAreas(states));
        return states.stream().map(AreaState::id).toList();
    }

    private static List<Integer> officers() {
        Book book = new Book();
        IntStream.range(0, VILLAGES)
                .forEach(i -> book.row("people", "XD" + (1_000 + i), "新都民警" + i, "民警", "新区派出所", ""));
        CLERK30.enrol(book.bytes());
        return all("/people?category=POLICE_OFFICER&").stream()
                .filter(person -> String.valueOf(person.get("serviceNumber")).startsWith("XD"))
                .map(person -> (Integer) person.get("id"))
                .toList();
    }

    private static List<Map<String, Object>> all(String path) {
        JsonPath page =
                CLERK30.get(path + "limit=200").then().statusCode(200).extract().jsonPath();
        return page.getList("items");
    }
}
