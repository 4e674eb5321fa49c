package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.Role;

@QuarkusTest
class ProgressTest extends JurisdictionTest {

    private static final String PROGRESS = Clerk.ONBOARDINGS + "/progress";
    private static final Clerk CLERK2 = Clerk.of("clerk2");
    private static final Clerk CLERK3 = Clerk.of("clerk3");

    @Inject
    Progress progress;

    @Test
    void isSeenBesideTheTransactionThatIsAtWork() {
        Authority.inside(() -> {
            progress.reach(3, Phase.WRITING, 515);

            CLERK3.asks().get(PROGRESS).then().statusCode(200).body("phase", is("WRITING"), "rows", is(515));
            CLERK2.asks().get(PROGRESS).then().statusCode(200).body("phase", is("IDLE"));
            progress.end(3);
        });
    }

    @Test
    void isOverOnceAnswered() throws IOException {
        CLERK3.commits(CLERK3.uploads(Clerk.workbook(Clerk.small("411603"))))
                .then()
                .statusCode(200);

        CLERK3.asks().get(PROGRESS).then().body("phase", is("IDLE"), "rows", is(0), "since", nullValue());
    }

    @Test
    void isNoMatterOfAStation() {
        new Clerk("chief41", Role.STATION_CHIEF).asks().get(PROGRESS).then().statusCode(403);
    }
}
