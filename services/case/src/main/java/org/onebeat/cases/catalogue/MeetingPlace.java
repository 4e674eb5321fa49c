package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Where parties meet: the village committee, the station, a courtroom (domain.md section 5). */
@Entity
@Table(name = "meeting_place")
class MeetingPlace extends CatalogueEntry {}
