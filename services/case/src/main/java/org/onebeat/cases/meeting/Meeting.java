package org.onebeat.cases.meeting;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;

/** The parties brought together once, with officers and with people of partner agencies (domain.md section 5). */
@Entity
public class Meeting extends Part {

    /** CALLED_OFF without a reason is what a mediation that ended before left over. */
    public enum State {
        PLANNED,
        HELD,
        CALLED_OFF
    }

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant startsAt;
    private String place;
    private String spot;
    private String method;

    private List<Integer> staff;

    @Convert(converter = Partners.class)
    private List<Partner> partners;

    private String outcome;
    private String note;
    private String nextStep;
    private String calledOffFor;

    protected Meeting() {}

    public Meeting(Dispute dispute, Arrangement planned) {
        super(dispute, dispute.sequence());
        this.state = State.PLANNED;
        arrange(planned);
    }

    /** @param came as it came, which need not be as it was planned */
    public void hold(Arrangement came, Result result) {
        arrange(came);
        state = State.HELD;
        outcome = result.outcome();
        note = result.note();
        nextStep = result.nextStep();
    }

    /** @param reason null where nobody called it off, and the mediation ended before */
    public void callOff(String reason) {
        state = State.CALLED_OFF;
        calledOffFor = reason;
    }

    private void arrange(Arrangement as) {
        startsAt = as.startsAt();
        place = as.place();
        spot = as.spot();
        method = as.method();
        staff = as.staff();
        partners = as.partners();
    }

    public Arrangement arrangement() {
        return new Arrangement(startsAt, place, spot, method, staff, partners);
    }

    public State state() {
        return state;
    }

    /** Person ids. */
    public List<Integer> staff() {
        return staff;
    }

    /** Null unless it was held. */
    public Result result() {
        return state == State.HELD ? new Result(outcome, note, nextStep) : null;
    }

    /** Null unless somebody called it off. */
    public String calledOffFor() {
        return calledOffFor;
    }
}
