package org.onebeat.jurisdiction.onboarding;

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
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * An uploaded workbook: what its dry run found, and whether it was committed. The digest of its bytes names it. The bytes
 * themselves stay, encrypted, until the commit, which checks them anew, and no longer; never of a workbook with foreign columns.
 */
@Entity
@Table(name = "onboarding")
class Batch implements Placed {

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

    @Basic(fetch = FetchType.LAZY)
    private byte[] sealedContent;

    private int problemCount;

    private Instant uploadedAt;

    private int uploadedBy;

    private Instant committedAt;

    private Integer committedBy;

    @ElementCollection
    @CollectionTable(name = "onboarding_sheet", joinColumns = @JoinColumn(name = "onboarding_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<SheetCount> sheets = new ArrayList<>();

    private Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "onboarding_deed", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<Deed> deeds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_point", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<PointDeed> points = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_point_service", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<FormerService> services = new ArrayList<>();

    protected Batch() {}

    private Batch(Upload upload, int county, Plan plan, byte[] sealedContent) {
        this.ancestors = Ancestors.ofCounty(county);
        this.fileName = upload.fileName();
        this.digest = upload.digest().value();
        this.uploadedAt = upload.at();
        this.uploadedBy = upload.by();
        this.sheets.addAll(plan.counts());
        this.problemCount = plan.findings().count();
        this.state = plan.findings().isEmpty() ? State.READY : State.HAS_PROBLEMS;
        this.sealedContent = sealedContent;
    }

    /**
     * As the dry run found it.
     *
     * @param sealedContent null of a workbook that is not kept
     */
    static Batch of(Upload upload, int county, Plan plan, byte[] sealedContent) {
        return new Batch(upload, county, plan, sealedContent);
    }

    /**
     * Has been carried out as planned at that instant.
     *
     * @throws IllegalStateException unless it is READY
     */
    void commit(Plan plan, Deeds done, int by, Instant at) {
        if (state != State.READY) {
            throw new IllegalStateException("a workbook is committed once, and without problems");
        }
        state = State.COMMITTED;
        committedBy = by;
        committedAt = at;
        sealedContent = null;
        sheets.clear();
        sheets.addAll(plan.counts());
        deeds.addAll(done.areas());
        points.addAll(done.points());
        services.addAll(done.services());
    }

    /**
     * What it did was taken back at that instant.
     *
     * @throws IllegalStateException unless it is COMMITTED
     */
    void undo(Instant at) {
        if (state != State.COMMITTED) {
            throw new IllegalStateException("only what was committed can be taken back");
        }
        state = State.UNDONE;
        undoneAt = at;
        deeds.clear();
        points.clear();
        services.clear();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String fileName() {
        return fileName;
    }

    State state() {
        return state;
    }

    /** Null once it is committed, and of a workbook that is not kept. */
    byte[] sealedContent() {
        return sealedContent;
    }

    int problemCount() {
        return problemCount;
    }

    List<SheetCount> sheets() {
        return sheets;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    int uploadedBy() {
        return uploadedBy;
    }

    Instant committedAt() {
        return committedAt;
    }

    Integer committedBy() {
        return committedBy;
    }

    Instant undoneAt() {
        return undoneAt;
    }

    /** It changed something at a time when what it did was not yet kept. */
    boolean isWithoutDeeds() {
        return deeds.isEmpty() && points.isEmpty() && sheets.stream().anyMatch(sheet -> sheet.changes() > 0);
    }

    /** What it did, until it is taken back. */
    Deeds deeds() {
        return new Deeds(deeds, points, services);
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
