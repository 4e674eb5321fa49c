package org.onebeat.fieldwork.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.Wall;
import org.onebeat.testkit.Database;

/** One listener hears that a find is practice while another hears what it became. */
@QuarkusTest
class MarkAndLinkTest extends FieldworkTest {

    @Inject
    Finds finds;

    @Inject
    Wall wall;

    @Inject
    DataSource database;

    @Test
    void neitherIsLost() {
        UUID id = found();
        UUID matter = UUID.randomUUID();

        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> {
            Find linked = finds.find(id).orElseThrow();
            wall.asInstallation(() -> QuarkusTransaction.requiringNew()
                    .run(() -> finds.find(id).orElseThrow().mark(true)));
            linked.link(matter, "H411603-2026-000001", "FOUND");
        }));

        Map<String, Object> kept = Database.rows(
                        database, "select training, sequence, matter_id from find where id = ?", id)
                .getFirst();
        assertEquals(Map.of("training", true, "sequence", 2L, "matter_id", matter), kept);
    }

    private static UUID found() {
        Map<String, Object> find = Map.of("kind", "HAZARD", "category", "FIRE", "text", "墙外堆放杂物");
        return UUID.fromString(Desk.AUX51
                .record(Map.of("kind", "VISIT", "village", 51, "finds", List.of(find)))
                .then()
                .statusCode(201)
                .extract()
                .path("finds[0].id"));
    }
}
