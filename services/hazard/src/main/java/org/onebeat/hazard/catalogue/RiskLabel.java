package org.onebeat.hazard.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What the city calls a {@link Risk}. */
@Entity
@Immutable
@Table(name = "place_risk")
class RiskLabel extends CatalogueEntry {}
