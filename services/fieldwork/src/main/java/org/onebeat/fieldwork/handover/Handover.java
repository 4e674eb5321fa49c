package org.onebeat.fieldwork.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.onebeat.fieldwork.handover.HandoverEvent.Happening;
import org.onebeat.service.problem.Refusal;

/**
 * The hand-over of villages between two people (domain.md section 3, ADR 15): one a pair, day and station. It stands in
 * the station of the villages; the two reach it wherever they serve now. The work itself has moved with the post.
 */
@Entity
class Handover extends HandoverCover {

    @Version
    private long version;

    /** Counts what happened to it. */
    private long sequence;

    private Instant movesAt;

    private Integer[] villages;

    @Enumerated(EnumType.STRING)
    private HandoverState state = HandoverState.OPEN;

    /** Whole once it is handed over; before, only what carries a note or a tick. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Line> lines = List.of();

    private Instant handedOverAt;
    private Integer handedOverBy;
    private String signedBecause;
    private String missing;
    private Instant takenOverAt;
    private Integer takenOverBy;
    private String takenBecause;
    private Instant overdueToldAt;

    protected Handover() {}

    Handover(UUID id, Turn turn, Instant dueAt, Instant now) {
        super(id, turn, dueAt, now);
        this.sequence = 1;
        this.movesAt = turn.at();
        this.villages = new Integer[] {turn.village()};
    }

    HandoverEvent opened() {
        return new HandoverEvent(sequence, Happening.OPENED, null, openedAt());
    }

    /** These are the villages that move, the last of them then; nothing is left to hand over without any. */
    HandoverEvent cover(Set<Integer> moving, Instant last, Instant now) {
        if (moving.isEmpty()) {
            moveTo(HandoverState.CALLED_OFF);
            return tell(Happening.CALLED_OFF, null, now);
        }
        villages = new TreeSet<>(moving).toArray(Integer[]::new);
        movesAt = last;
        lines = lines.stream()
                .filter(line -> line.village() == null || moving.contains(line.village()))
                .toList();
        return tell(Happening.CHANGED, null, now);
    }

    /** What the outgoing person says of lines, by their subject; null or blank takes a note away. */
    HandoverEvent note(int by, Map<String, String> notes, List<Line> standing, Instant now) {
        demandOpen();
        demandKnown(notes.keySet(), standing);
        lines = Line.keeping(lines, standing).stream()
                .map(line -> notes.containsKey(line.subject()) ? line.noted(notes.get(line.subject())) : line)
                .filter(line -> line.note() != null || line.ticked())
                .toList();
        return tell(Happening.NOTED, by, now);
    }

    /**
     * By the outgoing person, or for them; the lines are fixed by it.
     *
     * @param because why somebody else signs; null where the outgoing person does
     * @throws Refusal {@code handover-not-begun} while the post has not moved
     */
    HandoverEvent handOver(int by, String because, List<Line> standing, Instant now) {
        if (now.isBefore(movesAt)) {
            throw Refusal.conflict("handover-not-begun", Map.of("day", day()));
        }
        moveTo(HandoverState.HANDED_OVER);
        lines = Line.keeping(lines, standing);
        handedOverAt = now;
        handedOverBy = by;
        signedBecause = because;
        missing = null;
        return tell(Happening.HANDED_OVER, by, now);
    }

    /** These lines are taken on, and no others. */
    HandoverEvent tick(int by, Set<String> subjects, Instant now) {
        demand(HandoverState.HANDED_OVER);
        demandKnown(subjects, lines);
        lines = lines.stream()
                .map(line -> line.ticked(subjects.contains(line.subject())))
                .toList();
        return tell(Happening.TICKED, by, now);
    }

    /**
     * By the incoming person, line by line; or for them, as it stands.
     *
     * @param because why somebody else signs; null where the incoming person does
     * @throws Refusal {@code handover-unticked} with how many lines are left
     */
    HandoverEvent takeOver(int by, String because, Instant now) {
        demand(HandoverState.HANDED_OVER);
        long left = lines.stream().filter(line -> !line.ticked()).count();
        if (because == null && left > 0) {
            throw Refusal.conflict("handover-unticked", Map.of("left", left));
        }
        moveTo(HandoverState.TAKEN_OVER);
        takenOverAt = now;
        takenOverBy = by;
        takenBecause = because;
        return tell(Happening.TAKEN_OVER, by, now);
    }

    HandoverEvent sendBack(int by, String what, Instant now) {
        moveTo(HandoverState.OPEN);
        handedOverAt = null;
        handedOverBy = null;
        signedBecause = null;
        missing = what;
        return tell(Happening.SENT_BACK, by, now);
    }

    /** The time for it is over, which is told once. */
    HandoverEvent runOut(Instant now) {
        overdueToldAt = now;
        return tell(Happening.OVERDUE, null, now);
    }

    private void demandOpen() {
        demand(HandoverState.OPEN);
    }

    private void demand(HandoverState wanted) {
        if (state != wanted) {
            throw illegal();
        }
    }

    private static void demandKnown(Set<String> subjects, List<Line> lines) {
        Set<String> known = new TreeSet<>(lines.stream().map(Line::subject).toList());
        subjects.stream()
                .filter(subject -> !known.contains(subject))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.ruleBroken("no-such-line", Map.of("line", unknown))
                            .at("lines");
                });
    }

    private void moveTo(HandoverState next) {
        if (!state.successors().contains(next)) {
            throw illegal();
        }
        state = next;
    }

    private Refusal illegal() {
        return Refusal.conflict("illegal-handover", Map.of("state", state)).with("possible", state.successors());
    }

    private HandoverEvent tell(Happening happening, Integer by, Instant now) {
        return new HandoverEvent(++sequence, happening, by, now);
    }

    long version() {
        return version;
    }

    Instant movesAt() {
        return movesAt;
    }

    Set<Integer> villages() {
        return new TreeSet<>(List.of(villages));
    }

    HandoverState state() {
        return state;
    }

    List<Line> lines() {
        return lines;
    }

    Signatures signatures() {
        return new Signatures(
                handedOverAt, handedOverBy, signedBecause, missing, takenOverAt, takenOverBy, takenBecause);
    }

    /** Whose signature is missing. */
    int waitsFor() {
        return state == HandoverState.OPEN ? outgoing() : incoming();
    }

    boolean isOverdue(Instant now) {
        return state.isUnsigned() && !now.isBefore(dueAt());
    }
}
