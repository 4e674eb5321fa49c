package org.onebeat.demonstration.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.demonstration.Chance;
import org.onebeat.demonstration.past.PastRecord.Opinion;

/** What people ask for, and what they are answered. */
final class Opinions implements Telling {

    private static final int YEARLY = 8_000;
    private static final double GROWTH = 0.12;
    private static final double UNANSWERED = 0.02;

    private record Wish(String subject, String text, String answer) {}

    private static final List<Wish> WISHES = List.of(
            new Wish("SAFETY", "希望村口增设监控探头", "已列入视频监控补点计划"),
            new Wish("TRAFFIC", "希望学校门口设置减速带", "已联系交通部门现场勘查"),
            new Wish("TRAFFIC", "希望夜间路灯尽快修复", "已通知维护单位修复"),
            new Wish("ENVIRONMENT", "希望及时清运垃圾", "已协调增加清运频次"),
            new Wish("UTILITIES", "希望解决用水高峰期水压不足", "已反映给供水单位，答复在本月内检修"),
            new Wish("PUBLIC_SERVICE", "希望户籍业务能就近办理", "警务室每周三设流动办理点"),
            new Wish("FARMING", "希望农忙时节加强农机道路秩序维护", "已安排农忙期间路面值守"),
            new Wish("VILLAGE_AFFAIRS", "希望公示栏内容及时更新", "已与村委会商定每月更新"));

    private final long seed;
    private final Calendar calendar;

    Opinions(long seed, LocalDate today) {
        this.seed = seed;
        this.calendar = new Calendar(today, GROWTH);
    }

    @Override
    public List<PastRecord> of(Ground ground) {
        Chance chance = Chance.of(seed, "opinions", ground.code());
        int count = chance.count(YEARLY * calendar.years() * ground.share());
        List<PastRecord> told = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Instant at = Calendar.at(calendar.day(chance), chance);
            Opinion opinion = opinion("o-%s-%d".formatted(ground.code(), i), ground, at, chance);
            if (ground.isHeard(at)) {
                told.add(opinion);
            }
        }
        return told;
    }

    private Opinion opinion(String reference, Ground ground, Instant at, Chance chance) {
        Wish wish = chance.one(WISHES);
        Instant answered = at.plus(Duration.ofHours(chance.between(20, 15 * 24)));
        boolean open = chance.in(UNANSWERED) || !calendar.isOver(answered) || !ground.isHeard(answered);
        return new Opinion(
                reference,
                ground.code(),
                wish.subject,
                wish.text,
                at,
                open ? null : answered,
                open ? null : wish.answer);
    }
}
