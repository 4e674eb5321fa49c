package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Role;

@QuarkusTest
class RemarksTest extends JurisdictionTest {

    private static final Clerk CLERK2 = Clerk.of("clerk2");
    private static final Clerk CLERK3 = Clerk.of("clerk3");

    @Any
    @Inject
    Instance<Recurring> recurring;

    @Test
    void theWorkbookComesBackWithWhatIsWrongInIt() throws IOException {
        Response uploaded = CLERK3.uploads(wrong());

        byte[] remarked = remarked(CLERK3, uploaded);

        assertTrue(cell(remarked, "村社区", 5).contains("是否为“小镇派出所”？"), cell(remarked, "村社区", 5));
    }

    @Test
    void theRemarkedFileIsAcceptedAsItIs() throws IOException {
        byte[] remarked = remarked(CLERK3, CLERK3.uploads(wrong()));

        Response again = CLERK3.uploads(remarked);

        again.then()
                .statusCode(201)
                .body("problemCount", is(1), "problems[0].row", is(2), "problems[0].proposal", is("小镇派出所"));
    }

    @Test
    void whatAnotherServiceFoundStandsInTheSameFile() throws IOException {
        Response uploaded = CLERK3.uploads(wrong());
        Map<String, Object> problem = Map.of(
                "sheet",
                "People",
                "row",
                2,
                "column",
                "Unit",
                "rule",
                "unknown-unit",
                "value",
                "",
                "message",
                "no unit");

        byte[] remarked = CLERK3.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("problems", List.of(problem)))
                .post(address(uploaded))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertTrue(cell(remarked, "村社区", 5).contains("小镇派出所"));
        assertEquals("Unit：no unit", cell(remarked, "人员", 5));
    }

    @Test
    void onlyWhoseCountyItIsGetsIt() throws IOException {
        Response uploaded = CLERK3.uploads(wrong());

        CLERK2.asks().get(address(uploaded)).then().statusCode(404);
        new Clerk("chief41", Role.STATION_CHIEF)
                .asks()
                .get(address(uploaded))
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasCommittedOrHoldsForeignColumnsIsNotKept() throws IOException {
        Response good = CLERK3.uploads(Clerk.workbook(Clerk.small("411603")));
        CLERK3.commits(good).then().statusCode(200);
        Response foreign = CLERK3.uploads(Tampered.withHeading(Clerk.workbook(foreign()), "联系电话", "身份证号码"));

        CLERK3.asks().get(address(good)).then().statusCode(409).body("code", is("workbook-not-kept"));
        CLERK3.asks().get(address(foreign)).then().statusCode(409).body("code", is("workbook-not-kept"));
        assertEquals(0, Authority.count("select count(*) from onboarding where sealed_workbook is not null"));
    }

    @Test
    void nothingIsKeptInTheClear() throws IOException {
        CLERK3.uploads(wrong());

        assertEquals(
                0,
                Authority.count("select count(*) from onboarding where substring(sealed_workbook from 1 for 2) = 'PK'"
                        + " or position('小鎮派出所'::bytea in sealed_findings) > 0"));
        assertEquals(1, Authority.count("select count(*) from onboarding where sealed_workbook is not null"));
    }

    @Test
    void whatNobodyCommittedForAMonthIsThrownAway() throws IOException {
        CLERK3.uploads(wrong());
        CLERK2.uploads(Clerk.workbook(Clerk.small("411602")));
        Authority.inside(() -> Authority.sql("update onboarding set uploaded_at = uploaded_at - interval '31 days'"
                + " where state = 'HAS_PROBLEMS'"));

        recurring.stream()
                .filter(one -> one.name().equals("discarding workbooks"))
                .forEach(Recurring::look);

        assertEquals(1, Authority.count("select count(*) from onboarding"));
    }

    private static byte[] wrong() throws IOException {
        Map<String, List<List<String>>> sheets = new HashMap<>(Clerk.small("411603"));
        sheets.put("villages", List.of(List.of("411603900201", "小村", "RURAL", "小鎮派出所")));
        sheets.put("people", List.of(List.of("F0001", "王五", "AUXILIARY", "没有", "")));
        return Clerk.workbook(sheets);
    }

    private static Map<String, List<List<String>>> foreign() {
        Map<String, List<List<String>>> sheets = new HashMap<>(Clerk.small("411603"));
        sheets.put("people", List.of());
        return sheets;
    }

    private static String address(Response uploaded) {
        return Clerk.ONBOARDINGS + "/" + uploaded.path("id") + "/workbook";
    }

    private static byte[] remarked(Clerk clerk, Response uploaded) {
        return clerk.asks()
                .get(address(uploaded))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Of the second row. */
    private static String cell(byte[] workbook, String sheet, int column) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.findSheet(sheet).orElseThrow().read().stream()
                    .filter(row -> row.getRowNum() == 2)
                    .findFirst()
                    .flatMap((Row row) -> row.getOptionalCell(column))
                    .map(cell -> cell.getText())
                    .orElse("");
        }
    }
}
