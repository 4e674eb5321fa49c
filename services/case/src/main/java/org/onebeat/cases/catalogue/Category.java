package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A kind of dispute (domain.md section 5). */
@Entity
@Immutable
@Table(name = "dispute_category")
class Category extends CatalogueEntry {}
