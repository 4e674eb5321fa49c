package org.onebeat.personnel.catalogue;

import java.util.Set;

/** The catalogues whose words a city chooses itself (domain.md section 3), each with the words that rules here go by. */
public enum Catalogue {
    /** What people are employed as; the ratios count police officers, and partners are none of the force. */
    CATEGORY("POLICE_OFFICER", Catalogue.PARTNER),
    /** Who serves a village and nothing else is not rostered. */
    POSTING_KIND("DEDICATED", "SECONDED"),
    /** Posts held besides in a township. */
    TOWNSHIP_POST,
    /** Posts held besides in a village. */
    VILLAGE_POST,
    /** What an officer of a specialist unit is good at. */
    SPECIALITY,
    QUALIFICATION,
    VILLAGE_CLASS,
    LEAVE("REWARD"),
    EQUIPMENT,
    COMMENDATION,
    DISCIPLINE,
    /** Promotion asks for these grades of a year. */
    APPRAISAL("EXCELLENT", "COMPETENT"),
    /** Who is due for a health check is listed. */
    CARE("HEALTH_CHECK"),
    /** Who pays a part of the allowance. */
    PAYER,
    /** What somebody can object to. */
    OBJECTION;

    /** Category of people of the agencies that work with the police. */
    public static final String PARTNER = "PARTNER";

    private final Set<String> needed;

    Catalogue(String... needed) {
        this.needed = Set.of(needed);
    }

    /** Whether a rule goes by this word: it may be called otherwise, and is always offered. */
    boolean needs(String code) {
        return needed.contains(code);
    }
}
