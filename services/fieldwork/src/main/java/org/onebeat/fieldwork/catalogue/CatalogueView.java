package org.onebeat.fieldwork.catalogue;

import java.util.List;

/** Everything that forms of field work offer. */
record CatalogueView(List<Term> opinionSubjects, List<Term> taskKinds, List<Term> deedKinds) {}
