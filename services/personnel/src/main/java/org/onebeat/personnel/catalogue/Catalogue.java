package org.onebeat.personnel.catalogue;

/** The catalogues whose words a city chooses itself. */
public enum Catalogue {
    EQUIPMENT,
    COMMENDATION,
    DISCIPLINE,
    APPRAISAL,
    CARE,
    /** Who pays a part of the allowance. */
    PAYER,
    /** What somebody can object to. */
    OBJECTION
}
