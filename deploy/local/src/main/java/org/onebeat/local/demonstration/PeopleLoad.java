package org.onebeat.local.demonstration;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.onebeat.demonstration.Demonstration;
import org.onebeat.demonstration.city.Book;
import org.onebeat.demonstration.city.County;
import org.onebeat.local.Api;
import org.onebeat.local.Installation;
import org.onebeat.local.Progress;
import org.onebeat.local.seed.Onboarding;

/** Onboards territory and people county by county, by the workbooks that the counties' clerks would upload. */
final class PeopleLoad {

    private final Installation at;
    private final Notes notes;
    private final Progress progress;
    private final BooleanSupplier stopped;
    private final Demonstration demonstration;

    PeopleLoad(Installation at, Notes notes, Progress progress, BooleanSupplier stopped, Demonstration demonstration) {
        this.at = at;
        this.notes = notes;
        this.progress = progress;
        this.stopped = stopped;
        this.demonstration = demonstration;
    }

    /** People follow their county's territory while the next county's comes in. */
    void run(Executor threads) {
        try (var api = new Api(at.gatewayAddress())) {
            api.signIn(at.tokenAddress(), "onebeat-cli", Installation.ADMINISTRATOR, at.demonstrationPassword());
            var people = CompletableFuture.completedFuture((Void) null);
            for (County county : demonstration.city().counties()) {
                Book book = demonstration.book(county);
                bring(api, "TERRITORY", "jurisdiction", county, book);
                people = people.thenRunAsync(() -> bring(api, "PEOPLE", "personnel", county, book), threads);
            }
            people.join();
        }
    }

    private void bring(Api api, String part, String service, County county, Book book) {
        String name = part + " " + county.code();
        if (stopped.getAsBoolean() || notes.has(name)) {
            return;
        }
        long begin = System.nanoTime();
        new Onboarding(api, service).carryOut(book.bytes());
        notes.done(name);
        String rows = service.equals("jurisdiction")
                ? "%d stations, %d villages".formatted(book.rows("stations"), book.rows("villages"))
                : "%d people".formatted(book.rows("people"));
        double seconds = Progress.seconds(Progress.since(begin));
        progress.step("city", "%s: %s (%.1f s)".formatted(county.name(), rows, seconds));
    }
}
