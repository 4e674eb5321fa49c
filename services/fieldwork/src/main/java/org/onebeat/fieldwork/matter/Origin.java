package org.onebeat.fieldwork.matter;

import java.util.UUID;

/** Out of what a matter arose; the event carries null where it was nothing of field work. */
record Origin(UUID find) {}
