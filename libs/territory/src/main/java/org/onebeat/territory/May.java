package org.onebeat.territory;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a resource method. The scope of the call is the union of the areas of the caller's current postings
 * whose function is one of these roles and is in the token. Without such a role: 403 {@code role-lacking}; without such
 * a posting: 403 {@code no-posting}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface May {
    Role[] value();
}
