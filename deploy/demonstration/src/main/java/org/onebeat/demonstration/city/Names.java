package org.onebeat.demonstration.city;

import java.util.List;
import org.onebeat.demonstration.Chance;

/** Made-up names; about every hundredth holds a character beyond the Basic Multilingual Plane, as real ones do. */
final class Names {

    private static final List<String> FAMILY = letters("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
    private static final List<String> GIVEN = letters("伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰春海波宁辉力健亮新文建国志学永红云峰立");
    private static final String RARE = "𬱖";

    private Names() {}

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    static String next(Chance chance) {
        String given = chance.in(0.01) ? RARE : chance.one(GIVEN);
        return chance.one(FAMILY) + given + (chance.in(0.3) ? "" : chance.one(GIVEN));
    }
}
