package org.onebeat.local.seed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.onebeat.local.Answer;
import org.onebeat.local.Api;
import org.onebeat.local.Broken;
import org.onebeat.local.Progress;

/** Uploads a workbook to one authority and commits it, as a user would by the same calls. */
public final class Onboarding {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final String BOUNDARY = "onebeat-" + UUID.randomUUID();

    private final Api api;
    private final String path;

    public Onboarding(Api api, String service) {
        this.api = api;
        this.path = "/api/v1/" + service + "/onboardings";
    }

    /** Waits while the authority has not yet heard who is calling, or of what the workbook builds on. */
    public void carryOut(byte[] workbook) {
        Answer uploaded = onceReady("uploading", () -> upload(workbook));
        if (uploaded.text("state").equals("HAS_PROBLEMS")) {
            throw new Broken(
                    "The city's workbook has problems: " + uploaded.body().path("problems"));
        }
        if (uploaded.body().path("changes").asInt() > 0) {
            onceReady("committing", () -> commit(uploaded));
        }
    }

    private Answer onceReady(String doing, Supplier<Answer> call) {
        long begin = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        Answer answer = call.get();
        while (tooEarly(answer) && Progress.since(begin).compareTo(PATIENCE) < 0) {
            LockSupport.parkNanos(pause.toNanos());
            // Each attempt checks the whole workbook: asked too often, the authority would hear its news later still.
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
            answer = call.get();
        }
        return answer.expect("%s the city's workbook at %s".formatted(doing, path));
    }

    /** No posting known yet, what it builds on not arrived yet, or not reachable yet. */
    private static boolean tooEarly(Answer answer) {
        return switch (answer.status()) {
            case 403, 502, 503, 504 -> true;
            case 409 -> answer.text("code").equals("territory-first");
            default -> false;
        };
    }

    private Answer commit(Answer uploaded) {
        String version = uploaded.headers()
                .firstValue("etag")
                .orElse("\"" + uploaded.body().path("version").asInt() + "\"");
        String to = path + "/" + uploaded.text("id") + "/commit";
        return api.post(to, "application/json", new byte[0], "If-Match", version, "Idempotency-Key", key());
    }

    private Answer upload(byte[] workbook) {
        byte[] head = ("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"city.xlsx\"\r\n"
                        + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + workbook.length + foot.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(workbook, 0, body, head.length, workbook.length);
        System.arraycopy(foot, 0, body, head.length + workbook.length, foot.length);
        return api.post(path, "multipart/form-data; boundary=" + BOUNDARY, body, "Idempotency-Key", key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
