package org.onebeat.personnel.concurrent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;
import org.onebeat.territory.Succession;

/**
 * A post that somebody holds besides in a township or a village 两任 (domain.md section 3): the post, never a membership.
 * It stands where its holder stands.
 */
@Entity
public class ConcurrentPost implements Placed {
    @Id
    private int id;

    @Version
    private long version;

    private int personId;
    private String post;
    private int organisationId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    private String endReason;

    @Embedded
    private Ancestors ancestors;

    protected ConcurrentPost() {}

    /** Somebody takes a post on. */
    public static ConcurrentPost take(int id, Person person, String post, int organisation, LocalDate from) {
        ConcurrentPost taken = new ConcurrentPost();
        taken.id = id;
        taken.personId = person.id();
        taken.post = post;
        taken.organisationId = organisation;
        taken.from = from;
        taken.ancestors = person.ancestors();
        return taken;
    }

    /** Is held no more from that day on; an end before its first day calls it off. */
    void end(LocalDate on, String reason) {
        if (until != null) {
            throw Refusal.conflict("concurrent-post-ended").with("possible", List.of());
        }
        until = on.isBefore(from) ? from : on;
        endReason = reason;
    }

    /** Goes on in what the township or village became, unless it is held there anyway; what is new of that is answered. */
    Optional<ConcurrentPost> passOn(Succession succession, boolean held, IntSupplier ids) {
        boolean begun = from.isBefore(succession.from());
        if (!begun && !held) {
            organisationId = succession.successor();
            return Optional.empty();
        }
        Optional<ConcurrentPost> rest = held ? Optional.empty() : Optional.of(rest(ids.getAsInt(), succession));
        until = begun ? succession.from() : from;
        endReason = "area-merged";
        return rest;
    }

    private ConcurrentPost rest(int number, Succession succession) {
        ConcurrentPost rest = new ConcurrentPost();
        rest.id = number;
        rest.personId = personId;
        rest.post = post;
        rest.organisationId = succession.successor();
        rest.from = succession.from();
        rest.until = until;
        rest.endReason = endReason;
        rest.ancestors = ancestors;
        return rest;
    }

    /** Whether both are the same post of one person, on some day. */
    boolean meets(ConcurrentPost other) {
        return id != other.id
                && personId == other.personId
                && post.equals(other.post)
                && heldAfter(other.from)
                && other.heldAfter(from);
    }

    public boolean heldAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    public int id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int person() {
        return personId;
    }

    public String post() {
        return post;
    }

    /** Area id of the township or village. */
    public int organisation() {
        return organisationId;
    }

    LocalDate from() {
        return from;
    }

    /** Exclusive; null while open. */
    LocalDate until() {
        return until;
    }

    String endReason() {
        return endReason;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
