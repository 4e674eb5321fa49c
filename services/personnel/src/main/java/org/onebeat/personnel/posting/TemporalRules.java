package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.onebeat.service.problem.Refusal;

/**
 * The rules over time that the database keeps: one main posting a person, one responsible holder an area and function.
 * Within a transaction they are asked once, after all postings have moved; against another transaction they hold
 * whoever commits first.
 */
@ApplicationScoped
public class TemporalRules {
    private static final String RULES = "posting_one_main_at_a_time, posting_area_one_holder";
    private static final String EXCLUSION_VIOLATED = "23P01";

    private final EntityManager entities;

    TemporalRules(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets postings change hands in any order until {@link #ask}. */
    public void postpone() {
        set("deferred");
    }

    /** Writes what is pending and asks; 409 {@code posting-overlaps} where somebody else holds an area or main post. */
    public void ask() {
        try {
            entities.flush();
            set("immediate");
        } catch (PersistenceException refused) {
            throw isOverlap(refused) ? Refusal.conflict("posting-overlaps") : refused;
        }
    }

    private void set(String when) {
        entities.createNativeQuery("set constraints " + RULES + " " + when).executeUpdate();
    }

    private static boolean isOverlap(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && EXCLUSION_VIOLATED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
