package org.onebeat.personnel.roster.making;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** One duty of one day, and who takes it: what the solver plans. Nobody takes it while no rule allows anybody to. */
@PlanningEntity
public class Shift {
    private long id;

    private Demand demand;
    private Watch watch;
    private boolean own;
    private boolean done;
    private boolean night;
    private boolean weekend;
    private boolean holiday;
    private LocalDate lastDay;

    @PlanningPin
    private boolean pinned;

    @ValueRangeProvider
    private List<Member> eligible = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private Member member;

    protected Shift() {}

    private Shift(long id, Demand demand, Watch watch, Member member, boolean own, boolean pinned) {
        this.id = id;
        this.demand = demand;
        this.watch = watch;
        this.member = member;
        this.own = own;
        this.pinned = pinned;
        this.night = watch.isNight();
        this.weekend = watch.isWeekend();
        this.holiday = watch.isHoliday();
        this.lastDay = watch.lastDay();
    }

    /** A duty of the month that is planned; pinned, it stays with whom it has. */
    public static Shift of(long id, Demand demand, Watch watch, Member member, boolean pinned) {
        return new Shift(id, demand, watch, member, true, pinned);
    }

    /** A duty that has begun: what is really done, whatever the rules say. */
    public static Shift done(long id, Demand demand, Watch watch, Member member) {
        Shift shift = new Shift(id, demand, watch, member, true, true);
        shift.done = true;
        return shift;
    }

    /** A duty of another month, to which this one keeps its distance. */
    public static Shift beyond(long id, Demand demand, Watch watch, Member member) {
        return new Shift(id, demand, watch, member, false, true);
    }

    /** The same duty with another taker. */
    Shift with(Member other) {
        return new Shift(id, demand, watch, other, own, pinned);
    }

    /** Says who is there; whoever meets an obstacle is not tried. */
    void among(Collection<Member> members) {
        eligible = members.stream()
                .filter(one -> one.obstacle(this).isEmpty() || one.equals(member))
                .toList();
    }

    public long id() {
        return id;
    }

    public LocalDate day() {
        return watch.day();
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** The day after which a pause begins, so that one day off between two duties can be told. */
    LocalDate dayAfterNext() {
        return lastDay.plusDays(2);
    }

    LocalDate nextDay() {
        return lastDay.plusDays(1);
    }

    public Instant from() {
        return watch.from();
    }

    public Instant until() {
        return watch.until();
    }

    public String duty() {
        return demand.duty();
    }

    String qualification() {
        return demand.qualification();
    }

    Limits limits() {
        return demand.limits();
    }

    /** Of the month that is planned. */
    public boolean isOwn() {
        return own;
    }

    /** Has begun. */
    boolean isDone() {
        return done;
    }

    /** Stays with whom it has. */
    public boolean isPinned() {
        return pinned;
    }

    boolean isNight() {
        return night;
    }

    boolean isWeekend() {
        return weekend;
    }

    boolean isHoliday() {
        return holiday;
    }

    /** Null while nobody takes it. */
    public Member member() {
        return member;
    }

    // The solver reads and writes through these.

    @PlanningId
    public long getId() {
        return id;
    }

    public List<Member> getEligible() {
        return eligible;
    }

    public Member getMember() {
        return member;
    }

    public void setMember(Member taker) {
        member = taker;
    }
}
