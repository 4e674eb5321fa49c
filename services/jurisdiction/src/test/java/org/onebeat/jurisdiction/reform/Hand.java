package org.onebeat.jurisdiction.reform;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

/** Somebody who changes the map by hand, over HTTP. */
record Hand(String account, Role role) {

    private static final String ROOT = "/api/v1/jurisdiction";

    static final Hand CLERK3 = new Hand("clerk3", Role.COUNTY_CLERK);
    static final Hand CLERK2 = new Hand("clerk2", Role.COUNTY_CLERK);
    static final Hand ADMIN = new Hand("admin", Role.CITY_ADMIN);

    RequestSpecification asks() {
        return given().auth().oauth2(Tokens.of(account, role)).header("Accept-Language", "zh");
    }

    Response gets(String path) {
        return asks().get(ROOT + path);
    }

    /** In the version that stands there now. */
    Response changes(int area, String what, Map<String, ?> body) {
        return posts("/areas/" + area + "/" + what, etag(area), body);
    }

    Response posts(String path, String etag, Map<String, ?> body) {
        return posts(path, etag, UUID.randomUUID().toString(), body);
    }

    Response posts(String path, String etag, String key, Map<String, ?> body) {
        RequestSpecification asked = asks().contentType(ContentType.JSON).header("Idempotency-Key", key);
        return (etag == null ? asked : asked.header("If-Match", etag))
                .body(body)
                .post(ROOT + path);
    }

    String etag(int area) {
        return gets("/areas/" + area).header("ETag");
    }

    /** Adds an area and answers its id. */
    int adds(String kind, String code, String name, String from, Integer... parents) {
        Map<String, Object> body = new HashMap<>(
                Map.of("kind", kind, "code", code, "name", name, "parents", List.of(parents), "from", from));
        if (kind.equals("VILLAGE")) {
            body.put("settlement", "RURAL");
        }
        return posts("/areas", null, body).then().statusCode(201).extract().path("id");
    }
}
