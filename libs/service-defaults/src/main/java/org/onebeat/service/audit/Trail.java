package org.onebeat.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Optional;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;

/**
 * Who did what to which record, when and why; written in the transaction of the deed itself, so that neither is without
 * the other. Entries never hold residents' data, and are readable by an AUDITOR of the place.
 */
@ApplicationScoped
public class Trail {
    private final AuditEntries entries;
    private final CurrentCaller caller;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    Trail(AuditEntries entries, CurrentCaller caller, Clock clock, TransactionSynchronizationRegistry transaction) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Notes a deed of the present caller; outside a transaction it throws.
     *
     * @param action what was done, such as {@code dispute-triaged}
     * @param recordType what it was done to, such as {@code dispute}
     * @param where where the record stands
     * @param reason why, or null
     */
    public void note(String action, String recordType, String recordId, Ancestors where, String reason) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a deed is noted in the transaction that does it");
        }
        var deed = new Deed(action, recordType, recordId, where, reason);
        entries.add(new AuditEntry(clock.instant(), account(), personId(), deed));
        if (transaction.getResource(Deed.class) == null) {
            transaction.putResource(Deed.class, deed);
        }
    }

    /** What the running transaction was noted to do first. */
    public Optional<Deed> deed() {
        return Optional.ofNullable((Deed) transaction.getResource(Deed.class));
    }

    private String account() {
        return unattended() ? "installation" : caller.account();
    }

    private Integer personId() {
        return unattended() || caller.byReceipt() ? null : caller.personId();
    }

    /** Listeners and the installation's own work see everything, which no caller does. */
    private boolean unattended() {
        return caller.scope().everything();
    }
}
