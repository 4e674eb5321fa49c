package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What comes of a meeting. */
@Entity
@Table(name = "meeting_outcome")
class MeetingOutcome extends CatalogueEntry {}
