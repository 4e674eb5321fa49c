package org.onebeat.personnel.onboarding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A workbook that was uploaded, checked, and perhaps committed (domain.md section 2). */
@Entity
class Onboarding implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "onboarding_id")
    @SequenceGenerator(name = "onboarding_id", sequenceName = "onboarding_id", allocationSize = 1)
    private Integer id;

    @Version
    private long version;

    private String fileName;
    private String digest;

    // Sealed; gone once committed, and never kept of a workbook with foreign columns.
    private byte[] workbook;

    @Enumerated(EnumType.STRING)
    private State state;

    private byte[] findings;
    private int problemCount;
    private int uploadedBy;
    private Instant uploadedAt;
    private Instant committedAt;

    @Embedded
    private Ancestors ancestors;

    @ElementCollection
    @CollectionTable(name = "onboarding_sheet", joinColumns = @JoinColumn(name = "onboarding_id"))
    @OrderColumn(name = "position")
    private List<SheetCount> sheets = new ArrayList<>();

    private Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "onboarding_person", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<PersonDeed> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_posting", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<PostingDeed> postings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_holding", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<FormerHolding> holdings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_concurrent_post", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<SecondPostDeed> secondPosts = new ArrayList<>();

    protected Onboarding() {}

    static Onboarding upload(Upload upload, Ancestors place) {
        Onboarding onboarding = new Onboarding();
        onboarding.digest = upload.digest();
        onboarding.ancestors = place;
        onboarding.check(upload);
        return onboarding;
    }

    /** Takes the result of a dry run; the same bytes may be checked again while they are not committed. */
    void check(Upload upload) {
        demandNotCommitted();
        fileName = upload.fileName();
        workbook = upload.sealedWorkbook();
        state = upload.problemCount() == 0 ? State.READY : State.HAS_PROBLEMS;
        findings = upload.sealedFindings();
        problemCount = upload.problemCount();
        uploadedBy = upload.by();
        uploadedAt = upload.at();
        count(upload.counts());
    }

    /** What was done stands in the counts and deeds; the workbook itself has served. */
    void commit(List<SheetCount> done, Deeds deeds, Instant now) {
        demandReady();
        state = State.COMMITTED;
        workbook = null;
        committedAt = now;
        count(done);
        people.addAll(deeds.people());
        postings.addAll(deeds.postings());
        holdings.addAll(deeds.holdings());
        secondPosts.addAll(deeds.secondPosts());
    }

    /** What it did was taken back. */
    void undo(Instant now) {
        demandCommitted();
        state = State.UNDONE;
        undoneAt = now;
        people.clear();
        postings.clear();
        holdings.clear();
        secondPosts.clear();
    }

    void demandCommitted() {
        if (state != State.COMMITTED) {
            throw Refusal.conflict("onboarding-not-committed").with("state", state);
        }
    }

    /** What an older version committed changed something, and kept nothing of it. */
    void demandDeeds() {
        if (people.isEmpty() && postings.isEmpty() && secondPosts.isEmpty() && changes() > 0) {
            throw Refusal.conflict("onboarding-without-deeds");
        }
    }

    void demandReady() {
        demandNotCommitted();
        if (state != State.READY) {
            throw Refusal.conflict("onboarding-has-problems").with("state", state);
        }
    }

    private void demandNotCommitted() {
        if (state == State.COMMITTED || state == State.UNDONE) {
            throw Refusal.conflict("onboarding-committed").with("state", state);
        }
    }

    private void count(List<SheetCount> counts) {
        sheets.clear();
        sheets.addAll(counts);
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    String fileName() {
        return fileName;
    }

    Optional<byte[]> workbook() {
        return Optional.ofNullable(workbook);
    }

    State state() {
        return state;
    }

    byte[] findings() {
        return findings;
    }

    /** Neither committed nor taken back. */
    boolean waits() {
        return state == State.READY || state == State.HAS_PROBLEMS;
    }

    int problemCount() {
        return problemCount;
    }

    int uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    /** Null while it is not committed. */
    Instant committedAt() {
        return committedAt;
    }

    /** Null unless it was taken back. */
    Instant undoneAt() {
        return undoneAt;
    }

    /** What it did, until it is taken back. */
    Deeds deeds() {
        return new Deeds(people, postings, holdings, secondPosts);
    }

    List<SheetCount> sheets() {
        return List.copyOf(sheets);
    }

    int changes() {
        return sheets.stream().mapToInt(SheetCount::changes).sum();
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
