package org.onebeat.workbook.sample;

import java.util.Random;

/** Made-up names; every hundredth holds a character beyond the Basic Multilingual Plane, as real ones do. */
final class Names {

    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰春海波宁辉力健亮新文建国志学永红云峰立";
    private static final String RARE = "𬱖";

    private final Random random;
    private int made;

    Names(long seed) {
        random = new Random(seed);
    }

    String next() {
        made++;
        String given = made % 100 == 0 ? RARE : one(GIVEN);
        return one(FAMILY) + given + (random.nextInt(3) == 0 ? "" : one(GIVEN));
    }

    private String one(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
