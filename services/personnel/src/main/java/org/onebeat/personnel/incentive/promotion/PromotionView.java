package org.onebeat.personnel.incentive.promotion;

import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;

/** Somebody with a grade, and whether the next one is due. */
record PromotionView(Colleague person, CoveredArea unit, Verdict verdict) {}
