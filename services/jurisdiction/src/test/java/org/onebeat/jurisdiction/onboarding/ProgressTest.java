package org.onebeat.jurisdiction.onboarding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.Role;

@QuarkusTest
class ProgressTest extends JurisdictionTest {

    private static final Clerk CLERK2 = Clerk.of("clerk2");
    private static final Clerk CLERK3 = Clerk.of("clerk3");

    @Test
    void isToldToTheCountyWhileItsWorkbookIsBeingWorkedOnAndNoLonger() throws IOException {
        byte[] workbook = Clerk.workbook(Clerk.small("411603"));
        CompletableFuture<Response> upload = new CompletableFuture<>();

        Authority.inside(() -> {
            // Where the upload comes to keep what it found, it waits for this.
            Authority.sql("lock table onboarding_sheet in exclusive mode");
            upload.completeAsync(() -> CLERK3.uploads(workbook));
            await().untilAsserted(() ->
                    progressOf(CLERK3).body("phase", is("CHECKING"), "rows", is(3), "since", notNullValue()));
            progressOf(CLERK2).body("phase", is("IDLE"));
        });

        upload.join().then().statusCode(201);
        progressOf(CLERK3).body("phase", is("IDLE"), "rows", is(0), "since", nullValue());
    }

    @Test
    void whatAKilledCommitLeftBehindIsNotTold() {
        Authority.inside(() -> Authority.sql("insert into onboarding_progress (county_id, phase, row_count, since)"
                + " values (3, 'WRITING', 515, now()) on conflict (county_id) do update set phase = 'WRITING'"));

        progressOf(CLERK3).body("phase", is("IDLE"));
    }

    @Test
    void isNoMatterOfAStation() {
        new Clerk("chief41", Role.STATION_CHIEF)
                .asks()
                .get(Clerk.ONBOARDINGS + "/progress")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse progressOf(Clerk clerk) {
        return clerk.asks().get(Clerk.ONBOARDINGS + "/progress").then().statusCode(200);
    }
}
