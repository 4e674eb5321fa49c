package org.onebeat.personnel.posting;

import static org.onebeat.personnel.Desk.CLERK3;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Random;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Village;

/** A clerk who posts people by workbooks, and takes the last one back now and then. */
final class RandomWorkbooks {
    private final Random random;
    private JsonPath last;

    RandomWorkbooks(Random random) {
        this.random = random;
    }

    /** Does one or the other, and says what; "refused" where it could not be. */
    String next(List<Integer> people, List<Village> villages) {
        return last != null && random.nextBoolean() ? takeBack() : enrol(people, villages);
    }

    private String enrol(List<Integer> people, List<Village> villages) {
        Book book = new Book();
        people.stream()
                .filter(person -> random.nextInt(3) == 0)
                .forEach(person -> book.posting(
                        CLERK3.get("/people/{id}", person).path("serviceNumber"),
                        "包村辅警",
                        villages.get(random.nextInt(villages.size())).code()));
        JsonPath uploaded = CLERK3.upload(book.bytes()).jsonPath();
        if (!"READY".equals(uploaded.getString("state"))) {
            return "refused";
        }
        Response committed = CLERK3.commit(uploaded.getString("id"), uploaded.getLong("version"));
        last = committed.jsonPath();
        return RandomPostings.judge("workbook", committed);
    }

    private String takeBack() {
        JsonPath book = last;
        last = null;
        return RandomPostings.judge("undo", CLERK3.undo(book));
    }
}
