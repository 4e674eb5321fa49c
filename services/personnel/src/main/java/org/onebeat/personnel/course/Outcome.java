package org.onebeat.personnel.course;

/** What came of an invitation to a session. */
enum Outcome {
    INVITED,
    PASSED,
    FAILED,
    ABSENT
}
