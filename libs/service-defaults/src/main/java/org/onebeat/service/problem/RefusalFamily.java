package org.onebeat.service.problem;

import java.util.Optional;

/** Business code's own refusals. */
final class RefusalFamily implements Family {
    @Override
    public Optional<Refusal> refusal(Throwable problem) {
        return problem instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
    }
}
