package org.onebeat.territory;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method about the caller's own person, or about a catalogue (domain.md section 9: staff see what is on record
 * of them). Whoever is in service today may call it, posted or not and whatever is in the token; a system may not: 403
 * {@code not-in-service}. Its scope covers nothing, and its transactions reach the county of the caller's own unit.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InService {
    /** Whether somebody of a partner agency may, who is no staff of the force: their inbox, their own entry. */
    boolean partners() default false;
}
