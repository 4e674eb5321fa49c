package org.onebeat.personnel.installation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class InstallationTest extends PersonnelTest {

    @Test
    void firstAdministratorIsThere() {
        ADMIN.get("/people/1")
                .then()
                .statusCode(200)
                .body("account", equalTo("admin"))
                .body("unit.name", equalTo("周口市"));
        ADMIN.get("/postings?person=1").then().body("items.function", contains("CITY_ADMIN"));
    }

    @Test
    void callerSeesTheOwnPostings() {
        ADMIN.get("/me")
                .then()
                .statusCode(200)
                .body("personId", equalTo(1))
                .body("roles", hasItems("CITY_ADMIN"))
                .body("postings[0].areas[0].code", equalTo("411600"));
    }

    @Test
    void everyFunctionSeesTheOwnPage() {
        AUX51.get("/me")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("李明"))
                .body("postings[0].areas.code", containsInAnyOrder("411603001201", "411603001202"));
    }

    @Test
    void whoPractisesIsTold() {
        TerritoryFixture.train(41, new Training(Instant.now().minusSeconds(60), null));

        AUX51.get("/me").then().body("training.id", contains(41)).body("training[0].name", equalTo("城关派出所"));
        CLERK3.get("/me").then().body("training", empty());

        TerritoryFixture.train(41);
        AUX51.get("/me").then().body("training", empty());
    }

    @Test
    void whoIsNotInServiceIsTold() {
        new Desk("stranger", Role.AUXILIARY).get("/me").then().statusCode(403).body("code", equalTo("not-in-service"));
    }
}
