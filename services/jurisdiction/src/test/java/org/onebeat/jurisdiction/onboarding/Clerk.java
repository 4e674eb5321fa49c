package org.onebeat.jurisdiction.onboarding;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;
import org.onebeat.workbook.sample.SampleWorkbook;

/** Somebody who brings workbooks, over HTTP. */
record Clerk(String account, Role role) {

    static final String ONBOARDINGS = "/api/v1/jurisdiction/onboardings";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static Clerk of(String account) {
        return new Clerk(account, account.equals("admin") ? Role.CITY_ADMIN : Role.COUNTY_CLERK);
    }

    RequestSpecification asks() {
        return given().auth().oauth2(Tokens.of(account, role)).header("Accept-Language", "zh");
    }

    Response uploads(byte[] workbook) {
        return uploads(workbook, UUID.randomUUID().toString());
    }

    Response uploads(byte[] workbook, String key) {
        return asks().header("Idempotency-Key", key)
                .multiPart("workbook", "淮阳区.xlsx", new ByteArrayInputStream(workbook), XLSX)
                .post(ONBOARDINGS);
    }

    Response commits(Response uploaded) {
        return asks().header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", uploaded.header("ETag"))
                .post(ONBOARDINGS + "/" + uploaded.path("id") + "/commit");
    }

    Response undoes(Response committed) {
        return asks().header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", committed.header("ETag"))
                .post(ONBOARDINGS + "/" + committed.path("id") + "/undo");
    }

    Response history(long area) {
        return asks().get("/api/v1/jurisdiction/areas/" + area + "/history");
    }

    /** What came in, found by name or code. */
    Response areas(String query) {
        return asks().get("/api/v1/jurisdiction/areas?" + query);
    }

    static byte[] sample(String county) throws IOException {
        return bytes(sampleOf(county));
    }

    static SampleWorkbook sampleOf(String county) throws IOException {
        String file = county.equals("411603") ? "huaiyang-411603.csv" : "chuanhui-411602.csv";
        return SampleWorkbook.of(Path.of("../../e2e/data", file), county);
    }

    static byte[] bytes(SampleWorkbook sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sample.write(out);
        return out.toByteArray();
    }

    /** A workbook with these sheets. */
    static byte[] workbook(Map<String, List<List<String>>> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out, Layout.ONBOARDING, Locale.CHINESE)) {
            for (var sheet : sheets.entrySet()) {
                writer.sheet(sheet.getKey(), sheet.getValue());
            }
        }
        return out.toByteArray();
    }

    /** The smallest whole workbook of a county: a township, a station, a village. */
    static Map<String, List<List<String>>> small(String county) {
        return Map.of(
                "townships", List.of(List.of(county + "900", "小镇")),
                "stations", List.of(List.of(county + "900000", "小镇派出所")),
                "villages", List.of(List.of(county + "900201", "小村", "RURAL", "小镇派出所")));
    }
}
