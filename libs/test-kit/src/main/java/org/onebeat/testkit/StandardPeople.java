package org.onebeat.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onebeat.territory.PersonState;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Role;

/** The people of the standard territory; a posting's id is its person's and 100, the administrator's is 1. */
public final class StandardPeople {
    public static final int ADMIN = 1;
    public static final int LEADER = 2;
    public static final int AUDITOR = 3;
    public static final int CLERK2 = 4;
    public static final int CLERK3 = 5;
    public static final int CHIEF41 = 6;
    public static final int OFFICER41 = 7;
    public static final int AUX51 = 8;
    public static final int AUX53 = 9;
    public static final int AUX54 = 10;
    public static final int ENDED51 = 11;
    public static final int HOTLINE = 12;
    public static final int NOBODY = 13;
    public static final int CLERK30 = 14;
    public static final int AUX510 = 15;
    public static final int IMPORTER3 = 16;

    private StandardPeople() {}

    /** The id of a person's posting in the standard territory. */
    public static int postingOf(int person) {
        return person == ADMIN ? 1 : person + 100;
    }

    static List<PersonState> people() {
        return List.of(
                person(ADMIN, "admin", "系统管理员", 1),
                person(LEADER, "leader", "赵市长", 1),
                person(AUDITOR, "auditor", "钱审计", 1),
                person(CLERK2, "clerk2", "孙文员", 2),
                person(CLERK3, "clerk3", "李文员", 3),
                person(CHIEF41, "chief41", "周所长", 41),
                person(OFFICER41, "officer41", "吴警官", 41),
                person(AUX51, "aux51", "李明", 41),
                person(AUX53, "aux53", "王芳", 42),
                person(AUX54, "aux54", "冯刚", 43),
                person(ENDED51, "ended51", "陈离任", 41),
                person(HOTLINE, "hotline", "12345热线", 3),
                person(NOBODY, "nobody", "褚无岗", 41),
                person(CLERK30, "clerk30", "卫文员", 30),
                person(AUX510, "aux510", "蒋辅警", 410),
                person(IMPORTER3, "importer3", "沈导入", 3));
    }

    private static PersonState person(int id, String account, String name, int unit) {
        return new PersonState(
                id,
                1,
                id == HOTLINE,
                account.toUpperCase(Locale.ROOT),
                account,
                name,
                "AUXILIARY",
                unit,
                TerritoryFixture.SINCE,
                null);
    }

    static List<PostingState> postings() {
        return List.of(
                held(ADMIN, Role.CITY_ADMIN, 1),
                held(LEADER, Role.CITY_LEADER, 1),
                held(AUDITOR, Role.AUDITOR, 1),
                held(CLERK2, Role.COUNTY_CLERK, 2),
                held(CLERK3, Role.COUNTY_CLERK, 3),
                held(CHIEF41, Role.STATION_CHIEF, 41),
                held(OFFICER41, Role.COMMUNITY_OFFICER, 41),
                held(AUX51, Role.AUXILIARY, 51, 52),
                held(AUX53, Role.AUXILIARY, 53),
                held(AUX54, Role.AUXILIARY, 54),
                ended(ENDED51, Role.AUXILIARY, 51),
                held(HOTLINE, Role.SYSTEM, 3),
                held(CLERK30, Role.COUNTY_CLERK, 30),
                held(AUX510, Role.AUXILIARY, 510),
                held(IMPORTER3, Role.IMPORTER, 3));
    }

    static PostingState posting(int id) {
        return postings().stream()
                .filter(posting -> posting.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static PostingState held(int person, Role function, Integer... areas) {
        return posting(person, function, null, areas);
    }

    private static PostingState ended(int person, Role function, Integer... areas) {
        return posting(person, function, Instant.parse("2020-12-31T16:00:00Z"), areas);
    }

    private static PostingState posting(int person, Role function, Instant until, Integer... areas) {
        return new PostingState(
                postingOf(person),
                1,
                person,
                function.name(),
                true,
                false,
                List.of(new Span(Set.of(areas), TerritoryFixture.BEGINNING, until)));
    }
}
