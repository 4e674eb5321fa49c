package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.PersonState;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.Replica;

/** What hangs on a committed workbook keeps it from being taken back. */
@QuarkusTest
class HangingTest extends JurisdictionTest {

    private static final Clerk CLERK = Clerk.of("clerk2");

    @Test
    void nothingIsTakenBackThatOthersStandOn() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        CLERK.commits(CLERK.uploads(
                Clerk.workbook(Map.of("villages", List.of(List.of("411602900202", "别村", "RURAL", "411602900000"))))));

        CLERK.undoes(committed)
                .then()
                .statusCode(409)
                .body("hanging", hasSize(1), "hanging[0].kind", is("AREA_BELOW"), "hanging[0].examples[0]", is("别村"));
    }

    @Test
    void peopleComeBackFirst() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        int village = (int) village();
        tell(village, null);
        CLERK.undoes(committed)
                .then()
                .statusCode(409)
                .body("hanging.kind", is(List.of("POSTING")), "hanging[0].count", is(1))
                .body("hanging[0].examples[0]", is("张三"));

        tell(village, Instant.parse("2026-01-01T00:00:00Z"));

        CLERK.undoes(committed).then().statusCode(200);
    }

    @Test
    void aPoliceRoomKeepsItsVillage() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        CLERK.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "ROOM", "name", "小村警务室", "village", village(), "openedOn", "2026-01-01"))
                .post("/api/v1/jurisdiction/police-points")
                .then()
                .statusCode(201);

        CLERK.undoes(committed)
                .then()
                .statusCode(409)
                .body("hanging.kind", is(List.of("POLICE_POINT")), "hanging[0].examples[0]", is("小村警务室"));
    }

    @Test
    void aCountedVillageStays() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        Authority.inside(
                () -> Authority.sql("insert into village_count (id, version, county_id, village_id, counted_on,"
                        + " households, people, source) values (uuidv7(), 0, 2, " + village()
                        + ", '2026-01-01', 300, 900, '年报')"));

        CLERK.undoes(committed).then().statusCode(409).body("hanging.kind", is(List.of("AREA_RECORD")));
    }

    @Test
    void aPatrolledVillageStays() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        long village = village();
        Authority.inside(() -> {
            Authority.sql("insert into patrol_sector (id, version, county_id, code, name, opened_on)"
                    + " values (gen_random_uuid(), 0, 2, 'U-" + village + "', '巡区" + village + "', '2026-01-01')");
            Authority.sql("insert into patrol_arrangement (id, patrol_sector_id, valid_from) select gen_random_uuid(),"
                    + " id, opened_on from patrol_sector where code = 'U-" + village + "'");
            Authority.sql("insert into patrol_cover (arrangement_id, area_id) select arranged.id, " + village
                    + " from patrol_arrangement arranged join patrol_sector sector"
                    + " on sector.id = arranged.patrol_sector_id where sector.code = 'U-" + village + "'");
        });

        CLERK.undoes(committed).then().statusCode(409).body("hanging.kind", is(List.of("AREA_RECORD")));
    }

    private static long village() {
        return Authority.count("select id from area where code = '411602900201'");
    }

    /** Personnel tells of somebody who serves the village; until when they began, it is as if they never had. */
    private static void tell(int village, Instant until) {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        long version = until == null ? 1 : 2;
        Authority.inside(() -> {
            Replica replica = Authority.bean(Replica.class);
            replica.apply(new PersonState(
                    7001, version, false, "Z7001", "z7001", "张三", "AUXILIARY", 2, LocalDate.of(2026, 1, 1), null));
            replica.apply(new PostingState(
                    7001,
                    version,
                    7001,
                    "AUXILIARY",
                    true,
                    false,
                    List.of(new PostingState.Span(Set.of(village), from, until))));
        });
    }
}
