package org.onebeat.service.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void sayTheSameInBothLanguages() {
        assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void haveATitleForEveryKind(Kind kind) {
        assertTrue(texts.text(Language.ZH, kind.code() + ".title", Map.of()).isPresent());
    }

    @Test
    void fillInWhatTheyAreGiven() {
        var text = texts.text(Language.EN, "limit-out-of-range.detail", Map.of("most", 200));
        assertEquals("A page holds 1 to 200 rows.", text.orElseThrow());
    }

    @Test
    void nobodyReadsASentenceWithAGapInIt() {
        assertEquals(Optional.empty(), texts.text(Language.EN, "limit-out-of-range.detail", Map.of()));

        Refusal refusal = Refusal.conflict("limit-out-of-range").at("limit");
        Problem problem =
                new Problems(texts).answer(refusal, Language.ZH, "/here").problem();
        assertNull(problem.detail());
        assertEquals(problem.title(), problem.fields().getFirst().message());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, ZH", "en-GB, EN", "de, ZH", "'de,en', EN", "'en,zh', EN", "'zh,en', ZH"})
    void areChineseUnlessEnglishIsWantedMore(String acceptable, Language language) {
        var locales = List.of(acceptable.split(",")).stream()
                .map(Locale::forLanguageTag)
                .toList();
        assertEquals(language, Language.of(locales));
    }
}
