package org.onebeat.jurisdiction.reform;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

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

    /** A workbook with these sheets, committed. */
    Response bringsIn(Map<String, List<List<String>>> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out, Layout.ONBOARDING, Locale.CHINESE)) {
            for (var sheet : sheets.entrySet()) {
                writer.sheet(sheet.getKey(), sheet.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Response uploaded = asks().header("Idempotency-Key", UUID.randomUUID())
                .multiPart("workbook", "淮阳区.xlsx", out.toByteArray())
                .post(ROOT + "/onboardings");
        return steps(uploaded, "commit");
    }

    Response undoes(Response committed) {
        return steps(committed, "undo");
    }

    private Response steps(Response onboarding, String step) {
        return asks().header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", onboarding.header("ETag"))
                .post(ROOT + "/onboardings/" + onboarding.path("id") + "/" + step);
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
