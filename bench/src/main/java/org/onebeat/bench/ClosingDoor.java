package org.onebeat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.Repository;
import org.onebeat.local.process.Await;

/**
 * What {@code bench/door} does: ends the posting of a station's chief again and again, and asks another service through the
 * gateway, as that chief, until it refuses. Ended at once, the word has to travel; planned for an instant, it has arrived.
 */
public final class ClosingDoor {

    private static final int ENDINGS = 100;
    private static final Duration AHEAD = Duration.ofMillis(1_500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String POSTINGS = "/api/v1/personnel/postings";
    private static final String DISPUTES = "/api/v1/case/disputes?limit=1";
    private static final int LET_IN = 200;

    private final Door door;
    private final Officer clerk;
    private final Officer chief;
    private final int person;
    private final int station;

    private ClosingDoor(Door door, Officer clerk, Officer chief) {
        this.door = door;
        this.clerk = clerk;
        this.chief = chief;
        JsonNode posting = standing();
        this.person = posting.path("person").path("id").asInt();
        this.station = posting.path("areas").get(0).path("id").asInt();
    }

    public static void main(String[] arguments) {
        int endings = arguments.length == 0 ? ENDINGS : Integer.parseInt(arguments[0]);
        try (Platform platform = Platform.empty(Repository.here())) {
            Installation at = platform.at();
            County county = new County(at);
            Officer chief = county.onboard(1).getFirst();
            try (Door door = new Door("gateway", platform.gateway())) {
                new ClosingDoor(door, county.clerk(), chief).run(endings);
            }
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run(int endings) {
        JsonNode first = standing();
        awaitOpen();
        end(first.path("id").asInt(), "\"" + first.path("version").asText() + "\"", "");
        awaitClosed();
        tell("ended at once, after the answer", endings, this::atOnce);
        tell("planned, after the instant", endings, this::asPlanned);
    }

    /** Milliseconds from the answer to whoever ended it until the first request that is refused begins. */
    private double atOnce() {
        Door.Reply posting = post();
        end(posting.json().path("id").asInt(), posting.etag(), "");
        return millisecondsSince(Instant.now());
    }

    /** The same from the instant for which it was planned. */
    private double asPlanned() {
        Door.Reply posting = post();
        Instant at = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.MILLIS);
        end(posting.json().path("id").asInt(), posting.etag(), "\"at\":\"%s\",".formatted(at));
        LockSupport.parkNanos(
                Duration.between(Instant.now(), at.minusMillis(20)).toNanos());
        return millisecondsSince(at);
    }

    private double millisecondsSince(Instant end) {
        return Math.max(0, Duration.between(end, awaitClosed()).toNanos() / 1e6);
    }

    /** When the first request began that was refused. */
    private Instant awaitClosed() {
        Instant deadline = Instant.now().plus(PATIENCE);
        Instant begin = Instant.now();
        while (door.status(chief, DISPUTES) == LET_IN) {
            begin = Instant.now();
            if (begin.isAfter(deadline)) {
                throw new Broken("The door stayed open");
            }
        }
        return begin;
    }

    private Door.Reply post() {
        Door.Reply posting = door.post(
                clerk,
                POSTINGS,
                "",
                "{\"person\":%d,\"function\":\"STATION_CHIEF\",\"areas\":[%d]}".formatted(person, station));
        awaitOpen();
        return posting;
    }

    /** The role follows the posting too, so that a token of meanwhile may lack it. */
    private void awaitOpen() {
        boolean open = Await.until(PATIENCE, () -> {
            if (door.status(chief, DISPUTES) == LET_IN) {
                return true;
            }
            chief.signInAgain();
            return false;
        });
        if (!open) {
            throw new Broken("The door stayed shut");
        }
    }

    /** @param at as the form has it; empty for now */
    private void end(int posting, String etag, String at) {
        door.post(
                clerk,
                POSTINGS + "/" + posting + "/end",
                etag,
                "{%s\"reason\":\"bench\",\"exception\":\"bench\"}".formatted(at));
    }

    private JsonNode standing() {
        return door.get(clerk, POSTINGS + "?function=STATION_CHIEF&limit=1")
                .json()
                .path("items")
                .get(0);
    }

    private static void tell(String what, int endings, Ending ending) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < endings; i++) {
            all.add(ending.milliseconds());
        }
        all.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-32s %4d endings: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                what,
                endings,
                all.get(endings / 2),
                all.get(endings * 99 / 100),
                all.getLast());
    }

    private interface Ending {
        double milliseconds();
    }
}
