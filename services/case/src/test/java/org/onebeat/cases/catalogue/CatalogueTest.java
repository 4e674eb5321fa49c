package org.onebeat.cases.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;

@QuarkusTest
class CatalogueTest extends CaseTest {

    @Test
    void aFormFindsItsTermsInBothLanguages() {
        Desk.AUX51
                .call()
                .get("/catalogues")
                .then()
                .statusCode(200)
                .body("categories", hasSize(10))
                .body("categories[1].code", equalTo("NEIGHBOUR"))
                .body("categories[1].zh", equalTo("邻里"))
                .body("sources", hasSize(9))
                .body("places", hasSize(10))
                .body("methods", hasSize(9))
                .body("outcomes.code", hasItem("CLOSER"))
                .body("triageFactors", hasSize(13))
                .body("triageFactors.find { it.code == 'WEAPON' }.redByItself", equalTo(true))
                .body("triageFactors.find { it.code == 'CROWD_SMALL' }.points", equalTo(10))
                .body("triageFactors.find { it.code == 'CROWD_SMALL' }.question", equalTo("PEOPLE"))
                .body("version", equalTo(1))
                .body("thresholds.red", equalTo(60))
                .body("thresholds.yellow", equalTo(30));
    }

    @Test
    void anAuditorHasNoUseForThem() {
        new Desk("auditor", Role.AUDITOR).call().get("/catalogues").then().statusCode(403);
    }

    @Test
    void withoutATokenThereIsNothing() {
        given().get("/api/v1/case/catalogues").then().statusCode(401);
    }
}
