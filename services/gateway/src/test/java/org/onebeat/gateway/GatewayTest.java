package org.onebeat.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GatewayTest {
    private static final String TOKEN = Surroundings.tokenFor("onebeat-api");

    @Test
    void a_call_without_credentials_is_told_to_sign_in_and_not_sent_to_a_login_page() {
        given().when()
                .get("/api/v1/case/disputes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_token_of_another_client_gets_no_further_than_the_door() {
        given().auth()
                .oauth2(Surroundings.tokenFor("account"))
                .when()
                .get("/api/v1/case/disputes")
                .then()
                .statusCode(401);
    }

    @Test
    void a_bearer_reaches_its_service_with_path_query_and_body_as_they_were() {
        given().auth()
                .oauth2(TOKEN)
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"name\":\"𠮷\"}")
                .when()
                .post("/api/v1/case/disputes?q=%E6%9D%8E&limit=5")
                .then()
                .statusCode(200)
                .body("path", equalTo("/api/v1/case/disputes?q=%E6%9D%8E&limit=5"))
                .body("body", equalTo("{\"name\":\"𠮷\"}"))
                .body("authorization", equalTo("Bearer " + TOKEN));
    }

    @Test
    void cookies_and_headers_that_only_the_platform_may_set_stay_outside() {
        given().auth()
                .oauth2(TOKEN)
                .header("Cookie", "q_session=stolen")
                .header("Forwarded", "for=10.0.0.1")
                .when()
                .get("/api/v1/case/disputes")
                .then()
                .statusCode(200)
                .body("cookie", nullValue())
                .body("forwarded", nullValue());
    }

    @Test
    void a_service_that_is_away_is_told_as_such_with_a_time_to_try_again() {
        given().auth()
                .oauth2(TOKEN)
                .header("Accept-Language", "en")
                .when()
                .get("/api/v1/hazard/hazards")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("code", equalTo("service-away"))
                .body("title", containsString("away"));
    }

    @Test
    void an_unknown_service_is_not_found_and_management_paths_are_not_proxied() {
        given().auth().oauth2(TOKEN).when().get("/api/v1/nothing/x").then().statusCode(404);
        given().auth().oauth2(TOKEN).when().get("/api/v2/case/x").then().statusCode(404);
        given().when().get("/q/metrics").then().body(containsString("一格一警"));
    }

    @Test
    void the_session_says_who_is_there() {
        given().when().get("/session").then().statusCode(200).body("signedIn", equalTo(false));
        given().auth()
                .oauth2(TOKEN)
                .when()
                .get("/session")
                .then()
                .body("account", equalTo("z001"))
                .body("displayName", equalTo("李明"))
                .body("roles", hasItem("AUXILIARY"));
    }

    @Test
    void an_address_inside_the_console_gets_its_first_page_with_the_headers_that_protect_it() {
        given().when()
                .get("/disputes/17")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Frame-Options", "DENY")
                .body(containsString("一格一警"));
        given().when().get("/assets/app-1.js").then().header("Cache-Control", containsString("max-age=31536000"));
        given().when().get("/assets/gone.js").then().statusCode(404);
    }

    @Test
    void signing_in_leads_back_into_this_site_only() {
        var door = given().auth().oauth2(TOKEN).redirects().follow(false).when();
        door.get("/login?to=/disputes").then().statusCode(302).header("Location", "/disputes");
        for (String elsewhere : new String[] {"//evil.test", "https://evil.test", "/\\evil.test"}) {
            given().auth()
                    .oauth2(TOKEN)
                    .redirects()
                    .follow(false)
                    .queryParam("to", elsewhere)
                    .when()
                    .get("/login")
                    .then()
                    .header("Location", "/");
        }
    }

    @Test
    void residentsReachWhatIsPublicAndNothingBesideItAndBringNobodysName() {
        given().auth()
                .oauth2(TOKEN)
                .header("Cookie", "q_session=stolen")
                .contentType("application/json")
                .body("{}")
                .when()
                .post("/api/v1/case/public/requests")
                .then()
                .statusCode(200)
                .body("path", equalTo("/api/v1/case/public/requests"))
                .body("authorization", nullValue())
                .body("cookie", nullValue());
        for (String beside : new String[] {"requests/1", "../disputes", "%2e%2e/disputes", "x"}) {
            given().urlEncodingEnabled(false)
                    .when()
                    .get("/api/v1/case/public/" + beside)
                    .then()
                    .statusCode(401);
        }
        given().when().get("/api/v1/hazard/public/villages").then().statusCode(401);
    }

    @Test
    void aResidentSendsALittleOnly() {
        given().contentType("application/json")
                .body("x".repeat(20_000))
                .when()
                .post("/api/v1/case/public/requests")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }
}
