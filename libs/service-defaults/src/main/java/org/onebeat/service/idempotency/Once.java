package org.onebeat.service.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has its effect once per caller, route and {@code Idempotency-Key}, whatever the network does; belongs on every POST
 * (architecture.md section 6).
 *
 * <p>The method runs in one transaction, together with the row that remembers its answer for 30 days. It must call
 * {@link org.onebeat.service.audit.Trail#note} with the record that it touched: where that record stands decides who may
 * be given the answer again. A refusal rolls everything back and is not remembered.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {
    /** False where the answer holds a secret that must not be stored: a repeat is then refused with 409. */
    @Nonbinding
    boolean keep() default true;
}
