package org.onebeat.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.onebeat.sample.Calls.addFresh;
import static org.onebeat.sample.Calls.aux51;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class EncryptedColumnTest {
    @Inject
    Rows rows;

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @Test
    void isPlainToTheServiceAndNotToTheDatabase() {
        var added = addFresh();
        aux51().get(added.header("Location")).then().body("author", equalTo("张三"));
        var stored = rows.bytes("select author from note");
        assertFalse(stored.stream().anyMatch(author -> author.contains("张")));
    }

    @Test
    void isFoundByItsBlindIndex() {
        var id = addFresh().jsonPath().getString("id");
        aux51().queryParam("author", "张　三")
                .queryParam("limit", 200)
                .get(Calls.NOTES)
                .then()
                .body("items.id", hasItem(id));
        aux51().queryParam("author", "张四").get(Calls.NOTES).then().body("items", hasSize(0));
    }
}
