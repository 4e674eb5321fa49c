package org.onebeat.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.onebeat.sample.Calls.NOTES;
import static org.onebeat.sample.Calls.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class PagingTest {
    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @Test
    void showsEachRowOnceThoughRowsAreAddedMeanwhile() {
        var added = new HashSet<>(List.of(addIn54(), addIn54(), addIn54()));
        var first = page(Map.of());
        added.add(addIn54());
        var second = page(Map.of("cursor", first.getString("next")));
        var seen = Stream.of(first, second)
                .flatMap(page -> page.getList("items.id", String.class).stream())
                .toList();
        assertEquals(4, seen.size());
        assertEquals(added, new HashSet<>(seen));
        assertNull(second.getString("next"));
    }

    private static JsonPath page(Map<String, String> cursor) {
        return as("aux54", Role.AUXILIARY)
                .queryParams(cursor)
                .get(NOTES + "?author=only54&limit=2")
                .jsonPath();
    }

    private static String addIn54() {
        return Calls.add(
                        as("aux54", Role.AUXILIARY),
                        Calls.freshKey(),
                        Calls.note(54, Calls.freshSubject()).replace("张三", "only54"))
                .jsonPath()
                .getString("id");
    }
}
