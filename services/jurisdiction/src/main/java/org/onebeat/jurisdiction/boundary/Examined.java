package org.onebeat.jurisdiction.boundary;

import java.util.List;

/** What a collection holds that is good, what must be mended first, and what deserves a look. */
record Examined(List<Draft> good, List<Flaw> problems, List<Flaw> warnings) {}
