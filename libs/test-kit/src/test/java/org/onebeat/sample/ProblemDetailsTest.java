package org.onebeat.sample;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.onebeat.sample.Calls.add;
import static org.onebeat.sample.Calls.addFresh;
import static org.onebeat.sample.Calls.aux51;
import static org.onebeat.sample.Calls.freshKey;
import static org.onebeat.sample.Calls.freshSubject;
import static org.onebeat.sample.Calls.note;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.UnknownArea;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

/** What a problem document says of fields, versions and causes. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProblemDetailsTest {
    @Inject
    Hurdle hurdle;

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @AfterEach
    void free() {
        hurdle.clear();
    }

    @Test
    void nameUnknownFields() {
        add(aux51(), freshKey(), "{\"village\": 51, \"subjet\": \"a\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("fields[0].name", equalTo("subjet"))
                .body("fields[0].rule", equalTo("unknown-field"))
                .body("fields[0].message", equalTo("没有此字段"));
    }

    @Test
    void nameFieldsOfTheWrongKind() {
        add(aux51().header("Accept-Language", "en"), freshKey(), "{\"village\": \"here\"}")
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("village"))
                .body("fields[0].message", equalTo("This must be a number"));
    }

    @Test
    void nameEveryFieldThatBreaksItsConstraint() {
        add(aux51(), freshKey(), "{\"subject\": \" \"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("fields.name", equalTo(List.of("author", "subject", "village")))
                .body("fields.rule", hasItem("not-null"))
                .body("fields[2].message", equalTo("不得为 null"));
    }

    @Test
    void sayTheirPathAndTheirExtras() {
        var added = add(aux51(), freshKey(), note(51, "sealed" + freshSubject()));
        aux51().header("If-Match", added.header("ETag"))
                .contentType("application/json")
                .body("{\"subject\": \"other\"}")
                .put(added.header("Location"))
                .then()
                .statusCode(409)
                .body("instance", equalTo(added.header("Location")))
                .body("title", equalTo("便条已封存"))
                .body("detail", containsString("sealed"))
                .body("possible", equalTo(List.of("READ")));
    }

    @Test
    void demandTheVersionThatWasSeen() {
        var added = addFresh();
        rename(aux51(), added, freshSubject()).then().statusCode(428).body("code", equalTo("if-match-missing"));
    }

    @Test
    void refuseAVersionThatIsPast() {
        var added = addFresh();
        rename(aux51().header("If-Match", added.header("ETag")), added, freshSubject())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        rename(aux51().header("If-Match", added.header("ETag")), added, freshSubject())
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
    }

    @Test
    void tellALostRaceAsStale() {
        var added = addFresh();
        var subject = freshSubject();
        hurdle.set(subject, () -> {
            throw new IllegalStateException(new OptimisticLockException());
        });
        rename(aux51().header("If-Match", added.header("ETag")), added, subject)
                .then()
                .statusCode(412);
    }

    @Test
    void tellWhatTheDatabaseHoldsUnique() {
        var subject = freshSubject();
        add(aux51(), freshKey(), note(51, subject)).then().statusCode(201);
        add(aux51(), freshKey(), note(51, subject)).then().statusCode(409).body("code", equalTo("already-there"));
    }

    @Test
    void doNotTellTheCauseOfWhatNobodyForesaw() {
        var subject = freshSubject();
        hurdle.set(subject, () -> {
            throw new IllegalStateException("secret cause");
        });
        add(aux51(), freshKey(), note(51, subject))
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("unforeseen"))
                .body(not(containsString("secret cause")));
    }

    @Test
    void findTheCauseInATransactionThatWasRolledBack() {
        var subject = freshSubject();
        hurdle.set(subject, () -> {
            throw new IllegalStateException(new UnknownArea(17));
        });
        add(aux51(), freshKey(), note(51, subject)).then().statusCode(422);
    }

    private static Response rename(RequestSpecification caller, Response added, String subject) {
        return caller.contentType("application/json")
                .body("{\"subject\": \"" + subject + "\"}")
                .put(added.header("Location"));
    }
}
