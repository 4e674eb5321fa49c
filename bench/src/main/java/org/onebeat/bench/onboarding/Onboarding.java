package org.onebeat.bench.onboarding;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onebeat.bench.Officer;
import org.onebeat.bench.Platform;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.Repository;
import org.onebeat.local.process.Await;

/**
 * What {@code bench/onboarding} does: brings a whole city, or as much as a province, in by one workbook on a platform of
 * its own, kills each service in the middle of its commit, asks once more, and brings the same again.
 */
public final class Onboarding {

    private static final int JURISDICTION = 8081;
    private static final int PERSONNEL = 8082;
    private static final Duration NEWS = Duration.ofMinutes(10);

    /** How long after what its planning may take a commit is killed. */
    private static final double INTO_WRITING = 1;

    private final Repository repository = Repository.here();
    private final byte[] workbook;
    private Platform platform;

    private Onboarding(LandBook book) {
        this.workbook = book.bytes();
        print(
                "%d villages, %d stations, %d people and postings: %.1f MB%n",
                book.rows("villages"), book.rows("stations"), book.rows("people"), workbook.length / 1e6);
    }

    /** @param arguments {@code city} or {@code province} */
    public static void main(String[] arguments) {
        try {
            boolean province = List.of(arguments).contains("province");
            new Onboarding(new LandBook(province ? Land.province() : Land.city())).run();
            System.exit(0);
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        platform = Platform.empty(repository);
        try {
            print("%-13s %-20s %9s %9s%n", "service", "step", "seconds", "changes");
            bring("jurisdiction", JURISDICTION);
            bring("personnel", PERSONNEL);
            platform.peaks().forEach((service, megabytes) -> print("%-13s at most %d MB%n", service, megabytes));
        } finally {
            platform.close();
        }
    }

    private void bring(String service, int port) {
        Desk.Answer checked = desk(service, port).upload(workbook).expect("the dry run at " + service);
        tell(service, "dry run", checked);
        demand(checked.text("state").equals("READY"), service + " finds problems: " + checked.body());
        boolean killed = Await.until(NEWS, () -> dies(service, port, checked));
        demand(killed, service + " never came to write");
        platform = Platform.again(repository);
        demand(
                desk(service, port)
                        .read(checked)
                        .expect("what is left")
                        .text("state")
                        .equals("READY"),
                "half a commit is visible");
        Desk.Answer done = desk(service, port).commit(checked).expect("the commit at " + service);
        tell(service, "commit, once killed", done);
        demand(done.changes() == checked.changes(), "the commit is not complete");
        Desk.Answer again = desk(service, port).upload(workbook).expect("the dry run again");
        tell(service, "dry run again", again);
        tell(service, "commit again", desk(service, port).commit(again).expect("the commit again"));
        demand(again.changes() == 0, "the same again is not without changes");
    }

    /** False while the service has not heard of what the workbook builds on. */
    private boolean dies(String service, int port, Desk.Answer checked) {
        Desk desk = desk(service, port);
        CompletableFuture<Desk.Answer> commit = CompletableFuture.supplyAsync(() -> desk.commit(checked));
        // The check that a commit begins with takes less than the first one did, which found nothing warm.
        Optional<Desk.Answer> answer = within(commit, checked.seconds() / 2 + INTO_WRITING);
        if (answer.isPresent()) {
            demand(answer.get().isTooEarly(), "not killed in time: " + answer.get());
            return false;
        }
        platform.kill(service);
        return true;
    }

    private static Optional<Desk.Answer> within(CompletableFuture<Desk.Answer> answer, double seconds) {
        try {
            return Optional.of(answer.get((long) (seconds * 1_000), TimeUnit.MILLISECONDS));
        } catch (TimeoutException onItsWay) {
            return Optional.empty();
        } catch (InterruptedException | ExecutionException e) {
            throw new Broken("The commit was not answered", e);
        }
    }

    private Desk desk(String service, int port) {
        Installation at = platform.at();
        Officer administrator =
                new Officer(at.realmAddress(), Installation.ADMINISTRATOR, at.demonstrationPassword(), List.of());
        return new Desk(platform.service(port), service, administrator::token);
    }

    private static void tell(String service, String step, Desk.Answer answer) {
        print("%-13s %-20s %9.1f %9d%n", service, step, answer.seconds(), answer.changes());
    }

    private static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new Broken(otherwise);
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
