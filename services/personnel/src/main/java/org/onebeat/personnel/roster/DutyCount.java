package org.onebeat.personnel.roster;

/** How many duties a roster has, and how many of them nobody takes. */
record DutyCount(int duties, int unfilled) {
    static final DutyCount NONE = new DutyCount(0, 0);

    static DutyCount of(Roster roster) {
        int unfilled = (int)
                roster.duties().stream().filter(duty -> duty.person() == null).count();
        return new DutyCount(roster.duties().size(), unfilled);
    }
}
