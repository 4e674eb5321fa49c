package org.onebeat.jurisdiction.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearnessTest {

    @Test
    void aSlipOfOneCharacterIsNear() {
        assertEquals(Optional.of("柳湖派出所"), Nearness.nearest("柳胡派出所", List.of("柳湖派出所", "新站派出所")));
    }

    @Test
    void oneOfTwoEquallyNearIsNotGuessed() {
        assertEquals(Optional.empty(), Nearness.nearest("柳派出所", List.of("柳湖派出所", "柳树派出所")));
    }

    @Test
    void whatIsFarIsNotProposed() {
        assertEquals(Optional.empty(), Nearness.nearest("城关所", List.of("柳湖派出所")));
    }
}
