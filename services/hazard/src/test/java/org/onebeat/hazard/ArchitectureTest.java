package org.onebeat.hazard;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onebeat.testkit.ArchitectureRules;
import org.onebeat.testkit.PermissionTable;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseRulesAreKept() {
        return ArchitectureRules.of("org.onebeat.hazard").tests();
    }

    @Test
    void whoMayDoWhatStandsInTheBook() {
        PermissionTable.assertUpToDate("hazard", "org.onebeat.hazard");
    }
}
