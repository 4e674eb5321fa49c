package org.onebeat.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Wall;
import org.onebeat.testkit.TerritoryFixture;

/** A ledger of one row a page, while which somebody else goes on working. */
@QuarkusTest
class LedgerTest extends HazardTest {

    private static final Order<Hazard> BY_DEADLINE = Order.named("dueAt", HazardOrders.ALL);

    @Inject
    Hazards hazards;

    @Inject
    HazardFiles files;

    @Inject
    Wall wall;

    @TempDir
    Path folder;

    private List<String> found;

    @BeforeEach
    void someHazards() {
        found = Stream.of("MAJOR", "MINOR", "GENERAL")
                .map(severity -> Desk.AUX51.found(52, severity))
                .toList();
    }

    @Test
    void aRowWhosePlaceInTheOrderChangesMeanwhileIsToldOnce() throws IOException {
        String first = found.getFirst();
        Map<String, ?> notice =
                Map.of("unit", "村委会", "deadline", LocalDate.now().plusDays(60).toString());

        String sheet = ledgerWhile(
                () -> Desk.AUX51.take(first, "order", notice, 0).then().statusCode(200));

        found.forEach(id -> assertEquals(1, times(sheet, numberOf(id)), id));
    }

    @Test
    void aRowThatStandsUnderAnotherStationMeanwhileIsToldOnce() throws IOException {
        try {
            String sheet = ledgerWhile(() -> stand(42));

            found.forEach(id -> assertEquals(1, times(sheet, numberOf(id)), id));
        } finally {
            stand(41);
        }
    }

    private static void stand(int station) {
        TerritoryFixture.move(52, VILLAGE, "411603001202", "朱庄村", in(TOWNSHIP, 31), in(STATION, station));
    }

    /** The sheet of these hazards; what else is done is done once the first row has been written. */
    private String ledgerWhile(Runnable somethingElse) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            private boolean begun;

            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                if (!begun) {
                    begun = true;
                    somethingElse.run();
                }
            }
        };
        Restriction these = Restriction.of("it.ancestors.villageId = 52");
        wall.asInstallation(() -> {
            try {
                new Ledger(hazards, files, 1).write(out, BY_DEADLINE, these);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Sheet.of(out.toByteArray(), folder);
    }

    private static String numberOf(String id) {
        return Desk.CLERK3.file(id).getString("number");
    }

    private static int times(String sheet, String number) {
        return sheet.split(number, -1).length - 1;
    }
}
