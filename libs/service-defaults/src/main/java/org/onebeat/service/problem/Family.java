package org.onebeat.service.problem;

import java.util.Optional;

/** One family of exceptions, and how it is told to a caller. */
interface Family {
    /** The refusal that this exception amounts to, empty if it is none of this family. Causes are asked separately. */
    Optional<Refusal> refusal(Throwable problem);
}
