package org.onebeat.personnel.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.roster.making.Load;
import org.onebeat.personnel.roster.making.Member;
import org.onebeat.personnel.roster.making.Month;
import org.onebeat.personnel.roster.making.Obstacle;
import org.onebeat.personnel.roster.making.Shift;

/**
 * What there is to say of a month: duties that nobody can take and why, duties whose taker meets a rule, and what everybody
 * carries.
 */
record RosterCheck(List<DutyGap> gaps, List<DutyBreach> breaches, List<DutyShare> shares) {

    /** A duty that nobody takes: of each rule, how many people it keeps from it; whoever is left could take it. */
    record DutyGap(long duty, Map<Obstacle, Integer> why) {}

    /** A duty that breaks a rule since something came after. */
    record DutyBreach(long duty, Obstacle why) {}

    /** What somebody carries in the month, and carried in the months before over which burdens are evened out. */
    record DutyShare(int person, String displayName, Load month, Load before, int availableDays) {}

    static RosterCheck of(Month month) {
        return new RosterCheck(
                month.gaps().entrySet().stream()
                        .map(gap -> new DutyGap(gap.getKey().id(), gap.getValue()))
                        .toList(),
                month.breaches().entrySet().stream()
                        .map(breach -> new DutyBreach(breach.getKey().id(), breach.getValue()))
                        .toList(),
                month.getMembers().stream()
                        .map(member -> share(month, member))
                        .sorted(Comparator.comparing(DutyShare::person))
                        .toList());
    }

    private static DutyShare share(Month month, Member member) {
        return new DutyShare(member.id(), member.name(), month.loadOf(member), member.before(), member.availableDays());
    }

    /**
     * Who could take a duty, and what keeps each of the others from it.
     *
     * @param obstacle null for whoever could
     * @param wish what was wished of the day, true for duty, false to be free; null for nothing
     * @param month what is carried in the month
     * @param before what was carried in the months before over which burdens are evened out
     */
    record DutyCandidate(
            int person,
            String displayName,
            Obstacle obstacle,
            Boolean wish,
            Load month,
            Load before,
            int availableDays) {

        /** Of the days on which they could be on duty. */
        double share() {
            return (double) (month.duties() + before.duties()) / Math.max(1, availableDays);
        }
    }

    static List<DutyCandidate> candidates(Month month, Shift shift) {
        return month.getMembers().stream()
                .map(member -> new DutyCandidate(
                        member.id(),
                        member.name(),
                        month.obstacle(shift, member).orElse(null),
                        member.wishes().get(shift.day()),
                        month.loadOf(member),
                        member.before(),
                        member.availableDays()))
                .sorted(Comparator.comparing((DutyCandidate one) -> one.obstacle() != null)
                        .thenComparing(DutyCandidate::share)
                        .thenComparing(DutyCandidate::person))
                .toList();
    }
}
