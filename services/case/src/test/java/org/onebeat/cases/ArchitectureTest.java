package org.onebeat.cases;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onebeat.testkit.ArchitectureRules;
import org.onebeat.testkit.PermissionTable;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseRulesAreKept() {
        return ArchitectureRules.of("org.onebeat.cases").tests();
    }

    @Test
    void whoMayDoWhatStandsInTheBook() {
        PermissionTable.assertUpToDate("case", "org.onebeat.cases");
    }
}
