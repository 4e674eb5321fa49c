package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A kind of dispute (domain.md section 5). */
@Entity
@Table(name = "dispute_category")
class Category extends CatalogueEntry {}
