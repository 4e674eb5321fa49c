package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearnessTest {

    private final Nearness nearness = new Nearness();

    @Test
    void aSlipOfOneCharacterIsNear() {
        assertEquals(Optional.of("柳湖派出所"), nearest("柳胡派出所", "柳湖派出所", "新站派出所"));
    }

    @Test
    void oneOfTwoEquallyNearIsNotGuessed() {
        assertEquals(Optional.empty(), nearest("柳派出所", "柳湖派出所", "柳树派出所"));
    }

    @Test
    void whatIsFarIsNotProposed() {
        assertEquals(Optional.empty(), nearest("城关所", "柳湖派出所"));
    }

    @Test
    void afterManyQuestionsItIsSilentButKeepsItsAnswers() {
        nearest("柳胡派出所", "柳湖派出所");
        for (int at = 0; at < Nearness.MOST; at++) {
            nearest("错" + at, "柳湖派出所");
        }

        assertEquals(Optional.empty(), nearest("柳潮派出所", "柳湖派出所"));
        assertEquals(Optional.of("柳湖派出所"), nearest("柳胡派出所", "柳湖派出所"));
    }

    private Optional<String> nearest(String wanted, String... names) {
        return nearness.nearest(wanted, "stations", () -> List.of(names));
    }
}
