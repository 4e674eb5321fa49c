package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How a dispute came to be known (domain.md section 5). */
@Entity
@Table(name = "dispute_source")
class Source extends CatalogueEntry {}
