package org.onebeat.cases.mediation;

/** Civil 民间调解, or public-security mediation 治安调解 of a minor breach of public order (domain.md section 5). */
public enum MediationKind {
    CIVIL,
    PUBLIC_SECURITY
}
