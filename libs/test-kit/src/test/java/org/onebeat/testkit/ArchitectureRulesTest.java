package org.onebeat.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {
    @TestFactory
    Stream<DynamicTest> holdInTheSampleService() {
        return rules("org.onebeat.sample").tests();
    }

    @TestFactory
    Stream<DynamicTest> areEachBrokenByTheBadService() {
        return failing(rules("org.onebeat.bad"));
    }

    @TestFactory
    Stream<DynamicTest> areEachDeadWithoutClasses() {
        return failing(rules("org.onebeat.nowhere"));
    }

    @Test
    void noticeWhatWasSaidToBeLacking() {
        var rules = rules("org.onebeat.sample").lacking(Subject.POSTS);
        assertThrows(AssertionError.class, () -> run(rules));
    }

    @TestFactory
    Stream<DynamicTest> letAServiceLackWhatItLacks() {
        return rules("org.onebeat.cases")
                .lacking(Subject.RESOURCES, Subject.POSTS, Subject.ENTITIES, Subject.PLACED_ROWS)
                .tests();
    }

    private static ArchitectureRules rules(String root) {
        return ArchitectureRules.of(
                root, new ClassFileImporter().withImportOption(location -> !location.contains("Test.class")));
    }

    private static Stream<DynamicTest> failing(ArchitectureRules rules) {
        return rules.guardTests()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDisplayName(),
                        () -> assertThrows(AssertionError.class, rule.getExecutable()::execute)));
    }

    private static void run(ArchitectureRules rules) throws Throwable {
        for (var rule : rules.tests().toList()) {
            rule.getExecutable().execute();
        }
    }
}
