package org.onebeat.personnel.incentive.fund;

import java.math.BigDecimal;

/** Money is kept in fen and read in yuan. */
public final class Fen {
    private Fen() {}

    public static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
