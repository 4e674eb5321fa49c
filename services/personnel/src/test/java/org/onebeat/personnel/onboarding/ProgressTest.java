package org.onebeat.personnel.onboarding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.territory.Wall;

@QuarkusTest
class ProgressTest extends PersonnelTest {

    private static final String PROGRESS = "/onboardings/progress";

    @Inject
    EntityManager entities;

    @Inject
    Wall wall;

    @Test
    void isToldToTheCountyWhileItsWorkbookIsBeingWorkedOnAndNoLonger() {
        byte[] workbook = new Book().person("A3101", "李大明", "城关派出所").bytes();
        CompletableFuture<Response> upload = new CompletableFuture<>();

        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> {
            // Where the upload comes to keep what it found, it waits for this.
            entities.createNativeQuery("lock table onboarding_sheet in exclusive mode")
                    .executeUpdate();
            upload.completeAsync(() -> CLERK3.upload(workbook));
            await().untilAsserted(() -> CLERK3.get(PROGRESS)
                    .then()
                    .body("phase", equalTo("CHECKING"))
                    .body("rows", equalTo(1)));
            CLERK2.get(PROGRESS).then().statusCode(200).body("phase", equalTo("IDLE"));
        }));

        upload.join().then().statusCode(201);
        CLERK3.get(PROGRESS).then().body("phase", equalTo("IDLE")).body("since", nullValue());
    }

    @Test
    void isNoMatterOfAStation() {
        CHIEF41.get(PROGRESS).then().statusCode(403);
    }
}
