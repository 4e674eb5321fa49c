package org.onebeat.personnel.incentive.promotion;

import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;

/** Somebody who is due something, and their unit. */
record DueView(Colleague person, CoveredArea unit) {}
