package org.onebeat.onboarding;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * A workbook that was brought in (domain.md section 2): what its dry run found, and whether it was committed. The digest of
 * its bytes names it. The bytes themselves stay, encrypted, until the commit, which checks them anew, and no longer.
 */
@Entity
@Table(name = "onboarding")
public class Onboarding implements Placed {

    /** Its name in the audit trail. */
    static final String RECORD = "onboarding";

    @Id
    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Ancestors ancestors;

    private String fileName;

    private String digest;

    @Enumerated(EnumType.STRING)
    private State state;

    // Gone once committed, and never kept of a workbook with foreign columns.
    @Basic(fetch = FetchType.LAZY)
    private byte[] sealedWorkbook;

    @Basic(fetch = FetchType.LAZY)
    private byte[] sealedFindings;

    private int problemCount;

    private Instant uploadedAt;

    private int uploadedBy;

    private Instant committedAt;

    private Integer committedBy;

    private Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "onboarding_sheet", joinColumns = @JoinColumn(name = "onboarding_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<SheetCount> sheets = new ArrayList<>();

    protected Onboarding() {}

    /** @param county that it belongs to, or the city itself */
    static Onboarding of(String digest, int county, DryRun found) {
        Onboarding onboarding = new Onboarding();
        onboarding.digest = digest;
        onboarding.ancestors = Ancestors.ofCounty(county);
        onboarding.check(found);
        return onboarding;
    }

    /** Takes the result of a dry run; the same bytes may be checked again while they wait. */
    void check(DryRun found) {
        demandWaiting();
        fileName = found.fileName();
        sealedWorkbook = found.sealedWorkbook();
        sealedFindings = found.sealedFindings();
        problemCount = found.outlook().findings().count();
        state = problemCount == 0 ? State.READY : State.HAS_PROBLEMS;
        uploadedBy = found.by();
        uploadedAt = found.at();
        count(found.outlook().counts());
    }

    /** Has been carried out; the workbook itself has served. */
    void commit(Outlook done, int by, Instant at) {
        demandReady();
        state = State.COMMITTED;
        committedBy = by;
        committedAt = at;
        sealedWorkbook = null;
        sealedFindings = null;
        count(done.counts());
    }

    /** What it did was taken back. */
    void undo(Instant at) {
        demandCommitted();
        state = State.UNDONE;
        undoneAt = at;
    }

    void demandReady() {
        demandWaiting();
        if (state != State.READY) {
            throw Refusal.conflict("onboarding-has-problems").with("problemCount", problemCount);
        }
    }

    void demandCommitted() {
        if (state != State.COMMITTED) {
            throw Refusal.conflict("onboarding-not-committed").with("state", state);
        }
    }

    private void demandWaiting() {
        if (state == State.COMMITTED || state == State.UNDONE) {
            throw Refusal.conflict("onboarding-committed").with("state", state);
        }
    }

    private void count(List<SheetCount> counts) {
        sheets.clear();
        sheets.addAll(counts);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String fileName() {
        return fileName;
    }

    String digest() {
        return digest;
    }

    State state() {
        return state;
    }

    /** Encrypted; empty once it is committed, and of a workbook that is not kept. */
    Optional<byte[]> workbook() {
        return Optional.ofNullable(sealedWorkbook);
    }

    /** Encrypted; empty once it is committed. */
    Optional<byte[]> findings() {
        return Optional.ofNullable(sealedFindings);
    }

    int problemCount() {
        return problemCount;
    }

    List<SheetCount> sheets() {
        return sheets;
    }

    int changes() {
        return sheets.stream().mapToInt(SheetCount::changes).sum();
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    int uploadedBy() {
        return uploadedBy;
    }

    /** Null until then. */
    Instant committedAt() {
        return committedAt;
    }

    Integer committedBy() {
        return committedBy;
    }

    /** Null unless it was taken back. */
    Instant undoneAt() {
        return undoneAt;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
