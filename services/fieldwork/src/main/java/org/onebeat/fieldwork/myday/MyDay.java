package org.onebeat.fieldwork.myday;

import java.time.Instant;
import java.util.List;

/**
 * The day of somebody in the field.
 *
 * @param villages one's own, the one to be swept first at the top
 * @param openTasks tasks one is responsible for
 * @param unread notices not received yet
 * @param next what to do next, the most urgent first
 */
record MyDay(Instant asOf, List<VillageRound> villages, long openTasks, long unread, List<Suggestion> next) {}
