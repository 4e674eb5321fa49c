package org.onebeat.personnel.consultation;

import java.util.List;

/** A consultation with what it decided. */
record ConsultationFile(ConsultationView consultation, List<DecisionView> decisions) {}
