package org.onebeat.hazard.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a hazard endangers (domain.md section 6). */
@Entity
@Immutable
@Table(name = "hazard_category")
class HazardCategory extends CatalogueEntry {}
