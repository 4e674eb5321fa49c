package org.onebeat.jurisdiction.area;

/** The two trees that meet in the village (domain.md section 2). */
enum Tree {
    ADMINISTRATIVE,
    POLICE
}
