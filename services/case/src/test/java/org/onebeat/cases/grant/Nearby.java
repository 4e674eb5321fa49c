package org.onebeat.cases.grant;

import static org.onebeat.territory.AreaKind.COUNTY;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.restassured.response.Response;
import java.util.Map;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

/** A station beside 41, with a village in the same township, and people of agencies of county 3. */
final class Nearby {

    static final int STATION_44 = 944;
    static final Desk CHIEF44 = new Desk("chief944", Role.STATION_CHIEF);
    static final Desk AUX55 = new Desk("aux955", Role.AUXILIARY);
    static final Desk LABOUR = new Desk("labour3", Role.PARTNER);
    static final Desk COURT = new Desk("court3", Role.PARTNER);
    static final int CHIEF44_ID = 9441;
    static final int LABOUR_ID = 9711;
    static final int COURT_ID = 9712;
    private static final int VILLAGE_55 = 955;

    private Nearby() {}

    static void apply() {
        TerritoryFixture.move(STATION_44, STATION, "411603440000", "北关派出所", in(COUNTY, 3));
        TerritoryFixture.move(VILLAGE_55, VILLAGE, "411603001255", "北关村", in(TOWNSHIP, 31), in(STATION, STATION_44));
        post(CHIEF44_ID, "CHIEF944", Role.STATION_CHIEF, STATION_44);
        post(9551, "AUX955", Role.AUXILIARY, VILLAGE_55);
        post(LABOUR_ID, "LABOUR3", Role.PARTNER, 3);
        post(COURT_ID, "COURT3", Role.PARTNER, 3);
        signsIn(LABOUR_ID, "LABOUR");
        signsIn(COURT_ID, "COURT");
    }

    private static void post(int person, String number, Role function, int area) {
        TerritoryFixture.serve(person, number, area);
        TerritoryFixture.post(person, person, function, area);
    }

    /** Named once, whoever runs first. */
    private static void signsIn(int person, String agency) {
        Desk.CLERK3.posting(Map.of("agency", agency, "person", person)).post("/delegates");
    }

    static Response grant(Desk desk, String id, Map<String, ?> body) {
        return desk.take(id, "grants", body);
    }

    static Response end(Desk desk, String id, long grant) {
        return desk.posting(Map.of("reason", "事情已平息"))
                .header("If-Match", "\"" + desk.file(id).getLong("version") + "\"")
                .post("/disputes/{id}/grants/{grant}/end", id, grant);
    }
}
