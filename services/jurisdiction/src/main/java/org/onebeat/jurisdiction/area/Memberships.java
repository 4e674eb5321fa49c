package org.onebeat.jurisdiction.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onebeat.territory.AreaKind;

/** Where an area belonged on every day, and what becomes of that by a change; a copy of what its row holds. */
final class Memberships {

    private final List<Membership> all;

    Memberships(List<Membership> all) {
        this.all = new ArrayList<>(all);
    }

    List<Membership> all() {
        return all;
    }

    Optional<Integer> parent(AreaKind kind, LocalDate day) {
        return History.on(of(kind), day).map(Membership::parent);
    }

    /**
     * These are the parents from that day on, each until the next change that is known of it. Whoever goes to another
     * station leaves the sector; a sector that is not among them is left.
     */
    void move(Map<AreaKind, Integer> parents, LocalDate day, LocalDate end) {
        LocalDate station = next(AreaKind.STATION, day, end);
        boolean leaves = parents.containsKey(AreaKind.STATION)
                && !Objects.equals(parent(AreaKind.STATION, day).orElse(null), parents.get(AreaKind.STATION));
        LocalDate sector = leaves ? station : History.earlier(next(AreaKind.SECTOR, day, end), station);
        parents.forEach((kind, parent) -> {
            if (kind != AreaKind.SECTOR) {
                put(new Membership(kind, parent, day, next(kind, day, end)));
            }
        });
        replace(AreaKind.SECTOR, History.without(of(AreaKind.SECTOR), day, sector));
        if (parents.containsKey(AreaKind.SECTOR)) {
            put(new Membership(AreaKind.SECTOR, parents.get(AreaKind.SECTOR), day, sector));
        }
    }

    /** Wherever it stands below the one from that day on, it stands below the other. */
    void follow(AreaKind kind, int predecessor, int successor, LocalDate day) {
        of(kind).stream()
                .filter(membership -> membership.parent() == predecessor && membership.after(day))
                .forEach(membership -> put(new Membership(
                        kind,
                        successor,
                        membership.from().isBefore(day) ? day : membership.from(),
                        membership.until())));
    }

    /** Where it followed the one on that day, it stands below the other still. */
    void stay(AreaKind kind, int predecessor, int successor, LocalDate day) {
        of(kind).stream()
                .filter(membership ->
                        membership.parent() == successor && membership.from().equals(day))
                .forEach(membership -> put(new Membership(kind, predecessor, day, membership.until())));
    }

    /** Nothing changes on that day. A sector goes on no longer than the station that it is one of. */
    void through(LocalDate day, LocalDate end) {
        EnumSet.complementOf(EnumSet.of(AreaKind.SECTOR))
                .forEach(kind -> replace(kind, History.through(of(kind), day, end)));
        replace(AreaKind.SECTOR, History.through(of(AreaKind.SECTOR), day, next(AreaKind.STATION, day, end)));
    }

    LocalDate next(AreaKind kind, LocalDate day, LocalDate end) {
        return History.earlier(History.next(of(kind), day), end);
    }

    private void put(Membership fresh) {
        replace(fresh.kind(), History.with(of(fresh.kind()), fresh));
    }

    private void replace(AreaKind kind, List<Membership> history) {
        all.removeIf(membership -> membership.kind() == kind);
        all.addAll(history);
    }

    private List<Membership> of(AreaKind kind) {
        return all.stream().filter(membership -> membership.kind() == kind).toList();
    }
}
