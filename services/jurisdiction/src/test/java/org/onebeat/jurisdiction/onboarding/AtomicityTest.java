package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Traits;
import org.onebeat.territory.AreaKind;

@QuarkusTest
class AtomicityTest extends JurisdictionTest {

    private static final String REPLICATED = "select count(*) from territory_area";

    private final Clerk clerk = Clerk.of("clerk2");

    @Test
    void aCommitThatBreaksOffInTheMiddleLeavesNothing() throws IOException {
        Response uploaded = clerk.uploads(Clerk.sample("411602"));
        long replicated = Authority.count(REPLICATED);
        // Out of the clerk's sight, so that no check can foresee it.
        Authority.inside(() -> Authority.bean(Areas.class)
                .add(Area.of(
                        599,
                        new Traits("411602530000", "占用者", null),
                        new Place(AreaKind.STATION, 30, null, null),
                        LocalDate.of(2020, 1, 1)))
                .enter());

        clerk.commits(uploaded).then().statusCode(409).body("code", is("already-there"));

        assertEquals(0, Authority.count("select count(*) from area where county_id = 2 and id <> 2"));
        assertEquals(replicated, Authority.count(REPLICATED));
        clerk.asks().get(Clerk.ONBOARDINGS + "/" + uploaded.path("id")).then().body("state", is("READY"));
    }

    @Test
    void oneOfTwoCommitsOfTheSameWorkbookWins() throws Exception {
        Response uploaded = clerk.uploads(Clerk.sample("411602"));

        List<Integer> answers = together(() -> clerk.commits(uploaded).statusCode());

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
        assertEquals(144, Authority.count("select count(*) from area where kind = 'VILLAGE' and county_id = 2"));
    }

    @Test
    void ofTwoWorkbooksWithTheSameRowsTheSecondFindsThemThere() throws Exception {
        byte[] workbook = Clerk.sample("411602");
        Response county = clerk.uploads(workbook);
        Response city = Clerk.of("admin").uploads(workbook);

        List<Integer> changes = together(
                () -> clerk.commits(county).<Integer>path("changes"),
                () -> Clerk.of("admin").commits(city).<Integer>path("changes"));

        assertEquals(0, changes.stream().mapToInt(Integer::intValue).min().orElseThrow());
        assertEquals(144, Authority.count("select count(*) from area where kind = 'VILLAGE' and county_id = 2"));
    }

    @Test
    void theSameBytesAtTheSameTimeAreOneWorkbook() throws Exception {
        byte[] workbook = Clerk.sample("411602");

        List<Response> answers = together(() -> clerk.uploads(workbook));

        assertEquals(
                List.of(200, 201),
                answers.stream().map(Response::statusCode).sorted().toList());
        assertEquals(answers.getFirst().<String>path("id"), answers.getLast().<String>path("id"));
    }

    @Test
    void aCommitAndTheSameBytesOnceMoreTakeTurns() throws Exception {
        byte[] workbook = Clerk.sample("411602");
        Response uploaded = clerk.uploads(workbook);

        List<Integer> answers = together(() -> clerk.commits(uploaded).statusCode(), () -> clerk.uploads(workbook)
                .statusCode());

        // Committed first, the bytes are a workbook that changes nothing; checked first, the commit has seen an older
        // one.
        assertTrue(Set.of(List.of(200, 201), List.of(412, 200)).contains(answers), answers::toString);
    }

    private static <T> List<T> together(Callable<T> both) throws Exception {
        return together(both, both);
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<T> first = two.submit(one);
            Future<T> second = two.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
