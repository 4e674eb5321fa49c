package org.onebeat.fieldwork.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Stamped;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

/** Something people ask for, and the answer it gets (民情台账, domain.md section 4). */
@Entity
public class Opinion implements Stamped {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Counts the events told. */
    private long sequence;

    @Embedded
    private Ancestors ancestors;

    private String subject;
    private String sentence;

    @Column(name = "by_person")
    private int by;

    private Instant occurredAt;
    private Instant recordedAt;
    private String answer;
    private Integer answeredBy;
    private Instant answeredAt;
    private boolean imported;
    private boolean training;

    /** The database derives it, for indexes of what is open. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    protected Opinion() {}

    Opinion(UUID id, String subject, String sentence, Ancestors where, Act act) {
        this.id = id;
        this.sequence = 1;
        this.subject = subject;
        this.sentence = sentence;
        this.ancestors = where;
        this.by = act.by();
        this.occurredAt = act.occurredAt();
        this.recordedAt = act.recordedAt();
        this.imported = act.imported();
        this.training = act.training();
    }

    OpinionEvent recorded() {
        return OpinionEvent.of(this, OpinionEvent.RECORDED, by, occurredAt, recordedAt);
    }

    /**
     * @throws Refusal {@code answered-already}, {@code answered-before-asked}
     */
    OpinionEvent answer(Act act, String text) {
        if (answeredAt != null) {
            throw Refusal.conflict("answered-already");
        }
        if (act.occurredAt().isBefore(occurredAt)) {
            throw Refusal.ruleBroken("answered-before-asked").at("occurredAt");
        }
        sequence++;
        answer = text;
        answeredBy = act.by();
        answeredAt = act.occurredAt();
        return OpinionEvent.of(this, OpinionEvent.ANSWERED, answeredBy, answeredAt, act.recordedAt());
    }

    /** It turns out to be practice, or real after all, and is told once more under that mark. */
    OpinionEvent mark(boolean practice) {
        sequence++;
        training = practice;
        return OpinionEvent.of(this, OpinionEvent.MARKED, by, occurredAt, recordedAt);
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    long sequence() {
        return sequence;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    String subject() {
        return subject;
    }

    String sentence() {
        return sentence;
    }

    /** Person id of who recorded it. */
    int by() {
        return by;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null while it waits; so are the two below. */
    String answer() {
        return answer;
    }

    Integer answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    boolean imported() {
        return imported;
    }

    @Override
    public boolean training() {
        return training;
    }
}
