package org.onebeat.cases.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.service.problem.Refusal;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "水沟, 水沟",
        "排水沟, 排水 水沟",
        "排水沟边, 排水 水沟 沟边",
        "宅基地争执, 宅基 基地 争执",
        "啊啊啊, 啊啊",
        "𠮷家, 𠮷家",
        "411603-2026-000123, 2026-000123",
        "2026-000123, 2026-000123",
        "2026-y000123, 2026-y000123"
    })
    void theEndsOfAWordLeadToIt(String word, String grams) {
        assertEquals(List.of(grams.split(" ")), Words.gramsOf(word));
    }

    @Test
    void widthCaseAndSpacesMakeNoDifference() {
        assertEquals(List.of("b3栋", "物业"), Words.of("　Ｂ３栋  物业 b3栋").all());
    }

    @Test
    void noWordsRestrictNothing() {
        assertEquals(List.of(), Words.of(" ").all());
        assertEquals(List.of(), Words.of(null).all());
    }

    @Test
    void whatIsMoreThanItsGramsIsReadWhole() {
        Words words = Words.of("水沟 排水沟 2026-000123 411603-2026-000123");
        assertEquals(List.of("水沟", "排水", "2026-000123"), words.grams());
        assertEquals(List.of("排水沟", "411603-2026-000123"), words.written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"水", "排水 𠮷", "一一 二二 三三 四四 五五"})
    void whatCannotBeLookedForIsRefused(String words) {
        assertThrows(Refusal.class, () -> Words.of(words));
    }
}
