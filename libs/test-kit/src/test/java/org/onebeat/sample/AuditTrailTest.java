package org.onebeat.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.sample.Calls.addFresh;
import static org.onebeat.sample.Calls.as;
import static org.onebeat.sample.Calls.aux51;
import static org.onebeat.sample.Calls.freshKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class AuditTrailTest {
    private static final String TRAIL = "/api/v1/sample/audit-entries";
    private static final int COUNTY_AUDITOR = 901;

    @Inject
    Trail trail;

    @Inject
    Rows rows;

    @Inject
    Hurdle hurdle;

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @Test
    void sayWhoDidWhatToWhichRecordAndWhy() {
        var id = addFresh().jsonPath().getString("id");
        aux51().header("Idempotency-Key", freshKey()).post(Calls.NOTES + "/" + id + "/secret");
        as("auditor", Role.AUDITOR)
                .get(TRAIL + "?record=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].action", equalTo("note-disclosed"))
                .body("items[0].reason", equalTo("asked for"))
                .body("items[1].action", equalTo("note-added"))
                .body("items[1].recordType", equalTo("note"))
                .body("items[1].account", equalTo("aux51"))
                .body("items[1].displayName", equalTo("李明"))
                .body("items[1].reason", nullValue())
                .body("next", nullValue());
    }

    @Test
    void areReadPageByPage() {
        var id = addFresh().jsonPath().getString("id");
        aux51().header("Idempotency-Key", freshKey()).post(Calls.NOTES + "/" + id + "/secret");
        var first = as("auditor", Role.AUDITOR).get(TRAIL + "?limit=1&record=" + id);
        var next = first.jsonPath().getString("next");
        as("auditor", Role.AUDITOR)
                .get(TRAIL + "?limit=1&record=" + id + "&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("note-added"))
                .body("items[0].id", not(first.jsonPath().getString("items[0].id")))
                .body("next", nullValue());
    }

    @Test
    void areFoundByWhoAndWhen() {
        var before = Instant.now();
        var id = addFresh().jsonPath().getString("id");
        var question = "?who=aux51&from=" + before + "&until=" + Instant.now().plusSeconds(1);
        as("auditor", Role.AUDITOR).get(TRAIL + question).then().body("items.recordId", equalTo(List.of(id)));
        as("auditor", Role.AUDITOR)
                .get(TRAIL + "?who=aux53&from=" + before)
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"aux51,AUXILIARY", "clerk3,COUNTY_CLERK", "admin,CITY_ADMIN", "leader,CITY_LEADER", "aux51,AUDITOR"})
    void areForAuditorsOnly(String account, Role role) {
        as(account, role).get(TRAIL).then().statusCode(403);
    }

    @Test
    void endAtTheAuditorsCounty() {
        var id = addFresh().jsonPath().getString("id");
        TerritoryFixture.post(COUNTY_AUDITOR, StandardPeople.CLERK2, Role.AUDITOR, 2);
        as("clerk2", Role.AUDITOR).get(TRAIL + "?record=" + id).then().body("items", hasSize(0));
        TerritoryFixture.post(COUNTY_AUDITOR, StandardPeople.CLERK2, Role.AUDITOR, 3);
        as("clerk2", Role.AUDITOR).get(TRAIL + "?record=" + id).then().body("items", hasSize(1));
        TerritoryFixture.post(COUNTY_AUDITOR, StandardPeople.CLERK2, Role.AUDITOR, List.of());
    }

    @Test
    void areNotWithoutTheirDeed() {
        var subject = Calls.freshSubject();
        hurdle.set(subject, () -> {
            throw Refusal.conflict("not-now");
        });
        var before = Instant.now();
        Calls.add(aux51(), freshKey(), Calls.note(51, subject));
        hurdle.clear();
        as("auditor", Role.AUDITOR)
                .get(TRAIL + "?who=aux51&from=" + before)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void areWrittenInATransactionOnly() {
        assertThrows(IllegalStateException.class, () -> trail.note("a", "note", "1", Ancestors.ofCounty(3), null));
    }

    @Test
    void nameTheInstallationWhereNobodyCalls() {
        rows.inEveryCounty(() -> trail.note("seeded", "note", "seed", Ancestors.ofCounty(3), null));
        as("auditor", Role.AUDITOR)
                .get(TRAIL + "?record=seed")
                .then()
                .body("items[0].account", equalTo("installation"))
                .body("items[0].displayName", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"update audit_entry set account = 'somebody'", "delete from audit_entry"})
    void areFinal(String change) {
        addFresh();
        assertThrows(RuntimeException.class, () -> rows.change(change));
    }

    @Test
    void goAfterThreeYearsAtTheEarliest() {
        rows.change("insert into audit_entry (done_at, account, action, record_type, record_id, county_id)"
                + " values (now() - interval '3 years 1 day', 'past', 'did', 'note', 'past', 3)");
        rows.change("delete from audit_entry where account = 'past'");
        assertEquals(0, rows.count("select count(*) from audit_entry where account = 'past'"));
    }
}
