package org.onebeat.jurisdiction.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A station counts as remote 偏远, from a day on and until another. */
@Entity
class RemoteStation implements Placed {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    private String reason;

    protected RemoteStation() {}

    RemoteStation(UUID id, Ancestors station, RemoteForm form) {
        this.id = id;
        this.ancestors = station;
        this.from = form.from();
        this.reason = form.reason().strip();
    }

    /** Is remote no more from that day on. */
    void end(LocalDate on) {
        if (until != null) {
            throw Refusal.conflict("remoteness-ended", Map.of("until", until));
        }
        if (!on.isAfter(from)) {
            throw Refusal.ruleBroken("remoteness-before-beginning", Map.of("from", from))
                    .at("on");
        }
        until = on;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    String reason() {
        return reason;
    }
}
