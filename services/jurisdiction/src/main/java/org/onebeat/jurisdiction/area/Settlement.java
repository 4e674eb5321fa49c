package org.onebeat.jurisdiction.area;

/** Whether a village is part of a town (domain.md section 2, area kind). */
public enum Settlement {
    URBAN,
    RURAL
}
