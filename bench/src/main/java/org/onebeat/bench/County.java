package org.onebeat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.local.Api;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.keycloak.KeycloakAdmin;
import org.onebeat.local.process.Await;
import org.onebeat.local.seed.Onboarding;
import org.onebeat.workbook.sample.SampleWorkbook;

/** The county on which the bench works, onboarded from a workbook as any other, and some of its station chiefs. */
public final class County {

    private static final String CODE = "411603";
    private static final String CLERK = "clerk" + CODE;
    private static final Path DIVISIONS = Path.of("e2e/data/huaiyang-411603.csv");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Installation at;

    public County(Installation at) {
        this.at = at;
    }

    /** Brings the county in and lets so many chiefs of different stations sign in. */
    public List<Officer> onboard(int officers) {
        try (var api = new Api(at.gatewayAddress());
                var keycloak = new KeycloakAdmin(at.keycloakAddress(), at.keycloakPassword())) {
            api.signIn(
                    at.realmAddress().resolve("/realms/onebeat/protocol/openid-connect/token"),
                    "onebeat-cli",
                    CLERK,
                    at.demonstrationPassword());
            byte[] workbook = workbook();
            new Onboarding(api, "jurisdiction").carryOut(workbook);
            new Onboarding(api, "personnel").carryOut(workbook);
            List<Officer> chiefs = new ArrayList<>();
            for (JsonNode posting : items(api, "/api/v1/personnel/postings?function=STATION_CHIEF&limit=" + officers)) {
                chiefs.add(chief(api, keycloak, posting));
            }
            return chiefs;
        }
    }

    private Officer chief(Api api, KeycloakAdmin keycloak, JsonNode posting) {
        int person = posting.path("person").path("id").asInt();
        int station = posting.path("areas").get(0).path("id").asInt();
        String account = api.get("/api/v1/personnel/people/" + person)
                .expect("reading a chief")
                .text("account");
        if (!Await.until(PATIENCE, () -> keycloak.userId(account).isPresent())) {
            throw new Broken("The account " + account + " was not made in time");
        }
        keycloak.setPassword(keycloak.userId(account).orElseThrow(), at.demonstrationPassword());
        List<Integer> villages = new ArrayList<>();
        items(api, "/api/v1/jurisdiction/areas?kind=VILLAGE&limit=200&parent=" + station)
                .forEach(village -> villages.add(village.path("id").asInt()));
        return new Officer(at.realmAddress(), account, at.demonstrationPassword(), villages);
    }

    /** Whose county it is. */
    public Officer clerk() {
        return new Officer(at.realmAddress(), CLERK, at.demonstrationPassword(), List.of());
    }

    /** Somebody who may look at the city's figures. */
    Officer leader() {
        return new Officer(at.realmAddress(), "leader411600", at.demonstrationPassword(), List.of());
    }

    private static JsonNode items(Api api, String path) {
        return api.get(path).expect("reading " + path).body().path("items");
    }

    private static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try {
            SampleWorkbook.of(DIVISIONS, CODE).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
