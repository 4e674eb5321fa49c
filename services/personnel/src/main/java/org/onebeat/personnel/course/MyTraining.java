package org.onebeat.personnel.course;

import java.util.List;

/** What the caller has learned and is to learn, and what helps in the caller's villages. */
record MyTraining(PersonTraining record, List<KnowHowView> knowHow) {}
