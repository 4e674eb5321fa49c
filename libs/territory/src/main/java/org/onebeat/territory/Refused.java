package org.onebeat.territory;

import java.sql.SQLException;
import java.util.Optional;

/** The caller may not do this here: 403, with a stable code. */
public class Refused extends RuntimeException {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final String code;

    public Refused(String code) {
        super(code);
        this.code = code;
    }

    /** {@code role-lacking}, {@code scope-lacking}, {@code no-posting}, {@code not-in-service} or {@code out-of-scope}. */
    public String code() {
        return code;
    }

    /**
     * What the second wall said, where that is the cause of a failed flush or commit: a row was written for a county
     * outside the scope. For the one mapper of errors.
     */
    public static Optional<Refused> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
            if (cause instanceof SQLException sql && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
                return Optional.of(new Refused("out-of-scope"));
            }
        }
        return Optional.empty();
    }
}
