package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

@QuarkusTest
class RemarksTest extends PersonnelTest {

    @Any
    @Inject
    Instance<Recurring> recurring;

    @Inject
    EntityManager entities;

    @Inject
    Wall wall;

    @Test
    void theWorkbookComesBackWithWhatIsWrongInIt() throws IOException {
        JsonPath uploaded = CLERK3.upload(wrong("A3001")).jsonPath();

        byte[] remarked = remarked(uploaded);

        assertTrue(remark(remarked).contains("Did you mean “城关派出所”?"), remark(remarked));
        CLERK3.upload(remarked)
                .then()
                .statusCode(201)
                .body("problems.row", contains(2))
                .body("problems.proposal", contains("城关派出所"));
    }

    @Test
    void onlyWhoseCountyItIsGetsIt() {
        JsonPath uploaded = CLERK3.upload(wrong("A3021")).jsonPath();

        CLERK2.get("/onboardings/{id}/workbook", uploaded.getString("id"))
                .then()
                .statusCode(404);
        CHIEF41.get("/onboardings/{id}/workbook", uploaded.getString("id"))
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasCommittedIsNotKept() {
        JsonPath done = CLERK3.enrol(new Book().person("A3031", "李大明", "城关派出所").bytes());

        CLERK3.get("/onboardings/{id}/workbook", done.getString("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("workbook-not-kept"));
    }

    @Test
    void whatNobodyCommittedForAMonthIsThrownAway() {
        String old = CLERK3.upload(wrong("A3041")).jsonPath().getString("id");
        String young = CLERK3.upload(wrong("A3042")).jsonPath().getString("id");
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update onboarding set uploaded_at = uploaded_at - interval '31 days' where id = '" + old + "'")
                .executeUpdate()));

        recurring.stream()
                .filter(one -> one.name().equals("discarding workbooks"))
                .forEach(Recurring::look);

        CLERK3.get("/onboardings/{id}", old).then().statusCode(404);
        CLERK3.get("/onboardings/{id}", young).then().statusCode(200);
    }

    private static byte[] wrong(String number) {
        return new Book().person(number, "李大明", "城官派出所").bytes();
    }

    private static byte[] remarked(JsonPath uploaded) {
        return CLERK3.get("/onboardings/{id}/workbook", uploaded.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Of the first person. */
    private static String remark(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.findSheet("人员").orElseThrow().read().stream()
                    .filter(row -> row.getRowNum() == 2)
                    .findFirst()
                    .flatMap((Row row) -> row.getOptionalCell(5))
                    .map(cell -> cell.getText())
                    .orElse("");
        }
    }
}
