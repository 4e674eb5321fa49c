package org.onebeat.demonstration.past;

import java.util.List;

/** Tells what happened on a ground; always the same. */
interface Telling {

    List<PastRecord> of(Ground ground);
}
