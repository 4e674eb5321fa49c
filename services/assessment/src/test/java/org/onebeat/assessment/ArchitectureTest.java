package org.onebeat.assessment;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onebeat.testkit.ArchitectureRules;
import org.onebeat.testkit.PermissionTable;

class ArchitectureTest {
    @Test
    void permissionsAreTheOnesWrittenDown() {
        PermissionTable.assertUpToDate("assessment", "org.onebeat.assessment");
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return ArchitectureRules.of("org.onebeat.assessment").tests();
    }
}
