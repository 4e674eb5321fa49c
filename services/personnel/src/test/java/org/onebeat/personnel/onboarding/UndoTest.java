package org.onebeat.personnel.onboarding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.personnel.account.MemoryDirectory;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;

@QuarkusTest
class UndoTest extends PersonnelTest {

    @Inject
    Territory territory;

    @Inject
    EntityManager entities;

    @Inject
    Wall wall;

    @Inject
    MemoryDirectory directory;

    @Test
    void aCommittedWorkbookIsTakenBackAndComesInAgain() {
        Village village = Village.fresh();
        byte[] workbook = workbook("U1001", village);
        JsonPath done = CLERK3.enrol(workbook);

        CLERK3.undo(done)
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDONE"))
                .body("undoneAt", notNullValue());

        CLERK3.get("/people?q=U1001").then().body("items", hasSize(0));
        CLERK3.get("/postings?area=" + village.id()).then().body("items", hasSize(0));
        assertEquals(Optional.empty(), holder(village));
        assertEquals(2, CLERK3.enrol(workbook).getInt("changes"));
        assertEquals("撤销人", holder(village).orElseThrow().displayName());
    }

    @Test
    void theAccountGoesWithThePerson() {
        byte[] workbook = workbook("U1011", Village.fresh());
        JsonPath done = CLERK3.enrol(workbook);
        await().until(() -> directory.knows("u1011"));

        CLERK3.undo(done).then().statusCode(200);

        await().until(() -> !directory.knows("u1011"));
        CLERK3.enrol(workbook);
        await().until(() -> directory.knows("u1011"));
    }

    @Test
    void whatTheWorkbookChangedIsAsBefore() {
        Village first = Village.fresh();
        Village second = Village.fresh();
        CLERK3.enrol(workbook("U1021", first));
        JsonPath changed = CLERK3.enrol(new Book()
                .row("people", "U1021", "改名人", "网格员", "城关派出所", "13900001021")
                .posting("U1021", "AUXILIARY", second.code())
                .bytes());
        assertEquals("改名人", holder(second).orElseThrow().displayName());

        CLERK3.undo(changed).then().statusCode(200);

        CLERK3.get("/people?q=U1021")
                .then()
                .body("items[0].displayName", equalTo("撤销人"))
                .body("items[0].category", equalTo("AUXILIARY"));
        CLERK3.get("/postings?area=" + first.id()).then().body("items[0].areas.code", contains(first.code()));
        assertEquals("撤销人", holder(first).orElseThrow().displayName());
        assertEquals(Optional.empty(), holder(second));
    }

    @Test
    void whatWasCommittedBeforeDeedsWereKeptIsNotTakenBack() {
        JsonPath done = CLERK3.enrol(workbook("U1091", Village.fresh()));
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> {
            for (String deeds : List.of("onboarding_person", "onboarding_posting")) {
                entities.createNativeQuery(
                                "delete from " + deeds + " where onboarding_id = '" + done.getString("id") + "'")
                        .executeUpdate();
            }
        }));

        CLERK3.undo(done).then().statusCode(409).body("code", equalTo("onboarding-without-deeds"));
    }

    @Test
    void aVillageThatWasHandedOverGoesBack() {
        Village village = Village.fresh();
        Village other = Village.fresh();
        CLERK3.enrol(new Book()
                .person("U1031", "前任", "城关派出所")
                .person("U1032", "后任", "城关派出所")
                .posting("U1031", "AUXILIARY", village.code() + "、" + other.code())
                .bytes());
        JsonPath handedOver = CLERK3.enrol(new Book()
                .posting("U1031", "AUXILIARY", other.code())
                .posting("U1032", "AUXILIARY", village.code())
                .bytes());
        assertEquals("后任", holder(village).orElseThrow().displayName());

        CLERK3.undo(handedOver).then().statusCode(200);

        assertEquals("前任", holder(village).orElseThrow().displayName());
    }

    @Test
    void workbooksAreTakenBackInReverse() {
        JsonPath first = CLERK3.enrol(workbook("U1041", Village.fresh()));
        JsonPath second = CLERK3.enrol(new Book()
                .row("people", "U1041", "改名人", "辅警", "城关派出所", "")
                .posting("U1041", "AUXILIARY", Village.fresh().code())
                .bytes());
        CLERK3.undo(first)
                .then()
                .statusCode(409)
                .body("code", equalTo("onboarding-in-use"))
                .body("hanging.kind", contains("CHANGED_PERSON", "CHANGED_POSTING"))
                .body("hanging[0].examples", hasItem("撤销人"));

        CLERK3.undo(second).then().statusCode(200);

        CLERK3.undo(first).then().statusCode(200);
        CLERK3.get("/people?q=U1041").then().body("items", hasSize(0));
    }

    @Test
    void whoWasGivenAnotherPostingStays() {
        JsonPath done = CLERK3.enrol(new Book().person("U1051", "撤销人", "城关派出所").bytes());
        CLERK3.assign(CLERK3.person("U1051"), Role.GRID_WORKER, Village.fresh().id())
                .then()
                .statusCode(201);

        CLERK3.undo(done).then().statusCode(409).body("hanging.kind", contains("OTHER_POSTING"));
    }

    @Test
    void whoHasSignedInStays() {
        JsonPath done = CLERK3.enrol(workbook("U1061", Village.fresh()));
        new Desk("u1061", Role.AUXILIARY).get("/me").then().statusCode(200);

        CLERK3.undo(done)
                .then()
                .statusCode(409)
                .body("hanging", hasSize(1))
                .body("hanging[0].kind", equalTo("SIGNED_IN"))
                .body("hanging[0].count", equalTo(1));

        CLERK3.get("/people?q=U1061").then().body("items", not(hasSize(0)));
    }

    @Test
    void onlyWhatWasCommittedIsTakenBackOnceAndByWhoSawIt() {
        JsonPath ready = CLERK3.upload(workbook("U1071", Village.fresh())).jsonPath();
        CLERK3.undo(ready).then().statusCode(409).body("code", equalTo("onboarding-not-committed"));
        JsonPath done =
                CLERK3.commit(ready.getString("id"), ready.getLong("version")).jsonPath();
        CLERK2.undo(done).then().statusCode(404);
        JsonPath undone = CLERK3.undo(done).jsonPath();

        CLERK3.undo(done).then().statusCode(412);
        CLERK3.undo(undone).then().statusCode(409);
        assertTrue(undone.getLong("version") > done.getLong("version"));
    }

    private static byte[] workbook(String number, Village village) {
        return new Book()
                .person(number, "撤销人", "城关派出所")
                .posting(number, "包村辅警", village.code())
                .bytes();
    }

    private Optional<Holder> holder(Village village) {
        return QuarkusTransaction.requiringNew()
                .call(() -> territory.holderOf(village.id(), Role.AUXILIARY, Instant.now()));
    }
}
