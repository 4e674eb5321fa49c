package org.onebeat.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.sample.Calls.NOTES;
import static org.onebeat.sample.Calls.add;
import static org.onebeat.sample.Calls.freshKey;
import static org.onebeat.sample.Calls.freshSubject;
import static org.onebeat.sample.Calls.note;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;
import org.onebeat.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProblemDocumentsTest {
    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
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
