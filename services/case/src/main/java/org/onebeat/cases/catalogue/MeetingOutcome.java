package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What comes of a meeting. */
@Entity
@Immutable
@Table(name = "meeting_outcome")
class MeetingOutcome extends CatalogueEntry {}
