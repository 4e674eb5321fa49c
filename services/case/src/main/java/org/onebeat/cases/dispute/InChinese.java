package org.onebeat.cases.dispute;

import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.triage.Colour;

/** What the people who file lists call it. */
final class InChinese {

    private InChinese() {}

    static String of(DisputeState state) {
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
    static String of(Colour colour) {
        return switch (colour) {
            case null -> "未研判";
            case RED -> "红";
            case YELLOW -> "黄";
            case BLUE -> "蓝";
        };
    }

    static String of(Level level) {
        return switch (level) {
            case COUNCIL -> "村（社区）调解组织";
            case VILLAGE -> "村（社区）警务";
            case STATION -> "派出所、乡镇";
            case COUNTY -> "县（市、区）";
            case CITY -> "市";
        };
    }
}
