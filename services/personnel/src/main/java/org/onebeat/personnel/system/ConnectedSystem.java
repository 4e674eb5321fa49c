package org.onebeat.personnel.system;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onebeat.personnel.account.Client;
import org.onebeat.personnel.installation.City;
import org.onebeat.personnel.person.PersonChanged;
import org.onebeat.personnel.posting.PostingChanged;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;
import org.onebeat.territory.Role;

/**
 * Another government's machine client (architecture.md section 4): registered until a day, posted over areas, allowed what
 * its scopes say. Its client in Keycloak follows in the background and is closed on that day.
 */
@Entity
@Table(name = "connected_system")
class ConnectedSystem implements Placed {
    private static final String ACCOUNT = "service-account-";

    @Id
    private int id;

    @Version
    private long version;

    private long sequence;
    private int postingId;
    private String client;
    private String name;
    private String owner;
    private String contact;
    private String purpose;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private String endReason;

    @ElementCollection
    @CollectionTable(name = "connected_system_area", joinColumns = @JoinColumn(name = "system_id"))
    private List<Reach> reaches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "connected_system_scope", joinColumns = @JoinColumn(name = "system_id"))
    @Column(name = "scope")
    private Set<String> scopes = new HashSet<>();

    @Embedded
    private ClientAccount account = new ClientAccount();

    @Embedded
    private Ancestors ancestors;

    protected ConnectedSystem() {}

    /** Registers a system; what that tells is {@link #told}. */
    static ConnectedSystem register(int id, int posting, NewSystem wish, Instant now) {
        ConnectedSystem system = new ConnectedSystem();
        system.id = id;
        system.postingId = posting;
        system.client = wish.client();
        system.fromDate = CivilTime.dayOf(now);
        system.ancestors = Ancestors.ofCounty(City.ID);
        system.enter(wish.particulars(), now);
        return system;
    }

    /** Is called, may do and reaches just this from now on. */
    SystemChanged change(Particulars particulars, Instant now) {
        demandOpen();
        Instant last = CivilTime.startOf(untilDate);
        if (!last.isAfter(now)) {
            reaches.replaceAll(reach -> reach.within(last));
        }
        enter(particulars, now);
        return told();
    }

    /** Is closed now, before its day. */
    SystemChanged end(String reason, Instant now) {
        demandOpen();
        if (!untilDate.isAfter(CivilTime.dayOf(now))) {
            throw notOpen();
        }
        untilDate = CivilTime.dayOf(now);
        endReason = reason;
        reaches.replaceAll(reach -> reach.within(now));
        follow(now);
        return told();
    }

    private void enter(Particulars particulars, Instant now) {
        name = particulars.name().strip();
        owner = particulars.owner().strip();
        contact = particulars.contact().strip();
        purpose = particulars.purpose().strip();
        untilDate = particulars.until();
        scopes.clear();
        scopes.addAll(particulars.scopes());
        reach(particulars.areas(), now);
        follow(now);
    }

    private void reach(Collection<Integer> areas, Instant now) {
        reaches.replaceAll(
                reach -> reach.until() == null && !areas.contains(reach.area()) ? reach.endedAt(now) : reach);
        Set<Integer> kept = areas(now);
        areas.stream().filter(area -> !kept.contains(area)).forEach(area -> reaches.add(new Reach(area, now, null)));
    }

    private void follow(Instant now) {
        sequence++;
        account.follow(now);
    }

    private void demandOpen() {
        if (endReason != null) {
            throw Refusal.conflict("system-ended").with("possible", List.of());
        }
    }

    /** The whole of it, so that the latest event alone rebuilds a replica. */
    SystemChanged told() {
        // one that was ended early has let go of everything already
        List<PostingChanged.Span> spans =
                Reaches.spans(reaches, endReason == null ? CivilTime.startOf(untilDate) : Instant.MAX);
        PersonChanged person =
                new PersonChanged(id, true, null, ACCOUNT + client, name, null, City.ID, fromDate, untilDate, sequence);
        return new SystemChanged(
                person, new PostingChanged(postingId, id, Role.SYSTEM.name(), true, false, null, spans, sequence));
    }

    /** The client that it should have. */
    Client wished(LocalDate today) {
        return new Client(
                id, account.identity().orElse(null), client, name, new TreeSet<>(scopes), untilDate.isAfter(today));
    }

    /** Keycloak has it as was wished for in that sequence; looked at again on the day on which it closes. */
    void made(String made, boolean open, long served) {
        account.known(made);
        if (served == sequence) {
            account.made(open ? CivilTime.startOf(untilDate) : null);
        }
    }

    /** The id of its client in Keycloak, once that is made and open. */
    String openClient(LocalDate today) {
        demandOpen();
        return account.identity().filter(known -> untilDate.isAfter(today)).orElseThrow(ConnectedSystem::notOpen);
    }

    private static Refusal notOpen() {
        return Refusal.conflict("system-not-open").with("possible", List.of());
    }

    /** Whether its client is known to be its own: until then nobody else hears of it. */
    boolean isOurs() {
        return account.identity().isPresent();
    }

    /** How far its client follows. */
    ClientAccount account() {
        return account;
    }

    int id() {
        return id;
    }

    long sequence() {
        return sequence;
    }

    String client() {
        return client;
    }

    String name() {
        return name;
    }

    String owner() {
        return owner;
    }

    String contact() {
        return contact;
    }

    String purpose() {
        return purpose;
    }

    LocalDate from() {
        return fromDate;
    }

    /** The first day on which it is closed. */
    LocalDate until() {
        return untilDate;
    }

    Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    Set<String> scopes() {
        return Set.copyOf(scopes);
    }

    /** Ids of the areas that it reaches then. */
    Set<Integer> areas(Instant at) {
        return Reaches.areas(reaches, at);
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
