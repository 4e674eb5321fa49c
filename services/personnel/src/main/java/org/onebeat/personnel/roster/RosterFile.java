package org.onebeat.personnel.roster;

import java.util.List;
import org.onebeat.personnel.roster.rule.DutyRule;
import org.onebeat.personnel.unit.Colleague;

/**
 * A month with all its duties.
 *
 * @param kinds what kinds of duty there are, in the order of the rule
 * @param people whoever may be on duty, or is
 */
record RosterFile(RosterView roster, List<DutyRule> kinds, List<Colleague> people, List<DutyView> duties) {}
