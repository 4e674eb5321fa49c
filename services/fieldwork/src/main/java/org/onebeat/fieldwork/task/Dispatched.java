package org.onebeat.fieldwork.task;

/** A new task and the event that tells of it. */
public record Dispatched(Task task, TaskEvent event) {}
