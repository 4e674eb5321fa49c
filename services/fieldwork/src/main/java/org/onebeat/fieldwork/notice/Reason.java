package org.onebeat.fieldwork.notice;

/** Why somebody's attention is asked for; the reader makes a sentence of it. */
public enum Reason {
    /** A task is yours to accept. */
    TASK_DISPATCHED,
    /** Nobody below accepted a task: it is yours now. */
    TASK_WENT_UP,
    /** A task that you dispatched came back, with a reason. */
    TASK_RETURNED,
    /** A task of yours was called off. */
    TASK_WITHDRAWN,
    /** An opinion that you recorded has its answer. */
    OPINION_ANSWERED,
    /** Somebody else gave you a dispute. */
    DISPUTE_ROUTED,
    /** Open disputes of a village came to you with its post. */
    DISPUTES_CAME,
    DISPUTE_WENT_UP,
    /** A dispute of your station is RED. */
    DISPUTE_RED,
    /** The time for a dispute of yours runs out, or a visit is due today. */
    DISPUTE_RUNS_OUT,
    /** The days in which a court can be asked to confirm an agreement in a dispute of yours run out. */
    DISPUTE_CONFIRMATION,
    /** You are asked to work on a dispute of others. */
    DISPUTE_GRANTED,
    /** A dispute was handed to your agency. */
    DISPUTE_TRANSFERRED,
    /** Somebody else gave you a hazard. */
    HAZARD_ROUTED,
    /** Open hazards of a village came to you with its post. */
    HAZARDS_CAME,
    HAZARD_WENT_UP,
    /** A matter came while you are on duty, to a village without a holder of its own. */
    DISPUTE_ON_DUTY,
    HAZARD_ON_DUTY,
    /** A resident calls for help where you are on duty, or serve. */
    HELP_CALLED,
    /** A resident asks something of you. */
    REQUEST_ASKED,
    /** A resident wrote one more line. */
    REQUEST_ADDED,
    /** A resident says that what you answered does not solve it. */
    REQUEST_REOPENED,
    /** The answer to a resident is due today. */
    REQUEST_DUE,
    REQUEST_OVERDUE,
    /** Your term on a village nears its end. */
    SECONDMENT_ENDING,
    /** Somebody asks you for leave. */
    LEAVE_ASKED,
    LEAVE_APPROVED,
    LEAVE_REFUSED,
    /** Villages pass from you to somebody, or to you: hand them over, or take them over. */
    HANDOVER_OPENED,
    /** Villages were handed over to you: take them over, or send them back. */
    HANDOVER_READY,
    /** What you handed over lacks something. */
    HANDOVER_SENT_BACK,
    /** The posts came out otherwise: there is nothing to hand over. */
    HANDOVER_CALLED_OFF,
    /** Your signature of a hand-over is overdue. */
    HANDOVER_OVERDUE,
    /** Somebody's hand-over in your station is overdue. */
    HANDOVER_STUCK,
    /** You stand on a roster that your station goes by now. */
    ROSTER_PUBLISHED,
    /** You have one more duty, one less, or others than before. */
    DUTY_ADDED,
    DUTY_REMOVED,
    DUTY_MOVED,
    /** Somebody wants to change duties with you. */
    SWAP_ASKED,
    /** Two people want to change duties: you decide. */
    SWAP_AGREED,
    /** A change of duties that you asked for, or agreed to, has its answer. */
    SWAP_APPROVED,
    SWAP_REFUSED,
    SWAP_WITHDRAWN
}
