package org.onebeat.jurisdiction.onboarding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.Role;

@QuarkusTest
class OnboardingScopeTest extends JurisdictionTest {

    private static final Clerk CLERK2 = Clerk.of("clerk2");
    private static final Clerk CLERK3 = Clerk.of("clerk3");
    private static final Clerk ADMIN = Clerk.of("admin");

    @Test
    void onlyClerksAndAdministratorsWithAPostingMayUpload() throws IOException {
        byte[] workbook = Clerk.workbook(Clerk.small("411602"));

        given().get(Clerk.ONBOARDINGS).then().statusCode(401);
        new Clerk("chief41", Role.STATION_CHIEF)
                .uploads(workbook)
                .then()
                .statusCode(403)
                .body("code", is("role-lacking"));
        new Clerk("nobody", Role.COUNTY_CLERK)
                .uploads(workbook)
                .then()
                .statusCode(403)
                .body("code", is("no-posting"));
    }

    @Test
    void anotherCountysWorkbookIsNotThere() throws IOException {
        Response uploaded = CLERK2.uploads(Clerk.workbook(Clerk.small("411602")));

        CLERK3.asks().get(Clerk.ONBOARDINGS + "/" + uploaded.path("id")).then().statusCode(404);
        CLERK3.asks()
                .get(Clerk.ONBOARDINGS + "/" + uploaded.path("id") + "/problems")
                .then()
                .statusCode(404);
        CLERK3.commits(uploaded).then().statusCode(404);
        CLERK3.asks().get(Clerk.ONBOARDINGS).then().body("items", hasSize(0));
        CLERK2.asks().get(Clerk.ONBOARDINGS).then().body("items", hasSize(1), "items[0].uploadedBy", is("孙文员"));
    }

    @Test
    void rowsOfAnotherCountyAreProblems() throws IOException {
        Response uploaded = CLERK2.uploads(Clerk.workbook(Clerk.small("411603")));

        uploaded.then()
                .statusCode(201)
                .body("state", is("HAS_PROBLEMS"), "problems.rule", everyItem(is("other-county")));
        CLERK2.commits(uploaded).then().statusCode(409).body("code", is("onboarding-has-problems"));
    }

    @Test
    void anAdministratorBringsACountyWithAllThatIsInIt() throws IOException {
        Map<String, List<List<String>>> sheets = new HashMap<>(Clerk.small("411622"));
        sheets.put("counties", List.of(List.of("411622", "西华县")));
        Response uploaded = ADMIN.uploads(Clerk.workbook(sheets));
        uploaded.then().statusCode(201).body("state", is("READY"), "changes", is(4));

        ADMIN.commits(uploaded).then().statusCode(200);

        ADMIN.areas("code=411622900201")
                .then()
                .body("items[0].county.name", is("西华县"), "items[0].station.name", is("小镇派出所"));
        CLERK2.areas("code=411622900201").then().body("items", hasSize(0));
        Authority.inside(() -> Authority.delete("411622"));
    }

    @Test
    void uploadsAndCommitsAreOnTheTrail() throws IOException {
        Response uploaded = CLERK2.uploads(Clerk.workbook(Clerk.small("411602")));
        CLERK2.commits(uploaded).then().statusCode(200);

        new Clerk("auditor", Role.AUDITOR)
                .asks()
                .get("/api/v1/jurisdiction/audit-entries?record=" + uploaded.path("id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }
}
