package org.onebeat.jurisdiction.area;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Role;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;
import org.onebeat.testkit.Tokens;

@QuarkusTest
class AreaResourceTest extends JurisdictionTest {

    private static final String AREAS = "/api/v1/jurisdiction/areas";
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    @BeforeEach
    void villages() {
        Authority.inside(() -> {
            List<AreaChanged> events = Stream.of(
                            Area.of(31, traits("411603001", "城关镇"), place(AreaKind.TOWNSHIP), BEGINNING),
                            Area.of(41, traits("411603410000", "城关派出所"), place(AreaKind.STATION), BEGINNING),
                            Area.of(42, traits("411603420000", "新站派出所"), place(AreaKind.STATION), BEGINNING),
                            village(51, "411603001201", "劳桥村", 41),
                            village(52, "411603001202", "朱𠮷庄村", 41),
                            village(53, "411603001203", "桥劳村", 42))
                    .map(Authority.bean(Areas.class)::add)
                    .map(Area::enter)
                    .toList();
            Authority.bean(Books.class).tell(events);
        });
    }

    @Test
    void aClerkSeesTheOwnCountyByCode() {
        as("clerk3", Role.COUNTY_CLERK, "")
                .then()
                .statusCode(200)
                .body("items.id", contains(3, 31, 51, 52, 53, 41, 42), "next", nullValue());
        as("clerk2", Role.COUNTY_CLERK, "").then().body("items.id", contains(2));
        as("clerk30", Role.COUNTY_CLERK, "").then().body("items.id", contains(30));
    }

    @Test
    void achiefSeesTheStationAndAnAuxiliaryTheVillages() {
        as("chief41", Role.STATION_CHIEF, "").then().body("items.id", contains(51, 52, 41));
        as("aux53", Role.AUXILIARY, "").then().body("items.id", contains(53));
    }

    @Test
    void filtersNeverWidenTheScope() {
        as("aux53", Role.AUXILIARY, "parent=41").then().body("items", empty());
        as("clerk2", Role.COUNTY_CLERK, "parent=3").then().body("items", empty());
        as("clerk2", Role.COUNTY_CLERK, "code=411603001201").then().body("items", empty());
    }

    @Test
    void areasAreFoundByKindParentAndCode() {
        as("clerk3", Role.COUNTY_CLERK, "kind=VILLAGE&parent=41").then().body("items.id", contains(51, 52));
        as("admin", Role.CITY_ADMIN, "kind=COUNTY&parent=1").then().body("items.id", contains(2, 3, 30));
        as("clerk3", Role.COUNTY_CLERK, "code=411603001202").then().body("items.id", contains(52));
    }

    @Test
    void namesAreSearchedByAnyPartOfThem() {
        as("clerk3", Role.COUNTY_CLERK, "q=劳桥").then().body("items.id", contains(51));
        as("clerk3", Role.COUNTY_CLERK, "q=桥").then().body("items.id", contains(51, 53));
        as("clerk3", Role.COUNTY_CLERK, "q=𠮷庄").then().body("items.id", contains(52));
        as("clerk3", Role.COUNTY_CLERK, "q=%25").then().body("items", empty());
    }

    @Test
    void pagesFollowOneAnother() {
        Response first = as("clerk3", Role.COUNTY_CLERK, "limit=5");

        first.then().body("items", hasSize(5));
        as("clerk3", Role.COUNTY_CLERK, "limit=5&cursor=" + first.path("next"))
                .then()
                .body("items.id", contains(41, 42));
        as("clerk3", Role.COUNTY_CLERK, "limit=201").then().statusCode(400);
        as("clerk3", Role.COUNTY_CLERK, "cursor=nonsense").then().statusCode(400);
    }

    @Test
    void anAreaTellsItsParentsAndItsVersion() {
        as("aux51", Role.AUXILIARY, "/51")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("county.name", is("淮阳区"), "township.id", is(31), "station.name", is("城关派出所"))
                .body("sector", nullValue());
        as("aux53", Role.AUXILIARY, "/51").then().statusCode(404);
        as("clerk2", Role.COUNTY_CLERK, "/51").then().statusCode(404);
    }

    @Test
    void withoutACallerOrAPostingNothingIsShown() {
        given().get(AREAS).then().statusCode(401);
        as("nobody", Role.AUXILIARY, "").then().statusCode(403);
        as("ended51", Role.AUXILIARY, "/51").then().statusCode(403);
    }

    @Test
    void aPostingThatEndsClosesTheDoor() {
        int posting = StandardPeople.postingOf(StandardPeople.AUX54);
        TerritoryFixture.post(posting, StandardPeople.AUX54, Role.AUXILIARY, 52);
        as("aux54", Role.AUXILIARY, "/52").then().statusCode(200);

        TerritoryFixture.post(posting, StandardPeople.AUX54, Role.AUXILIARY, 54);

        as("aux54", Role.AUXILIARY, "/52").then().statusCode(404);
    }

    private static Response as(String account, Role role, String query) {
        String separator = query.isEmpty() || query.startsWith("/") ? "" : "?";
        return given().auth().oauth2(Tokens.of(account, role)).get(AREAS + separator + query);
    }

    private static Traits traits(String code, String name) {
        return new Traits(code, name, null);
    }

    private static Place place(AreaKind kind) {
        return new Place(kind, 3, null, null);
    }

    private static Area village(int id, String code, String name, int station) {
        return Area.of(
                id, new Traits(code, name, Settlement.RURAL), new Place(AreaKind.VILLAGE, 3, 31, station), BEGINNING);
    }
}
