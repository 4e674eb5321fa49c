package org.onebeat.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.onebeat.sample.Calls.NOTES;
import static org.onebeat.sample.Calls.add;
import static org.onebeat.sample.Calls.addFresh;
import static org.onebeat.sample.Calls.aux51;
import static org.onebeat.sample.Calls.freshKey;
import static org.onebeat.sample.Calls.freshSubject;
import static org.onebeat.sample.Calls.note;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onebeat.territory.Role;
import org.onebeat.territory.UnknownArea;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;
import org.onebeat.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProblemDocumentsTest {
    @Inject
    Hurdle hurdle;

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @AfterEach
    void free() {
        hurdle.clear();
    }

    private record Ask(String what, Function<RequestSpecification, Response> call) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Arguments> told() {
        return Stream.of(
                refused(401, "unauthenticated", "请先登录", "Please sign in", "no token", c -> c.get(NOTES)),
                refused(401, "unauthenticated", "请先登录", "Please sign in", "a forged token", c -> c.auth()
                        .oauth2("a.b.c")
                        .get(NOTES)),
                refused(401, "unauthenticated", "请先登录", "Please sign in", "a token for others", c -> c.auth()
                        .oauth2(Tokens.forOthers("aux51", Role.AUXILIARY))
                        .get(NOTES)),
                refused(401, "unauthenticated", "请先登录", "Please sign in", "a stranger's token", c -> c.auth()
                        .oauth2(Tokens.ofStranger("aux51", Role.AUXILIARY))
                        .get(NOTES)),
                refused(403, "no-posting", "您没有相应的任职", "You hold no posting for this", "nobody", c -> c.auth()
                        .oauth2(Tokens.of("nobody", Role.AUXILIARY))
                        .get(NOTES)),
                refused(403, "role-lacking", "您的角色不允许此操作", "Your role does not allow this", "a leader", c -> c.auth()
                        .oauth2(Tokens.of("leader", Role.CITY_LEADER))
                        .get(NOTES)),
                refused(404, "not-found", "未找到", "Not found", "no such path", c -> mine(c).get("/api/v1/sample/no")),
                refused(404, "not-found", "未找到", "Not found", "no such id", c -> mine(c).get(NOTES + "/x")),
                refused(
                        405,
                        "method-not-allowed",
                        "此地址不支持该方法",
                        "This address does not know this method",
                        "DELETE",
                        c -> mine(c).delete(NOTES)),
                refused(
                        415,
                        "unsupported-media-type",
                        "不支持此内容类型",
                        "This content type is not understood",
                        "text",
                        c -> mine(c).contentType("text/plain").body("x").post(NOTES)),
                refused(413, "too-large", "请求过大", "The request is too large", "2 MB", c -> mine(c).contentType(
                                "application/json")
                        .body("x".repeat(2_000_000))
                        .post(NOTES)),
                refused(
                        400,
                        "json-malformed",
                        "请求内容不是有效的 JSON",
                        "The body is not valid JSON",
                        "half a body",
                        c -> add(mine(c), freshKey(), "{")),
                refused(400, "parameter-invalid", "参数有误", "A parameter is wrong", "limit=many", c -> mine(c).get(
                                NOTES + "?limit=many")),
                refused(400, "limit-out-of-range", "每页行数超出范围", "The page is too large", "limit=201", c -> mine(c).get(
                                NOTES + "?limit=201")),
                refused(400, "cursor-invalid", "游标无效", "The cursor is not valid", "a forged cursor", c -> mine(c).get(
                                NOTES + "?cursor=Zm9yZ2Vk")),
                refused(
                        422,
                        "unknown-area",
                        "未知区域",
                        "Unknown area",
                        "no such village",
                        c -> add(mine(c), freshKey(), note(999, "a"))),
                refused(
                        403,
                        "out-of-scope",
                        "超出您的职责范围",
                        "Outside your responsibility",
                        "another's village",
                        c -> add(mine(c), freshKey(), note(53, freshSubject()))));
    }

    @ParameterizedTest(name = "{4} → {0} {1}")
    @MethodSource
    void told(int status, String code, String chinese, String english, Ask ask) {
        ask.call()
                .apply(given())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "zh")
                .body("type", equalTo("urn:onebeat:problem:" + code))
                .body("title", equalTo(chinese))
                .body("status", equalTo(status))
                .body("code", equalTo(code));
        ask.call()
                .apply(given().header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.1"))
                .then()
                .statusCode(status)
                .header("Content-Language", "en")
                .body("title", equalTo(english));
    }

    @Test
    void nameUnknownFields() {
        add(aux51(), freshKey(), "{\"village\": 51, \"subjet\": \"a\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("fields[0].name", equalTo("subjet"))
                .body("fields[0].rule", equalTo("unknown-field"))
                .body("fields[0].message", equalTo("没有此字段"));
    }

    @Test
    void nameFieldsOfTheWrongKind() {
        add(aux51().header("Accept-Language", "en"), freshKey(), "{\"village\": \"here\"}")
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("village"))
                .body("fields[0].message", equalTo("This value is of the wrong kind"));
    }

    @Test
    void nameEveryFieldThatBreaksItsConstraint() {
        add(aux51(), freshKey(), "{\"subject\": \" \"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("fields.name", equalTo(java.util.List.of("author", "subject", "village")))
                .body("fields.rule", hasItem("not-null"))
                .body("fields[2].message", equalTo("不得为 null"));
    }

    @Test
    void sayTheirPathAndTheirExtras() {
        var added = add(aux51(), freshKey(), note(51, "sealed" + freshSubject()));
        aux51().header("If-Match", added.header("ETag"))
                .contentType("application/json")
                .body("{\"subject\": \"other\"}")
                .put(added.header("Location"))
                .then()
                .statusCode(409)
                .body("instance", equalTo(added.header("Location")))
                .body("title", equalTo("便条已封存"))
                .body("detail", containsString("sealed"))
                .body("possible", equalTo(java.util.List.of("READ")));
    }

    @Test
    void demandTheVersionThatWasSeen() {
        var added = addFresh();
        rename(aux51(), added, freshSubject()).then().statusCode(428).body("code", equalTo("if-match-missing"));
    }

    @Test
    void refuseAVersionThatIsPast() {
        var added = addFresh();
        rename(aux51().header("If-Match", added.header("ETag")), added, freshSubject())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        rename(aux51().header("If-Match", added.header("ETag")), added, freshSubject())
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
    }

    @Test
    void tellALostRaceAsStale() {
        var added = addFresh();
        var subject = freshSubject();
        hurdle.set(subject, () -> {
            throw new IllegalStateException(new OptimisticLockException());
        });
        rename(aux51().header("If-Match", added.header("ETag")), added, subject)
                .then()
                .statusCode(412);
    }

    @Test
    void tellWhatTheDatabaseHoldsUnique() {
        var subject = freshSubject();
        add(aux51(), freshKey(), note(51, subject)).then().statusCode(201);
        add(aux51(), freshKey(), note(51, subject)).then().statusCode(409).body("code", equalTo("already-there"));
    }

    @Test
    void doNotTellTheCauseOfWhatNobodyForesaw() {
        var subject = freshSubject();
        hurdle.set(subject, () -> {
            throw new IllegalStateException("secret cause");
        });
        add(aux51(), freshKey(), note(51, subject))
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("unforeseen"))
                .body(not(containsString("secret cause")));
    }

    @Test
    void findTheCauseInATransactionThatWasRolledBack() {
        var subject = freshSubject();
        hurdle.set(subject, () -> {
            throw new IllegalStateException(new UnknownArea(17));
        });
        add(aux51(), freshKey(), note(51, subject)).then().statusCode(422);
    }

    private static Response rename(RequestSpecification caller, Response added, String subject) {
        return caller.contentType("application/json")
                .body("{\"subject\": \"" + subject + "\"}")
                .put(added.header("Location"));
    }

    private static RequestSpecification mine(RequestSpecification caller) {
        return caller.auth().oauth2(Tokens.of("aux51", Role.AUXILIARY));
    }

    private static Arguments refused(
            int status,
            String code,
            String chinese,
            String english,
            String what,
            Function<RequestSpecification, Response> call) {
        return Arguments.of(status, code, chinese, english, new Ask(what, call));
    }
}
