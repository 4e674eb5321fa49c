package org.onebeat.assessment;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

/** Somebody who looks at figures. */
public record Dashboard(String account, Role role) {
    public static final Dashboard LEADER = new Dashboard("leader", Role.CITY_LEADER);
    public static final Dashboard CLERK2 = new Dashboard("clerk2", Role.COUNTY_CLERK);
    public static final Dashboard CLERK3 = new Dashboard("clerk3", Role.COUNTY_CLERK);
    public static final Dashboard CHIEF41 = new Dashboard("chief41", Role.STATION_CHIEF);
    public static final Dashboard OFFICER41 = new Dashboard("officer41", Role.COMMUNITY_OFFICER);
    public static final Dashboard AUXILIARY = new Dashboard("aux51", Role.AUXILIARY);
    private static final String PATH = "/api/v1/assessment";

    public ValidatableResponse get(String rest) {
        return given().auth().oauth2(Tokens.of(account, role)).get(PATH + rest).then();
    }

    public static ValidatableResponse nobody(String rest) {
        return given().get(PATH + rest).then();
    }

    /** Where a figure's value stands in an overview. */
    public static String value(String indicator) {
        return "figures.find { it.indicator == '" + indicator + "' }.value";
    }
}
