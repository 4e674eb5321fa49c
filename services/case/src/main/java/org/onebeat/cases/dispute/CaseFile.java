package org.onebeat.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.onebeat.cases.clock.ClockRule;
import org.onebeat.cases.clock.Clocked;
import org.onebeat.cases.clock.Deadlines;
import org.onebeat.cases.clock.Terms;
import org.onebeat.cases.party.Party;
import org.onebeat.cases.party.Resident;
import org.onebeat.cases.routing.Responsibility;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Stamped;
import org.onebeat.territory.Ancestors;

/** What stands on the cover of a dispute's file. */
@MappedSuperclass
public abstract class CaseFile extends Papers implements Stamped, Clocked {

    @Id
    private UUID id;

    @Embedded
    private DisputeNumber number;

    @Embedded
    private Matter matter;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "responsible_id")
    private Integer responsible;

    @Column(name = "find_id")
    private UUID find;

    /** The file in which the matter goes on; null unless it was merged. */
    private UUID mergedInto;

    private Integer reportedBy;
    private Instant occurredAt;
    private Instant recordedAt;
    private boolean training;

    /** Null while its parties are kept; written by what erases them. */
    @Column(insertable = false, updatable = false)
    private Instant partiesErasedAt;

    @Column(updatable = false)
    private boolean imported;

    /** The version of the clocks that held when it was found; it keeps it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clock_rule", updatable = false)
    private ClockRule rule;

    @Embedded
    private Terms terms;

    @Embedded
    private Deadlines deadlines;

    /** The more urgent the higher, 0 before triage; the database derives it from the colour, lists are sorted by it. */
    @Column(insertable = false, updatable = false)
    private int urgency;

    /** The database derives it from the state, for indexes of what is open. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    protected CaseFile() {}

    CaseFile(Report report, Act act) {
        this.id = report.id();
        this.number = report.number();
        this.matter = report.matter();
        this.find = report.find();
        this.ancestors = report.where();
        this.reportedBy = act.by();
        this.occurredAt = act.occurredAt();
        this.recordedAt = act.recordedAt();
        this.training = act.training();
        this.imported = act.imported();
        this.rule = report.rule();
        this.terms = Terms.begin(rule, occurredAt);
        this.deadlines = Deadlines.NONE;
    }

    void name(List<Resident> residents) {
        residents.forEach(resident -> file(new Party((Dispute) this, parties().size() + 1, resident)));
    }

    /** What is practice is counted in a series of its own. */
    void stamp(boolean practice, DisputeNumber number) {
        this.training = practice;
        this.number = number;
    }

    void placeAt(Ancestors where) {
        ancestors = where;
    }

    /** Hands the matter on, unless nothing changes: at every instant exactly one entry says who is responsible. */
    void entrustTo(Integer person, How how, Instant since) {
        Optional<Responsibility> present = presentResponsibility();
        if (present.filter(entry -> entry.is(person, how)).isEmpty()) {
            Instant from = present.map(entry -> entry.endAt(since)).orElse(since);
            file(new Responsibility((Dispute) this, person, how, from));
            responsible = person;
        }
    }

    void joins(UUID other) {
        mergedInto = other;
    }

    void bind(UnaryOperator<Terms> change) {
        terms = change.apply(terms);
    }

    void wind(UnaryOperator<Deadlines> change) {
        deadlines = change.apply(deadlines()).facing(this);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID grantable() {
        return id;
    }

    public DisputeNumber number() {
        return number;
    }

    public Matter matter() {
        return matter;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    /** Id of the find in the field from which it arose; null where it was reported here. */
    public UUID find() {
        return find;
    }

    /** Id of the file in which the matter goes on; null unless it was merged. */
    public UUID mergedInto() {
        return mergedInto;
    }

    /** Person id. */
    public Integer reportedBy() {
        return reportedBy;
    }

    /** When the dispute was found. */
    public Instant occurredAt() {
        return occurredAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public boolean training() {
        return training;
    }

    @Override
    public boolean imported() {
        return imported;
    }

    /** Null while its parties are kept. */
    public Instant partiesErasedAt() {
        return partiesErasedAt;
    }

    /** Person id; null while nobody holds the village. */
    public Integer responsible() {
        return responsible;
    }

    @Override
    public ClockRule rule() {
        return rule;
    }

    @Override
    public Terms terms() {
        return terms;
    }

    public Deadlines deadlines() {
        // where no clock runs or ever struck, nothing of it is stored
        return deadlines == null ? Deadlines.NONE : deadlines;
    }

    int urgency() {
        return urgency;
    }
}
