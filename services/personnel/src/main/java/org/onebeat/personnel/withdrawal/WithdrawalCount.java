package org.onebeat.personnel.withdrawal;

import org.onebeat.personnel.posting.CoveredArea;

/**
 * What a unit took off the villages within the days asked for.
 *
 * @param unit that ordered it
 * @param withdrawals that were approved
 * @param people each once
 * @param days of these within the days asked for
 */
record WithdrawalCount(CoveredArea unit, long withdrawals, long people, long days) {}
