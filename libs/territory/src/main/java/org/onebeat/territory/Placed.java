package org.onebeat.territory;

import java.util.UUID;

/**
 * A row that stands somewhere, and is seen only by who has a posting there. Implemented by scoped entities, whose
 * persistent attribute is named {@code ancestors} and whose table is behind {@code county_wall}.
 */
public interface Placed {
    Ancestors ancestors();

    /**
     * The single matter that the row is, or is a record of, by which it can be opened to somebody who sees nothing around it
     * (ADR 20). Null where there is none.
     */
    default UUID grantable() {
        return null;
    }
}
