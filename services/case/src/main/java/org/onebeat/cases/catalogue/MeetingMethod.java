package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How parties are brought to terms: parties speak, officer sorts, reason together; persuade, reason, law (domain.md section 5). */
@Entity
@Table(name = "mediation_method")
class MeetingMethod extends CatalogueEntry {}
