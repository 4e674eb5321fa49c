package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import org.onebeat.service.problem.Refusal;

/**
 * The rules over time that the database keeps: one main posting a person, one responsible holder an area and function.
 * Within a transaction they are asked once, after all postings have moved; against another transaction they hold
 * whoever commits first.
 */
@ApplicationScoped
public class TemporalRules {
    private static final String ONE_MAIN = "posting_one_main_at_a_time";
    private static final String ONE_HOLDER = "posting_area_one_holder";
    private static final String EXCLUSION_VIOLATED = "23P01";

    private final EntityManager entities;

    TemporalRules(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets postings change hands in any order until {@link #ask}. */
    public void postpone() {
        set("deferred");
    }

    /**
     * Writes what is pending and asks; 409 {@code posting-overlaps} where somebody else holds an area, {@code
     * main-posting-overlaps} where the same person has another main posting. The database does not say whose: it may stand
     * behind another county's wall.
     */
    public void ask() {
        try {
            entities.flush();
            set("immediate");
        } catch (PersistenceException refused) {
            throw overlap(refused)
                    .map(Refusal::conflict)
                    .map(RuntimeException.class::cast)
                    .orElse(refused);
        }
    }

    private void set(String when) {
        entities.createNativeQuery("set constraints " + ONE_MAIN + ", " + ONE_HOLDER + " " + when)
                .executeUpdate();
    }

    private static Optional<String> overlap(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && EXCLUSION_VIOLATED.equals(sql.getSQLState())) {
                return Optional.of(sql.getMessage().contains(ONE_MAIN) ? "main-posting-overlaps" : "posting-overlaps");
            }
        }
        return Optional.empty();
    }
}
