package org.onebeat.cases.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {

    @Test
    void aSentenceIsItsNeighbouringLettersAndDigits() {
        assertEquals(Set.of("a3", "3栋", "漏水"), Pairs.of("Ａ3栋，漏水").all());
    }

    @ParameterizedTest
    @CsvSource({
        "两户因排水沟争执, 两户因排水沟争执, 100",
        "排水沟争执, 两户为排水沟起争执，已吵两次, 75",
        "两户因排水沟争执, 欠薪三个月, 0",
        "争执, 两户因排水沟争执, 0",
        "'', 两户因排水沟争执, 0"
    })
    void twoSentencesShareWhatTheShorterOneSays(String one, String other, int percent) {
        assertEquals(percent, Pairs.of(one).percentIn(Pairs.of(other)));
        assertEquals(percent, Pairs.of(other).percentIn(Pairs.of(one)));
    }
}
