package org.onebeat.territory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.PostingState.Span;

/** A single matter, opened through both walls (ADR 20). */
@QuarkusTest
@QuarkusTestResource(Database.class)
class GrantTest {
    private static final String TEXTS = "select text from note order by text";

    @Inject
    Given territory;

    @Inject
    Scopes scopes;

    @Inject
    Notes notes;

    @Inject
    Sql sql;

    private Long opened;

    @BeforeEach
    void twoNotesInEachOfTwoCounties() {
        territory.territory();
        opened = territory.note(51, "opened");
        territory.note(52, "beside it");
        territory.note(54, "in another county");
        territory.holds(20, Role.PARTNER, 3);
        territory.holds(21, Role.AUXILIARY, 54);
    }

    @Test
    void aPartnerSeesWhatIsOpenedToThemAndNothingOfTheCountyTheyWorkIn() {
        assertTrue(scopeOf(20).nothing());
        territory.grant(opened, 20, null);

        assertEquals(List.of("opened"), territory.within(scopeOf(20), notes::texts));
        assertEquals(Set.of(), scopeOf(20).counties());
        assertFalse(scopeOf(20).covers(Ancestors.ofCounty(3)));
    }

    @Test
    void theDatabaseByItselfShowsAPartnerNoMore() {
        territory.grant(opened, 20, null);

        assertEquals(List.of("opened"), territory.within(scopeOf(20), () -> sql.list(TEXTS, row -> row.getString(1))));
    }

    @Test
    void whoServesAnAreaThatIsAskedInSeesTheMatterBesidesTheirOwn() {
        territory.grant(opened, null, 54);

        assertEquals(List.of("in another county", "opened"), territory.within(scopeOf(21), notes::texts));
        assertEquals(
                List.of("in another county", "opened"),
                territory.within(scopeOf(21), () -> sql.list(TEXTS, row -> row.getString(1))));
        assertTrue(territory.within(scopeOf(21), () -> notes.findLocked(opened)).isPresent());
    }

    @Test
    void aFigureCountsARowWhereItStandsOnly() {
        territory.grant(opened, null, 54);

        assertEquals(List.of(1L), territory.within(scopeOf(21), notes::countsByCounty));
    }

    @Test
    void anotherPostingOfThePersonIsOpenedNothing() {
        territory.grant(opened, 99, null);

        assertTrue(scopeOf(20).nothing());
    }

    @Test
    void withThePostingTheMatterIsClosed() {
        territory.grant(opened, 22, null);
        territory.holds(22, Role.PARTNER, new Span(Set.of(3), Given.BEGINNING, Given.BEGINNING.plusSeconds(1)));

        assertTrue(scopeOf(22).nothing());
    }

    @Test
    void aPartnerIsNoStaffButHasAnInbox() {
        territory.partner(23, 3);

        given().header("X-Account", "p23")
                .header("X-Roles", "")
                .get("/notes/own")
                .then()
                .statusCode(403)
                .body(equalTo("not-in-service"));
        given().header("X-Account", "p23")
                .header("X-Roles", "")
                .get("/notes/told")
                .then()
                .statusCode(200)
                .body(equalTo("23"));
    }

    private Scope scopeOf(int person) {
        return scopes.of(new Caller("p" + person, Set.of(Role.values())), Role.values());
    }
}
