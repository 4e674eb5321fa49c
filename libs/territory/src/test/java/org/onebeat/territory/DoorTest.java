package org.onebeat.territory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.PostingState.Span;

@QuarkusTest
@QuarkusTestResource(Database.class)
class DoorTest {
    @Inject
    Given territory;

    @BeforeEach
    void people() {
        territory.territory();
        territory.holds(8, Role.AUXILIARY, 51);
        territory.holds(5, Role.COUNTY_CLERK, 3);
        territory.holds(6, Role.STATION_CHIEF, 41);
        territory.holds(
                9,
                Role.AUXILIARY,
                new Span(Set.of(51), Given.BEGINNING, Instant.now().minusSeconds(2)));
        territory.note(51, "in 51");
        territory.note(52, "in 52");
        territory.note(54, "in 54");
    }

    @Test
    void whoIsNotSignedInIsToldSo() {
        given().get("/notes").then().statusCode(401);
    }

    @Test
    void aCallerSeesWhereTheirPostingsAre() {
        as("p8", "AUXILIARY").get("/notes").then().statusCode(200).body("$", equalTo(List.of("in 51")));
        as("p6", "STATION_CHIEF").get("/notes").then().body("size()", equalTo(2));
    }

    @Test
    void aRoleThatTheMethodDoesNotNameIsLacking() {
        as("p5", "COUNTY_CLERK")
                .post("/notes?village=51&text=x")
                .then()
                .statusCode(403)
                .body(equalTo("role-lacking"));
    }

    @Test
    void aRoleWithoutAPostingOpensNothing() {
        as("p8", "COUNTY_CLERK").get("/notes").then().statusCode(403).body(equalTo("no-posting"));
        as("nobody", "COUNTY_CLERK").get("/notes").then().statusCode(403).body(equalTo("no-posting"));
    }

    @Test
    void aPostingWithoutTheRoleInTheTokenOpensNothing() {
        as("p8", "GRID_WORKER").get("/notes").then().statusCode(403).body(equalTo("role-lacking"));
    }

    @Test
    void aPostingThatEndedSecondsAgoIsNone() {
        as("p9", "AUXILIARY").get("/notes").then().statusCode(403).body(equalTo("no-posting"));
    }

    @Test
    void aMethodThatSaysNothingStaysShut() {
        as("p8", "AUXILIARY").get("/notes/undeclared").then().statusCode(403).body(equalTo("role-lacking"));
    }

    @Test
    void anOpenMethodIsOpenAndSeesNothing() {
        given().get("/notes/open").then().statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void writingOutOfScopeIsRefused() {
        as("p8", "AUXILIARY")
                .post("/notes?village=52&text=x")
                .then()
                .statusCode(403)
                .body(equalTo("out-of-scope"));
    }

    @Test
    void theCallerIsKnownByAccountPersonAndFunction() {
        as("p8", "AUXILIARY,STATION_CHIEF").get("/notes/me").then().body(equalTo("p8 8 Person 8 [AUXILIARY] []"));
    }

    @Test
    void aSystemDoesWhatItsScopesSayAndNothingWithout() {
        territory.holds(10, Role.SYSTEM, 51);
        as("p10", "SYSTEM")
                .header("X-Scopes", "case:read territory:read")
                .get("/notes")
                .then()
                .statusCode(200);
        as("p10", "SYSTEM")
                .header("X-Scopes", "case:read territory:read")
                .post("/notes?village=51&text=x")
                .then()
                .statusCode(403)
                .body(equalTo("scope-lacking"));
        as("p10", "SYSTEM").header("X-Scopes", "case:read").get("/notes").then().statusCode(403);
        as("p10", "SYSTEM").get("/notes").then().statusCode(403).body(equalTo("scope-lacking"));
        as("p8", "AUXILIARY").header("X-Scopes", "").get("/notes").then().statusCode(200);
    }

    @Test
    void whoeverIsInServiceReachesTheirOwnAndSeesNothingElse() {
        territory.serves(11, 41);
        territory.system(12);

        as("p11", "").get("/notes/own").then().statusCode(200).body(equalTo("11 [] [] [] 3"));
        as("p8", "AUXILIARY").get("/notes/own").then().body(equalTo("8 [] [AUXILIARY] [] 3"));
        as("p11", "AUXILIARY").get("/notes").then().statusCode(403).body(equalTo("no-posting"));
        for (String stranger : List.of("nobody", "p12")) {
            as(stranger, "SYSTEM").get("/notes/own").then().statusCode(403).body(equalTo("not-in-service"));
        }
        given().get("/notes/own").then().statusCode(401);
    }

    @Test
    void unknownRolesInTheTokenAreNoHindrance() {
        as("p8", "AUXILIARY,offline_access").get("/notes").then().statusCode(200);
    }

    private static RequestSpecification as(String account, String roles) {
        return given().header("X-Account", account).header("X-Roles", roles);
    }
}
