package org.onebeat.service.encryption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindIndexTest {
    private final BlindIndex index = new BlindIndex(Keys.first());

    @ParameterizedTest
    @CsvSource({
        "张三, 张 三",
        "张三, '　张三 '",
        "买买提·艾力, 买买提•艾力",
        "买买提·艾力, 买买提艾力",
        "13800138000, 138 0013 8000",
        "13800138000, 138-0013-8000",
        "13800138000, +86 13800138000",
        "13800138000, 008613800138000",
        "13800138000, １３８００１３８０００",
        "41160319900101001X, 41160319900101001x",
        "41160319900101001X, 411603 19900101 001X",
        "03948221234, (0394) 822-1234"
    })
    void findsWhatIsWrittenInAnotherWay(String one, String other) {
        assertEquals(index.of("party", one), index.of("party", other));
    }

    @ParameterizedTest
    @CsvSource({"张三, 张叁", "13800138000, 13800138001", "8613800138, 13800138"})
    void tellsOthersApart(String one, String other) {
        assertNotEquals(index.of("party", one), index.of("party", other));
    }

    @Test
    void cannotBeJoinedOverFields() {
        assertNotEquals(index.of("party.name", "张三"), index.of("witness.name", "张三"));
    }

    @Test
    void isNothingOfNothing() {
        assertNull(index.of("party", null));
        assertNull(index.of("party", " 　"));
    }

    @Test
    void isAlwaysAsLong() {
        assertEquals(43, index.of("party", "张三").length());
    }
}
