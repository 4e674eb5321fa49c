package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Where parties meet: the village committee, the station, a courtroom (domain.md section 5). */
@Entity
@Immutable
@Table(name = "meeting_place")
class MeetingPlace extends CatalogueEntry {}
