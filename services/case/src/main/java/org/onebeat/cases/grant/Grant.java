package org.onebeat.cases.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;
import org.onebeat.territory.Ancestors;

/**
 * A dispute is opened to somebody besides who serves its village, through both walls and to exactly this matter (ADR 20).
 * Who is responsible stays. It ends with a reason, with the matter, or with the posting of the one to whom it was given.
 */
@Entity
@Table(name = "dispute_grant")
public class Grant extends Part {

    @Embedded
    private Grantee grantee;

    private String reason;

    @Column(name = "by_person")
    private Integer by;

    private Instant since;
    private Instant until;
    private String endReason;

    protected Grant() {}

    public Grant(Dispute dispute, Grantee grantee, String reason, Integer by, Instant since) {
        super(dispute, dispute.sequence());
        this.grantee = grantee;
        this.reason = reason;
        this.by = by;
        this.since = since;
    }

    /** @param reason null where it ends by itself */
    public void end(Instant at, String reason) {
        until = at.isBefore(since) ? since : at;
        endReason = reason;
    }

    /** The area stands elsewhere now. */
    void stand(Ancestors where) {
        grantee = Grantee.ofArea(grantee.area(), where);
    }

    public boolean isOpen() {
        return until == null;
    }

    /** Whether it is given to the holder of one of these postings, or to all of one of these agencies. */
    public boolean concerns(Set<Integer> postings, Set<String> agencies) {
        return grantee.posting() == null
                ? agencies.contains(String.valueOf(grantee.agency()))
                : postings.contains(grantee.posting());
    }

    public Grantee grantee() {
        return grantee;
    }

    public String reason() {
        return reason;
    }

    /** Person id. */
    public Integer by() {
        return by;
    }

    public Instant since() {
        return since;
    }

    /** Null while it is open. */
    public Instant until() {
        return until;
    }

    /** Null while it is open, and where it ended by itself. */
    public String endReason() {
        return endReason;
    }
}
