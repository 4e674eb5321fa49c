package org.onebeat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TestReportsTest {

    @Test
    void suitesAreAddedUp() {
        var reports = new TestReports();
        reports.read("""
                <testsuites name="all" tests="5" failures="1" errors="0">
                  <testsuite name="one" tests="3" failures="1" errors="1" skipped="0">
                    <testcase name="tests=&quot;9&quot;"/>
                  </testsuite>
                  <testsuite name="two" tests="2" failures="0" errors="0"
                      skipped="1"/>
                </testsuites>""");
        assertEquals(Result.of("all", 2, 2, 1), reports.result("all"));
    }
}
