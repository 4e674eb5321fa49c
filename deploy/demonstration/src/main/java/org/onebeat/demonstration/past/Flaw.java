package org.onebeat.demonstration.past;

import java.util.List;
import org.onebeat.demonstration.Chance;

/**
 * What is wrong at a place.
 *
 * @param days within which it is to be mended
 */
record Flaw(String category, String severity, int days, String description) {

    private static final List<Flaw> MINOR = List.of(
            new Flaw("FIRE", "MINOR", 3, "灭火器压力不足"),
            new Flaw("PUBLIC_ORDER", "MINOR", 3, "一处监控探头不能正常使用"),
            new Flaw("ELECTRICITY", "MINOR", 3, "插线板私拉乱接"),
            new Flaw("PUBLIC_ORDER", "MINOR", 3, "门锁损坏未更换"),
            new Flaw("TRAFFIC", "MINOR", 3, "门前车辆乱停影响出入"));
    private static final List<Flaw> GENERAL = List.of(
            new Flaw("FIRE", "GENERAL", 15, "疏散通道堆放杂物"),
            new Flaw("ELECTRICITY", "GENERAL", 15, "线路老化未穿管保护"),
            new Flaw("WATER", "GENERAL", 15, "坑塘边缺少护栏和警示标志"),
            new Flaw("BUILDING", "GENERAL", 15, "围墙倾斜需要加固"),
            new Flaw("TRAFFIC", "GENERAL", 15, "出入口缺少减速带"),
            new Flaw("OTHER", "GENERAL", 15, "应急联系人信息未更新"));
    private static final List<Flaw> MAJOR =
            List.of(new Flaw("FIRE", "MAJOR", 15, "液化气瓶与明火同室存放"), new Flaw("BUILDING", "MAJOR", 15, "承重墙被擅自拆改"));

    static Flaw any(Chance chance) {
        return chance.one(
                switch (chance.weighted(0.5, 0.46, 0.04)) {
                    case 0 -> MINOR;
                    case 1 -> GENERAL;
                    default -> MAJOR;
                });
    }
}
