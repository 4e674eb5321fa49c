package org.onebeat.cases.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.onebeat.cases.clock.Deadlines;
import org.onebeat.cases.followup.FollowUp;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.party.Party;
import org.onebeat.cases.routing.Responsibility;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.cases.triage.Triage;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * What stands on the cover of a dispute's file, and the papers in it, each kind in the order it was filed. Papers are
 * added, never taken out.
 */
@MappedSuperclass
public abstract class CaseFile implements Placed {

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

    private Integer reportedBy;
    private Instant occurredAt;
    private Instant recordedAt;
    private boolean training;

    @Embedded
    private Deadlines deadlines;

    /** The more urgent the higher, 0 before triage; the database derives it from the colour, lists are sorted by it. */
    @Column(insertable = false, updatable = false)
    private int urgency;

    /** The database derives it from the state, for indexes of what is open. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<TimelineEntry> timeline = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    @BatchSize(size = 100)
    private List<Responsibility> responsibilities = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Triage> triages = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Mediation> mediations = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<FollowUp> followUps = new ArrayList<>();

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
        this.deadlines = Deadlines.begin(occurredAt);
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

    void bind(UnaryOperator<Deadlines> change) {
        deadlines = change.apply(deadlines);
    }

    void file(Party party) {
        parties.add(party);
    }

    void file(TimelineEntry entry) {
        timeline.add(entry);
    }

    void file(Responsibility responsibility) {
        responsibilities.add(responsibility);
    }

    void file(Triage triage) {
        triages.add(triage);
    }

    void file(Mediation mediation) {
        mediations.add(mediation);
    }

    void file(FollowUp followUp) {
        followUps.add(followUp);
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<TimelineEntry> timeline() {
        return List.copyOf(timeline);
    }

    public List<Responsibility> responsibilities() {
        return List.copyOf(responsibilities);
    }

    public List<Triage> triages() {
        return List.copyOf(triages);
    }

    public List<Mediation> mediations() {
        return List.copyOf(mediations);
    }

    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    Mediation presentMediation() {
        return mediations.getLast();
    }

    String mediationKind() {
        return presentMediation().kind().name();
    }

    /** Who answers for it now and how that came about; empty only while the file is being opened. */
    public Optional<Responsibility> presentResponsibility() {
        return responsibilities.isEmpty() ? Optional.empty() : Optional.of(responsibilities.getLast());
    }

    public UUID id() {
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

    /** Person id. */
    public Integer reportedBy() {
        return reportedBy;
    }

    /** When the dispute was found. */
    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** It is practice: marked so for ever, it counts nowhere. */
    public boolean training() {
        return training;
    }

    /** Person id; null while nobody holds the village. */
    public Integer responsible() {
        return responsible;
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    int urgency() {
        return urgency;
    }
}
