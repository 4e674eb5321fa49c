package org.onebeat.personnel.rule;

/** Numbers that a city sets itself (domain.md section 3). */
public enum Yardstick {
    /** Calendar days within which an objection is answered. */
    OBJECTION_DAYS,
    /** Visits a year of a city leader to a contact point. */
    CITY_LEADER_VISITS,
    COUNTY_LEADER_VISITS,
    /** Months from one consultation of the city to the next. */
    CITY_CONSULTATION_MONTHS,
    COUNTY_CONSULTATION_MONTHS,
    /** Days of reward leave in a year, at most. */
    REWARD_LEAVE_DAYS
}
