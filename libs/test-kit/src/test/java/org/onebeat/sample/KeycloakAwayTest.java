package org.onebeat.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.onebeat.sample.Calls.NOTES;
import static org.onebeat.sample.Calls.aux51;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A service starts without Keycloak, and says that nobody can be recognised yet. */
@QuarkusTest
@TestProfile(KeycloakAwayTest.Away.class)
class KeycloakAwayTest {
    public static final class Away implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(KeycloakAway.class));
        }
    }

    @Test
    void aTokenCannotBeCheckedAtTheMoment() {
        aux51().header("Accept-Language", "en")
                .get(NOTES)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("sign-in-unavailable"));
    }

    @Test
    void aCallWithoutATokenIsStillRefused() {
        given().get(NOTES).then().statusCode(401);
    }

    @Test
    void theServiceIsReady() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
