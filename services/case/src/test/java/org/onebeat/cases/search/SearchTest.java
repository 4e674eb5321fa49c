package org.onebeat.cases.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.time.CivilTime;

/** A word of its own in each test tells its disputes from all others. */
@QuarkusTest
class SearchTest extends CaseTest {

    private String mark;

    @BeforeEach
    void aWordThatNobodyElseUses() {
        mark = UUID.randomUUID().toString().substring(0, 13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水沟", "排水沟", "沟堵", "Ａ3栋", "a3", "堵了 排水", "2026年"})
    void aReportIsFoundByWhatStandsInIt(String words) {
        String id = told(51, "A3栋排水沟堵了，2026年汛期 " + mark);
        found(words).body("items.id", contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"水堵", "排水沟了", "排水 欠薪", "z3"})
    void aWordIsFoundAsItIsWrittenOnly(String words) {
        told(51, "A3栋排水沟堵了，排水慢，水沟了 " + mark);
        found(words).body("items", hasSize(0));
    }

    @Test
    void aNumberIsFoundWithItsCountyAndWithout() {
        String id = told(51, mark);
        String number = Desk.AUX51.file(id).getString("number");
        found(number).body("items.id", contains(id));
        found(number.substring(7)).body("items.id", contains(id));
        found("411602" + number.substring(6)).body("items", hasSize(0));
    }

    @Test
    void whatStandsElsewhereIsNotFound() {
        told(51, mark);
        seen(Desk.AUX53, Map.of("words", mark)).body("items", hasSize(0));
        seen(Desk.CLERK2, Map.of("words", mark)).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"水, words-too-short", "一一 二二 三三 四四 五五, words-too-many"})
    void whatCannotBeLookedForIsNamed(String words, String code) {
        Desk.AUX51
                .call()
                .queryParam("words", words)
                .get("/disputes")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("fields[0].name", equalTo("words"));
    }

    @Test
    void wordsGoWithEveryOtherFilter() {
        String id = told(51, mark);
        LocalDate today = LocalDate.now(CivilTime.ZONE);
        Map<String, Object> fits = new HashMap<>(Map.of(
                "county", 3, "township", 31, "station", 41, "village", 51, "state", "REPORTED", "colour", "UNTRIAGED"));
        fits.putAll(Map.of("level", "COUNCIL", "category", "NEIGHBOUR", "source", "VISIT", "responsible", 8));
        fits.putAll(Map.of("open", true, "training", false, "unassigned", false));
        fits.putAll(Map.of(
                "reportedFrom",
                today.toString(),
                "occurredFrom",
                today.minusDays(1).toString()));
        fits.putAll(Map.of(
                "reportedUntil",
                today.plusDays(1).toString(),
                "dueUntil",
                today.plusDays(9).toString()));
        fits.put("words", mark);
        seen(Desk.AUX51, fits).body("items.id", contains(id));
        Map<String, Object> others = new HashMap<>(Map.of("township", 32, "sector", 99, "level", "CITY"));
        others.putAll(Map.of("source", "PATROL", "unassigned", true, "open", false, "dueUntil", "2020-01-01"));
        others.putAll(Map.of(
                "reportedUntil",
                today.toString(),
                "occurredFrom",
                today.plusDays(1).toString()));
        others.forEach((filter, value) -> {
            Map<String, Object> asked = new HashMap<>(fits);
            asked.put(filter, value);
            seen(Desk.AUX51, asked).body("items", hasSize(0));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-recordedAt", "-occurredAt", "colour", "dueAt"})
    void whatIsFoundIsReadInEveryOrderPageByPage(String sort) {
        IntStream.range(0, 3).forEach(i -> told(51, "第" + i + "次 " + mark));
        Map<String, Object> asked = Map.of("words", mark, "sort", sort, "limit", 2);
        String next =
                seen(Desk.AUX51, asked).body("items", hasSize(2)).extract().path("next");
        Map<String, Object> rest = new HashMap<>(asked);
        rest.put("cursor", next);
        seen(Desk.AUX51, rest).body("items", hasSize(1)).body("next", equalTo(null));
    }

    @Test
    void whatManyHaveIsFoundAlongTheList() {
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(i -> told(51, "第" + i + "户院墙 " + mark))
                .toList();
        told(51, "第9户 院墙");
        seen(Desk.AUX51, Map.of("words", mark)).body("items.id", equalTo(ids.reversed()));
        seen(Desk.AUX51, Map.of("words", mark + " 户院墙", "limit", 3)).body("items", hasSize(3));
        seen(Desk.AUX53, Map.of("words", mark)).body("items", hasSize(0));
    }

    private static String told(int village, String summary) {
        Map<String, Object> report = Desk.matterIn(village);
        report.put("summary", summary);
        return Desk.AUX51.report(report).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse found(String words) {
        return seen(Desk.AUX51, Map.of("words", words + " " + mark));
    }

    private static ValidatableResponse seen(Desk desk, Map<String, ?> asked) {
        return desk.call().queryParams(asked).get("/disputes").then().statusCode(200);
    }
}
