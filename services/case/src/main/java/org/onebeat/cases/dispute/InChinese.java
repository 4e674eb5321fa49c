package org.onebeat.cases.dispute;

import org.onebeat.cases.confirmation.Confirmation;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.mediation.MediationKind;
import org.onebeat.cases.meeting.Meeting;
import org.onebeat.cases.triage.Colour;

/** What the people who file lists and documents call it. */
public final class InChinese {

    private InChinese() {}

    public static String of(DisputeState state) {
        return switch (state) {
            case REPORTED -> "已上报";
            case TRIAGED -> "已研判";
            case ASSIGNED -> "已交办";
            case MEDIATING -> "调解中";
            case FAILED -> "调解未成";
            case TRANSFERRED -> "已移交部门";
            case AGREED -> "已达成协议";
            case FOLLOW_UP -> "回访中";
            case CLOSED -> "已办结";
            case WITHDRAWN -> "已撤销";
            case MERGED -> "已并案";
        };
    }

    /** @param colour null before triage */
    public static String of(Colour colour) {
        return switch (colour) {
            case null -> "未研判";
            case RED -> "红";
            case YELLOW -> "黄";
            case BLUE -> "蓝";
        };
    }

    public static String of(Level level) {
        return switch (level) {
            case COUNCIL -> "村（社区）调解组织";
            case VILLAGE -> "村（社区）警务";
            case STATION -> "派出所、乡镇";
            case COUNTY -> "县（市、区）";
            case CITY -> "市";
        };
    }

    public static String of(MediationKind kind) {
        return switch (kind) {
            case CIVIL -> "民间调解";
            case PUBLIC_SECURITY -> "治安调解";
        };
    }

    public static String of(Meeting.State state) {
        return switch (state) {
            case PLANNED -> "已约定";
            case HELD -> "已举行";
            case CALLED_OFF -> "已取消";
        };
    }

    /** @param stage null while nothing is recorded */
    public static String of(Confirmation stage) {
        return switch (stage) {
            case null -> "未申请";
            case NOT_WANTED -> "不申请司法确认";
            case APPLIED -> "已共同申请";
            case GRANTED -> "法院裁定确认";
            case REFUSED -> "法院未予确认";
        };
    }

    public static String of(Happening happening) {
        return switch (happening) {
            case REPORTED -> "上报";
            case TRIAGED -> "风险研判";
            case ASSIGNED -> "交办";
            case MEDIATION_STARTED -> "开始调解";
            case AGREED -> "达成协议";
            case MEDIATION_FAILED -> "调解未成";
            case MEETING_PLANNED -> "约定会谈";
            case MEETING_HELD -> "举行会谈";
            case MEETING_CALLED_OFF -> "取消会谈";
            case TAKEN_UP -> "继续调解";
            case TRANSFERRED -> "移交部门";
            case TRANSFER_RECEIVED -> "部门签收";
            case TRANSFER_ANSWERED -> "部门答复";
            case RETURNED -> "部门退回，重新调解";
            case CONFIRMATION_APPLIED -> "申请司法确认";
            case CONFIRMATION_GRANTED -> "法院裁定确认";
            case CONFIRMATION_REFUSED -> "法院未予确认";
            case CONFIRMATION_NOT_WANTED -> "不申请司法确认";
            case CONFIRMATION_WARNED -> "司法确认申请期限将至";
            case FOLLOWED_UP -> "回访";
            case CLOSED -> "办结";
            case REOPENED -> "回访未落实，重新调解";
            case WITHDRAWN -> "撤销";
            case MERGED -> "并案";
            case ABSORBED -> "另一件并入本件";
            case PAUSED -> "暂停计时";
            case RESUMED -> "恢复办理";
            case WARNED -> "临近到期提醒";
            case WENT_UP -> "上升层级";
            case NOTED -> "添加记录";
            case GRANTED -> "邀请参与";
            case GRANT_ENDED -> "结束参与";
            case RECOUNTED -> "放假安排公布，期限重算";
            case MOVED -> "责任人变更";
            case MARKED -> "演练标记更正";
        };
    }
}
