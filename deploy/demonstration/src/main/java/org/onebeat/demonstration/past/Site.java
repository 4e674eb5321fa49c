package org.onebeat.demonstration.past;

import java.util.ArrayList;
import java.util.List;
import org.onebeat.demonstration.Chance;
import org.onebeat.demonstration.past.PastRecord.Place;

/** A made-up place that is inspected, and how often. */
record Site(Place place, int months) {

    /** @param intervals in months, where the risk is high, normal and low */
    private record Kind(String code, double rural, double urban, List<String> names, List<Integer> intervals) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("SHOP", 1.0, 1.6, List.of("便民超市", "农资店", "五金店", "饭店"), List.of(3, 6, 12)),
            new Kind("SCHOOL", 0.16, 0.4, List.of("小学", "幼儿园"), List.of(1, 1, 3)),
            new Kind("ENTERPRISE", 0.28, 0.4, List.of("木业加工厂", "面粉厂", "服装加工点", "养殖场"), List.of(1, 3, 6)),
            new Kind("RENTAL_HOUSING", 0.05, 0.9, List.of("出租房"), List.of(1, 3, 6)),
            new Kind("HOUSING_ESTATE", 0, 0.8, List.of("小区"), List.of(3, 6, 12)),
            new Kind("HOSPITAL", 0.3, 0.2, List.of("卫生室"), List.of(1, 3, 6)),
            new Kind("MARKET", 0.04, 0.15, List.of("集贸市场"), List.of(1, 3, 6)),
            new Kind("ENTERTAINMENT", 0.01, 0.2, List.of("网吧", "棋牌室"), List.of(1, 1, 3)),
            new Kind("LOGISTICS", 0.03, 0.25, List.of("快递网点"), List.of(1, 3, 6)));
    private static final List<String> RISKS = List.of("HIGH", "NORMAL", "LOW");

    static List<Site> of(long seed, Ground ground) {
        Chance chance = Chance.of(seed, "places", ground.code());
        List<Site> sites = new ArrayList<>();
        for (Kind kind : KINDS) {
            int count = chance.count(ground.village().urban() ? kind.urban : kind.rural);
            for (int i = 1; i <= count; i++) {
                int risk = chance.weighted(1, 6, 3);
                String reference = "p-%s-%s-%d".formatted(ground.code(), kind.code, i);
                String name = name(ground) + chance.one(kind.names) + (i == 1 ? "" : String.valueOf(i));
                sites.add(new Site(
                        new Place(reference, ground.code(), kind.code, name, RISKS.get(risk)),
                        kind.intervals.get(risk)));
            }
        }
        return sites;
    }

    /** What people call the village. */
    private static String name(Ground ground) {
        return ground.village().name().replaceAll("(村民委员会|居民委员会|村委会|居委会)$", "");
    }
}
