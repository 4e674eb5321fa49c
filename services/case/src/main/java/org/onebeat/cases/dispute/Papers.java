package org.onebeat.cases.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.onebeat.cases.followup.FollowUp;
import org.onebeat.cases.grant.Grant;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.meeting.Meeting;
import org.onebeat.cases.party.Party;
import org.onebeat.cases.pause.Pause;
import org.onebeat.cases.routing.Responsibility;
import org.onebeat.cases.transfer.Transfer;
import org.onebeat.cases.triage.Triage;

/** The papers in a dispute's file, each kind in the order it was filed. They are added, never taken out. */
@MappedSuperclass
public abstract class Papers {

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
    @BatchSize(size = 100)
    private List<Meeting> meetings = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<FollowUp> followUps = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Pause> pauses = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    @BatchSize(size = 100)
    private List<Transfer> transfers = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    @BatchSize(size = 100)
    private List<Grant> grants = new ArrayList<>();

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

    void file(Meeting meeting) {
        meetings.add(meeting);
    }

    void file(FollowUp followUp) {
        followUps.add(followUp);
    }

    void file(Pause pause) {
        pauses.add(pause);
    }

    void file(Transfer transfer) {
        transfers.add(transfer);
    }

    void file(Grant grant) {
        grants.add(grant);
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

    public List<Meeting> meetings() {
        return List.copyOf(meetings);
    }

    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    public List<Transfer> transfers() {
        return List.copyOf(transfers);
    }

    public List<Grant> grants() {
        return List.copyOf(grants);
    }

    Transfer presentTransfer() {
        return transfers.getLast();
    }

    public Instant transferredAt() {
        return presentTransfer().since();
    }

    public Instant answerBy() {
        return presentTransfer().answerBy();
    }

    Mediation presentMediation() {
        return mediations.getLast();
    }

    String mediationKind() {
        return presentMediation().kind().name();
    }

    /** The kind of the mediation by which it is agreed; null while none is. */
    String agreedBy() {
        return mediations.isEmpty() || !presentMediation().isAgreed() ? null : mediationKind();
    }

    /** Who answers for it now and how that came about; empty only while the file is being opened. */
    public Optional<Responsibility> presentResponsibility() {
        return last(responsibilities);
    }

    private static <T> Optional<T> last(List<T> papers) {
        return papers.isEmpty() ? Optional.empty() : Optional.of(papers.getLast());
    }
}
