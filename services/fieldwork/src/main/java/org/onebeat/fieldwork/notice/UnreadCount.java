package org.onebeat.fieldwork.notice;

/** How many notices the caller has not received yet. */
record UnreadCount(long unread) {}
