package org.onebeat.cases.transfer;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.onebeat.cases.clock.Unit;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;
import org.onebeat.cases.dispute.Situation.Reply;

/** A dispute with a partner agency: handed over, in hand there, answered or sent back (domain.md section 5). */
@Entity
public class Transfer extends Part {

    private String agency;
    private String reason;
    private Instant since;
    private int answerDays;
    private Instant answerBy;
    private String receipt;
    private Instant receivedAt;
    private String answer;
    private Instant answeredAt;
    private String returnReason;
    private Instant returnedAt;

    protected Transfer() {}

    public Transfer(Dispute dispute, TransferOrder order, Instant since) {
        super(dispute, dispute.sequence());
        this.agency = order.agency();
        this.reason = order.reason();
        this.answerDays = order.answerDays();
        this.answerBy = order.answerBy();
        this.since = since;
    }

    public void receive(String receipt, Instant at) {
        this.receipt = receipt;
        this.receivedAt = at;
    }

    public void answer(String answer, Instant at) {
        this.answer = answer;
        this.answeredAt = at;
    }

    public void giveBack(String reason, Instant at) {
        this.returnReason = reason;
        this.returnedAt = at;
    }

    /** By the working days as they are announced now. */
    public void recount() {
        this.answerBy = recounted();
    }

    public Instant recounted() {
        return Unit.WORKING_DAYS.after(since, answerDays);
    }

    public Reply reply() {
        return answeredAt != null ? Reply.ANSWERED : receivedAt != null ? Reply.RECEIVED : Reply.NONE;
    }

    /** Code of the catalogue. */
    public String agency() {
        return agency;
    }

    public String reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }

    public Instant answerBy() {
        return answerBy;
    }

    /** Under which the agency has it in hand; null before, or where it gave none. */
    public String receipt() {
        return receipt;
    }

    /** Null before. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Null before. */
    public String answer() {
        return answer;
    }

    /** Null before. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Null unless it came back. */
    public String returnReason() {
        return returnReason;
    }

    /** Null unless it came back. */
    public Instant returnedAt() {
        return returnedAt;
    }
}
