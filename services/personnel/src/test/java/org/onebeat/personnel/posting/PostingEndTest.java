package org.onebeat.personnel.posting;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class PostingEndTest extends PersonnelTest {

    @Test
    void endedPostingClosesTheDoorAtOnce() {
        Village village = Village.fresh();
        int person = Somebody.of("AUX9001");
        JsonPath posting = CLERK3.assign(person, Role.AUXILIARY, village.id()).jsonPath();
        Desk holder = new Desk("aux9001", Role.AUXILIARY);
        holder.get("/postings?area=" + village.id())
                .then()
                .statusCode(200)
                .body("items", org.hamcrest.Matchers.hasSize(1));

        CLERK3.end(posting.getInt("id"), posting.getLong("version")).then().statusCode(200);

        holder.get("/postings?area=" + village.id()).then().statusCode(403).body("code", equalTo("no-posting"));
    }

    @Test
    void endedPostingFreesTheVillage() {
        Village village = Village.fresh();
        JsonPath posting =
                CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id()).jsonPath();
        CLERK3.end(posting.getInt("id"), posting.getLong("version"));

        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id()).then().statusCode(201);
    }

    @Test
    void postingEndsOnce() {
        JsonPath posting = CLERK3.assign(
                        Somebody.fresh(), Role.AUXILIARY, Village.fresh().id())
                .jsonPath();
        long version = CLERK3.end(posting.getInt("id"), posting.getLong("version"))
                .jsonPath()
                .getLong("version");

        CLERK3.end(posting.getInt("id"), version)
                .then()
                .statusCode(409)
                .body("code", equalTo("posting-ended"))
                .body("possible", empty());
    }

    @Test
    void staleEndIsRefused() {
        JsonPath posting = CLERK3.assign(
                        Somebody.fresh(), Role.AUXILIARY, Village.fresh().id())
                .jsonPath();

        CLERK3.end(posting.getInt("id"), posting.getLong("version") + 5).then().statusCode(412);
    }

    @Test
    void anotherCountysPostingIsNotFound() {
        JsonPath posting = CLERK3.assign(
                        Somebody.fresh(), Role.AUXILIARY, Village.fresh().id())
                .jsonPath();

        CLERK2.end(posting.getInt("id"), posting.getLong("version")).then().statusCode(404);
    }

    @Test
    void clerkCannotEndFunctionsAboveTheOwn() {
        JsonPath posting = ADMIN.assign(Somebody.fresh(), Role.AUDITOR, 3).jsonPath();

        CLERK3.end(posting.getInt("id"), posting.getLong("version"))
                .then()
                .statusCode(403)
                .body("code", equalTo("function-not-yours"));
    }
}
