package org.onebeat.workbook;

import static org.onebeat.workbook.Sheets.formula;
import static org.onebeat.workbook.Sheets.number;
import static org.onebeat.workbook.Sheets.row;
import static org.onebeat.workbook.Sheets.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What may be wrong with an uploaded workbook, from a careless clerk to somebody who means harm. */
enum Hostility {
    CUT_OFF(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            byte[] whole = townships(text("411603100"), text("镇")).bytes();
            return Arrays.copyOf(whole, chance.nextInt(whole.length - 30));
        }
    },
    DAMAGED(false) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            byte[] whole = townships(text("411603100"), text("镇")).bytes();
            for (int flips = 1 + chance.nextInt(20); flips > 0; flips--) {
                whole[chance.nextInt(whole.length)] = (byte) chance.nextInt(256);
            }
            return whole;
        }
    },
    SOMETHING_ELSE(true) {
        @Override
        byte[] workbook(Random chance) {
            byte[] noise = new byte[chance.nextInt(4_000)];
            chance.nextBytes(noise);
            byte[] magic = List.of("%PDF-1.7\n", "PK\3\4", "MZ", "<html>", "{\"a\":", "")
                    .get(chance.nextInt(6))
                    .getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(magic, 0, noise, 0, Math.min(magic.length, noise.length));
            return noise;
        }
    },
    BROKEN_XML(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            String rows = row(2, text("411603100"), text("镇"));
            return Sheets.of("乡镇街道", HEADING + rows.substring(0, 5 + chance.nextInt(rows.length() - 10)))
                    .bytes();
        }
    },
    WRONG_TYPES(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            String wrong = List.of(
                            number("411603100"),
                            number("4.116E+11"),
                            number("-1.5"),
                            "<c @ t='b'><v>1</v></c>",
                            "<c @ t='e'><v>#REF!</v></c>",
                            "<c @ t='d'><v>2026-01-01T00:00:00</v></c>",
                            "<c @ t='s'><v>99999</v></c>",
                            formula("A1&amp;\"1\"", "411603100"),
                            formula("HYPERLINK(\"http://example.invalid\")", "点我"))
                    .get(chance.nextInt(9));
            return townships(wrong, text("镇")).bytes();
        }
    },
    LOST_ZEROS(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            return townships(number(Integer.toString(1 + chance.nextInt(99_999_999))), text("镇"))
                    .bytes();
        }
    },
    MERGED(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            int last = 3 + chance.nextInt(500);
            return Sheets.of(
                            "乡镇街道",
                            HEADING + row(2, text("411603100"), text("镇")),
                            "<mergeCells><mergeCell ref='A2:A" + last + "'/></mergeCells>")
                    .bytes();
        }
    },
    FOREIGN_SHEET(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            return Sheets.of("人口" + chance.nextInt(1_000), HEADING).bytes();
        }
    },
    FOREIGN_COLUMN(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            String foreign = List.of("身份证号", "民族", "信仰", "前科", "病史").get(chance.nextInt(5));
            return Sheets.of("乡镇街道", row(1, text("区划代码"), text("名称"), text(foreign)))
                    .bytes();
        }
    },
    LOST_HEADING(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            String rest = chance.nextBoolean() ? text("名称") : text("区划代码");
            return Sheets.of("乡镇街道", row(1, rest, rest) + row(2, text("411603100"), text("镇")))
                    .bytes();
        }
    },
    MANY_WRONG_ROWS(true) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            String[] rows = IntStream.range(2, 3 + chance.nextInt(600))
                    .mapToObj(number -> row(number, text(""), text("镇" + number)))
                    .toArray(String[]::new);
            return Sheets.of("乡镇街道", HEADING + String.join("", rows)).bytes();
        }
    },
    WILD_PLACES(false) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            String place =
                    List.of("ZZZZZ2", "A0", "A-1", "2", "", "A99999999999").get(chance.nextInt(6));
            String cell = "<c r='" + place + "' t='inlineStr'><is><t>x</t></is></c>";
            String at = List.of("2", "0", "-7", "2147483648", "二").get(chance.nextInt(5));
            return Sheets.of("乡镇街道", HEADING + "<row r='" + at + "'>" + cell + "</row>")
                    .bytes();
        }
    },
    WILD_NAMES(false) {
        @Override
        byte[] workbook(Random chance) throws IOException {
            StringBuilder name = new StringBuilder();
            for (int length = 1 + chance.nextInt(700); length > 0; length--) {
                name.append(wild(chance));
            }
            return townships(text("411603100"), text(name.toString())).bytes();
        }

        private String wild(Random chance) {
            return switch (chance.nextInt(5)) {
                case 0 -> Character.toString(0x20000 + chance.nextInt(0xa000)); // beyond the Basic Multilingual Plane
                case 1 -> "\u202e\u200b";
                case 2 -> "&#x3000;";
                case 3 -> "&lt;script&gt;{value}";
                default -> "镇";
            };
        }
    };

    private static final String HEADING = row(1, text("区划代码"), text("名称"));

    private final boolean certain;

    Hostility(boolean certain) {
        this.certain = certain;
    }

    /** Whether each of them is to be found out; of the others some happen to be in order. */
    boolean isCertain() {
        return certain;
    }

    abstract byte[] workbook(Random chance) throws IOException;

    private static Sheets townships(String... cells) {
        return Sheets.of("乡镇街道", HEADING + row(2, cells));
    }
}
