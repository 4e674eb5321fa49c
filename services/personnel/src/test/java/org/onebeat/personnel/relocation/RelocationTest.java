package org.onebeat.personnel.relocation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.personnel.person.People;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Role;
import org.onebeat.territory.Wall;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class RelocationTest extends PersonnelTest {

    @Inject
    People people;

    @Inject
    Wall wall;

    @Test
    void postingFollowsItsVillageToAnotherStation() {
        Village village = Village.fresh();
        CLERK3.enrol(new Book()
                .person("R5001", "甲", "新站派出所")
                .posting("R5001", "包村辅警", village.name())
                .bytes());
        CHIEF41.get("/postings?area=" + village.id()).then().body("items", hasSize(1));

        TerritoryFixture.move(
                village.id(),
                AreaKind.VILLAGE,
                village.code(),
                village.name(),
                in(AreaKind.TOWNSHIP, 31),
                in(AreaKind.STATION, 42));

        CHIEF41.get("/postings?area=" + village.id()).then().body("items", empty());
    }

    @Test
    void postingOverAGridFollowsItsVillageToAnotherCounty() {
        Village village = Village.fresh();
        int grid = 5_911;
        TerritoryFixture.move(grid, AreaKind.GRID, village.code() + "001", "随村网格", in(AreaKind.VILLAGE, village.id()));
        CLERK3.assign(Somebody.fresh(), Role.GRID_WORKER, grid).then().statusCode(201);

        TerritoryFixture.move(
                village.id(),
                AreaKind.VILLAGE,
                village.code(),
                village.name(),
                in(AreaKind.TOWNSHIP, 21),
                in(AreaKind.STATION, 43));

        CLERK3.get("/postings?function=GRID_WORKER&area=" + grid).then().body("items", empty());
        CLERK2.get("/postings?function=GRID_WORKER&area=" + grid).then().body("items", hasSize(1));
    }

    @Test
    void unitsOfAnyNumberAreFollowed() {
        Map<Integer, Ancestors> units = IntStream.range(100_000, 180_000)
                .boxed()
                .collect(Collectors.toMap(unit -> unit, unit -> Ancestors.ofCounty(3)));

        wall.asInstallation(
                () -> QuarkusTransaction.requiringNew().run(() -> assertEquals(List.of(), people.move(units))));
    }

    @Test
    void peopleFollowTheirStationToAnotherCounty() {
        TerritoryFixture.move(4_001, AreaKind.STATION, "411603400100", "迁移派出所", in(AreaKind.COUNTY, 3));
        CLERK3.enrol(new Book().person("R5011", "迁移人", "迁移派出所").bytes());

        TerritoryFixture.move(4_001, AreaKind.STATION, "411603400100", "迁移派出所", in(AreaKind.COUNTY, 2));

        CLERK3.get("/people?q=R5011").then().body("items", empty());
        CLERK2.call().queryParam("q", "迁移").get("/people").then().body("items", hasSize(1));
    }
}
