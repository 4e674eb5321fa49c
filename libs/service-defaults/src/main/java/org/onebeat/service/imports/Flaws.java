package org.onebeat.service.imports;

import java.util.Map;
import java.util.function.Supplier;
import org.onebeat.service.problem.Refusal;

/** What is wrong with which record of a call: all of it is told at once, so that the caller mends it in one go. */
public final class Flaws {
    private static final int MOST_TOLD = 100;

    private final Refusal refusal = Refusal.ruleBroken("import-refused");
    private int found;

    Flaws() {}

    /** Notes the rule that a field of the record breaks, such as {@code village} of {@code records[17]}. */
    public void at(int index, String field, String rule) {
        at(index, Refusal.ruleBroken(rule, Map.of()).at(field));
    }

    /** Notes what is refused of the record. */
    public void at(int index, Refusal why) {
        if (found++ < MOST_TOLD) {
            refusal.at("records[" + index + "]", why);
        }
    }

    /** Null where the work is refused, which is noted. */
    <T> T guard(int index, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refused) {
            at(index, refused);
            return null;
        }
    }

    /**
     * Refuses the call if any record was.
     *
     * @throws Refusal {@code import-refused}
     */
    public void refuseIfAny() {
        if (found > 0) {
            throw refusal.with("flaws", found);
        }
    }
}
