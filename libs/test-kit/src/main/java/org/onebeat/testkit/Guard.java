package org.onebeat.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/** A rule, and what it is about. */
record Guard(Subject subject, ArchRule rule) {
    String name() {
        return rule.getDescription();
    }

    void check(JavaClasses classes, boolean lacking) {
        if (lacking && subject.isIn(classes)) {
            throw new AssertionError("There are " + subject + " now: do not say that the service lacks them");
        }
        if (!lacking && !subject.isIn(classes)) {
            throw new AssertionError("No " + subject + " to guard: the rule is dead, or the package is wrong");
        }
        if (!lacking) {
            rule.check(classes);
        }
    }
}
