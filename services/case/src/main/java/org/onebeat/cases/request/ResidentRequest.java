package org.onebeat.cases.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.service.encryption.EncryptedText;
import org.onebeat.territory.Ancestors;

/**
 * What a resident asks of the police, and what is answered (domain.md section 5). Every verb checks the state, changes it
 * and returns what happened; there is no other way to change a request.
 */
@Entity
@Table(name = "resident_request")
class ResidentRequest extends RequestCover {

    /** How often what was answered may come back. */
    private static final int MOST_REOPENED = 3;

    /** Who is responsible is reminded so long before the answer is due. */
    private static final Duration REMINDER = Duration.ofHours(16);

    @Version
    private long version;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Convert(converter = EncryptedText.class)
    private String conversation;

    /** What it was turned into. */
    @Column(name = "dispute_id")
    private UUID dispute;

    private Boolean solved;
    private int reopened;
    private Instant dueAt;
    private Instant strikesAt;
    private Instant endedAt;
    private Instant eraseAt;
    private Instant erasedAt;

    /** The database derives it from the state, for indexes of what is open. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    protected ResidentRequest() {}

    ResidentRequest(Asked asked, String number, Ancestors where, Integer holder, Instant now) {
        super(asked, number, where, holder, now);
        this.sequence = 1;
        this.state = RequestState.RECEIVED;
        this.conversation =
                Conversation.beginning(new Line(now, null, asked.text())).written();
    }

    /** Waits for an answer until then: whoever is responsible is reminded on that morning, and others know once it is over. */
    ResidentRequest waitsUntil(Instant due, Instant now) {
        dueAt = due;
        Instant reminder = due.minus(REMINDER);
        strikesAt = reminder.isAfter(now) ? reminder : due;
        return this;
    }

    /** @throws org.onebeat.service.problem.Refusal {@code conversation-full} */
    Happening add(String text, Instant now) {
        demand(state.isOpen());
        if (lines().isFull()) {
            throw RequestRefusals.full();
        }
        say(null, text, now);
        return tell(Happening.ADDED);
    }

    Happening answer(int by, String text, RequestRule rule, Instant now) {
        end(RequestState.ANSWERED, rule, now);
        say(by, text, now);
        return tell(Happening.ANSWERED);
    }

    /** @param whereTo whose it is, and where the resident goes with it */
    Happening refuse(int by, String whereTo, RequestRule rule, Instant now) {
        end(RequestState.REFUSED, rule, now);
        say(by, whereTo, now);
        return tell(Happening.REFUSED);
    }

    Happening turn(int by, UUID into, String text, RequestRule rule, Instant now) {
        end(RequestState.TURNED, rule, now);
        dispute = into;
        say(by, text, now);
        return tell(Happening.TURNED);
    }

    /** The resident says what came of it; what is not solved waits for another answer, unless it goes on elsewhere. */
    Happening judge(boolean good, String text, RequestRule rule, Instant now) {
        demand(state.isJudged() && solved == null);
        solved = good;
        if (text != null && !text.isBlank()) {
            say(null, text, now);
        }
        if (good || state == RequestState.TURNED) {
            return tell(Happening.JUDGED);
        }
        demand(reopened < MOST_REOPENED);
        moveTo(RequestState.RECEIVED);
        reopened++;
        solved = null;
        endedAt = null;
        eraseAt = null;
        waitsUntil(rule.dueAt(kind(), now), now);
        return tell(Happening.REOPENED);
    }

    Happening withdraw(RequestRule rule, Instant now) {
        end(RequestState.WITHDRAWN, rule, now);
        return tell(Happening.WITHDRAWN);
    }

    Happening move(Ancestors where, Integer person) {
        stand(where, person);
        return tell(Happening.MOVED);
    }

    /** Its answer is due soon, or overdue: once each. */
    Happening strike(Instant now) {
        boolean over = !now.isBefore(dueAt);
        strikesAt = over ? null : dueAt;
        return tell(over ? Happening.OVERDUE : Happening.REMINDED);
    }

    /** The time to keep it is over. */
    Happening erase(Instant now) {
        conversation = null;
        forgetWho();
        erasedAt = now;
        return tell(Happening.ERASED);
    }

    private void end(RequestState last, RequestRule rule, Instant now) {
        moveTo(last);
        solved = null;
        dueAt = null;
        strikesAt = null;
        endedAt = now;
        eraseAt = rule.eraseAt(now);
    }

    private void moveTo(RequestState next) {
        demand(state.successors().contains(next));
        state = next;
    }

    private void demand(boolean possible) {
        if (!possible) {
            throw RequestRefusals.illegal(state);
        }
    }

    private void say(Integer by, String text, Instant now) {
        conversation = lines().and(new Line(now, by, text.strip())).written();
    }

    private Happening tell(Happening happening) {
        sequence++;
        return happening;
    }

    Conversation lines() {
        return Conversation.read(conversation);
    }

    long version() {
        return version;
    }

    long sequence() {
        return sequence;
    }

    RequestState state() {
        return state;
    }

    /** Id of the dispute that it was turned into; null otherwise. */
    UUID dispute() {
        return dispute;
    }

    /** What the resident says; null before. */
    Boolean solved() {
        return solved;
    }

    /** When its answer is due; null where none is any more. */
    Instant dueAt() {
        return dueAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    boolean isErased() {
        return erasedAt != null;
    }
}
