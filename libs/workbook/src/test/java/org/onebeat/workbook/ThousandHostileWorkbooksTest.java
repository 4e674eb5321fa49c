package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand and more in all, always the same: what is wrong is said, and nothing else is ever thrown. */
class ThousandHostileWorkbooksTest {

    private static final int EACH = 80;
    private static final Duration A_WHILE = Duration.ofSeconds(10);
    private static final Set<String> REFUSALS =
            Set.of("workbook-not-readable", "workbook-protected", "workbook-too-large", "workbook-too-dense");
    private static final List<String> SHEETS =
            Layout.ONBOARDING.sheets().stream().map(SheetLayout::key).toList();
    private static final List<Wording> WORDINGS = List.of(new Wording(Locale.CHINESE), new Wording(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void eachIsAnsweredClearly(Hostility hostility) {
        assertTimeout(A_WHILE, () -> {
            for (int seed = 0; seed < EACH; seed++) {
                check(hostility, seed);
            }
        });
    }

    private static void check(Hostility hostility, int seed) throws IOException {
        String which = hostility + " " + seed;
        byte[] content = hostility.workbook(new Random(seed));
        try {
            Workbook workbook = Workbook.read(content, Layout.ONBOARDING, SHEETS);
            assertTrue(!hostility.isCertain() || workbook.findingCount() > 0, which);
            workbook.findings().forEach(finding -> tell(finding, which));
        } catch (UnreadableWorkbook refused) {
            assertTrue(REFUSALS.contains(refused.code()), which);
        }
    }

    private static void tell(Finding finding, String which) {
        for (Wording wording : WORDINGS) {
            String message = wording.tell(finding).message();
            assertFalse(message.isBlank() || message.equals(finding.rule()), which);
            assertFalse(message.contains("{most}") || message.contains("{range}"), which);
        }
    }
}
