package org.onebeat.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell says, cleaned where that is harmless: nothing is guessed. */
final class CellText {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int LONGEST_DAY_NUMBER = 6;

    private CellText() {}

    /** Outer and doubled blanks (ideographic, no-break, control, zero-width) go, full-width digits and letters become plain. */
    static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isBlank(point)) {
                if (!cleaned.isEmpty() && cleaned.charAt(cleaned.length() - 1) != ' ') {
                    cleaned.append(' ');
                }
            } else if (!isInvisible(point)) {
                cleaned.appendCodePoint(plain(point));
            }
        });
        return cleaned.toString().strip();
    }

    static String raw(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        return text == null ? "" : text;
    }

    /** A whole number as its digits, empty if it is none. */
    static Optional<String> digits(Cell cell) {
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        return number.scale() <= 0 ? Optional.of(number.toPlainString()) : Optional.empty();
    }

    /** A civil date of a text or a date cell as yyyy-MM-dd, empty if it is none. */
    static Optional<String> date(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            boolean plausible = cell.asNumber().toBigInteger().toString().length() < LONGEST_DAY_NUMBER;
            return plausible
                    ? Optional.ofNullable(cell.asDate())
                            .map(LocalDateTime::toLocalDate)
                            .map(LocalDate::toString)
                    : Optional.empty();
        }
        Matcher parts = DATE.matcher(clean(raw(cell)).replace(" ", ""));
        return parts.matches() ? day(parts) : Optional.empty();
    }

    private static Optional<String> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.parse("%s-%2s-%2s"
                            .formatted(parts.group(1), parts.group(2), parts.group(3))
                            .replace(' ', '0'))
                    .toString());
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    private static int plain(int point) {
        boolean fullWidth =
                point >= '０' && point <= '９' || point >= 'Ａ' && point <= 'Ｚ' || point >= 'ａ' && point <= 'ｚ';
        return fullWidth ? point - '０' + '0' : point;
    }
}
