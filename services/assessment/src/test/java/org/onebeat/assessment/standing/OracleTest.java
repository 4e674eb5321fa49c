package org.onebeat.assessment.standing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.territory.Role.CITY_LEADER;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.assessment.indicator.Formula.Count;
import org.onebeat.assessment.indicator.Formula.Now;
import org.onebeat.assessment.indicator.Formula.Rate;
import org.onebeat.assessment.indicator.Formula.Stock;
import org.onebeat.assessment.indicator.Indicator;
import org.onebeat.assessment.indicator.Indicators;
import org.onebeat.assessment.indicator.Value;
import org.onebeat.assessment.span.Span;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.Tokens;

/** Whatever happened, in whatever order and however often it was told: figures are what a naive recount gives. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class OracleTest {
    private static final List<Integer> AREAS =
            List.of(1, 2, 3, 30, 31, 32, 21, 300, 41, 42, 43, 410, 51, 52, 53, 54, 510);
    private static final List<Span> SPANS = List.of(
            span("2020-01-01", "2021-09-15"),
            span("2021-01-01", "2021-07-01"),
            span("2020-02-29", "2020-03-01"),
            span("2020-08-20", "2020-10-05"),
            span("2021-02-01", "2021-03-01"));

    @Inject
    Given given;

    @Inject
    Renewal renewal;

    @BeforeEach
    void territory() {
        given.nothingButTheTerritory();
    }

    @Test
    void figuresAreThoseOfARecountAndAreSoAgainWhenBuiltAnew() {
        List<Told> history = History.of(20260311, 400);
        Recount recount = new Recount(history);
        List<Told> told = History.shuffled(history, 1);

        given.told(told.toArray(Told[]::new));
        awaitTaken(history);
        given.repeated(
                history.stream().filter(event -> event.sequence() % 2 == 1).toArray(Told[]::new));
        assertAll(departures(recount));

        given.everywhere("update tally set amount = amount + 1");
        given.everywhere(renewal::fromZero);
        awaitTaken(history);
        assertAll(departures(recount));
    }

    private void awaitTaken(List<Told> history) {
        Map<String, Long> last = history.stream().collect(Collectors.toMap(Told::key, Told::sequence, Math::max));
        Awaitility.await().until(() -> {
            Map<String, Long> taken = given.rows("select key, sequence from inbox_position where listener = 'figures'");
            return last.entrySet().stream().allMatch(one -> taken.getOrDefault(one.getKey(), 0L) >= one.getValue());
        });
    }

    private static Stream<Executable> departures(Recount recount) {
        return AREAS.stream().flatMap(area -> SPANS.stream().flatMap(span -> {
            JsonNode overview = given().auth()
                    .oauth2(Tokens.of("leader", CITY_LEADER))
                    .get("/api/v1/assessment/overview?area=" + area + "&from=" + span.from() + "&until=" + span.until())
                    .then()
                    .statusCode(200)
                    .extract()
                    .as(JsonNode.class);
            return Indicators.all().stream()
                    .filter(indicator -> !(indicator.formula() instanceof Now))
                    .flatMap(indicator -> same(indicator, figure(overview, indicator), recount, area, span));
        }));
    }

    private static Stream<Executable> same(Indicator indicator, JsonNode figure, Recount recount, int area, Span span) {
        String what = indicator.code() + " of " + area + " in " + span;
        return Stream.of(
                () -> assertEquals(expected(indicator, recount, area, span), shown(figure, "value"), what),
                () -> assertEquals(expected(indicator, recount, area, span.before()), shown(figure, "before"), what),
                () -> assertEquals(
                        expected(indicator, recount, area, span.lastYear()), shown(figure, "lastYear"), what));
    }

    private static Double shown(JsonNode figure, String member) {
        return figure.get(member).isNull() ? null : figure.get(member).doubleValue();
    }

    private static Double expected(Indicator indicator, Recount recount, int area, Span span) {
        Value value =
                switch (indicator.formula()) {
                    case Count count -> Value.count(recount.in(area, span, count.of()));
                    case Rate rate ->
                        Value.rate(recount.in(area, span, rate.of()), recount.in(area, span, rate.among()));
                    case Stock stock -> Value.count(recount.before(area, span.until(), stock.of()));
                    case Now now -> Value.UNKNOWN;
                };
        return value.amount() == null ? null : value.amount().doubleValue();
    }

    private static JsonNode figure(JsonNode overview, Indicator indicator) {
        for (JsonNode figure : overview.get("figures")) {
            if (figure.get("indicator").asText().equals(indicator.code())) {
                return figure;
            }
        }
        throw new AssertionError("No " + indicator.code());
    }

    private static Span span(String from, String until) {
        return new Span(LocalDate.parse(from), LocalDate.parse(until));
    }
}
