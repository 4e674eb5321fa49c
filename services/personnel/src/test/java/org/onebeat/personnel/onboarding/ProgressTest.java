package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.territory.Wall;

@QuarkusTest
class ProgressTest extends PersonnelTest {

    private static final String PROGRESS = "/onboardings/progress";

    @Inject
    Progress progress;

    @Inject
    Wall wall;

    @Test
    void isSeenBesideTheTransactionThatIsAtWork() {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> {
            progress.reach(3, Phase.WRITING, 900);

            CLERK3.get(PROGRESS)
                    .then()
                    .statusCode(200)
                    .body("phase", equalTo("WRITING"))
                    .body("rows", equalTo(900));
            CLERK2.get(PROGRESS).then().statusCode(200).body("phase", equalTo("IDLE"));
            progress.end(3);
        }));
    }

    @Test
    void isOverOnceAnswered() {
        CLERK3.enrol(new Book().person("A3101", "李大明", "城关派出所").bytes());

        CLERK3.get(PROGRESS).then().body("phase", equalTo("IDLE"));
        CHIEF41.get(PROGRESS).then().statusCode(403);
    }
}
