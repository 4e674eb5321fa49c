package org.onebeat.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a cell says, cleaned where that is harmless: nothing is guessed. */
final class CellText {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    // A date cell with a time, as a spreadsheet saves it in CSV.
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00(\\.0+)?)?$");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d{1,2}");
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

    /** Several texts, one a line, with a 、 between them instead. */
    static String list(String text) {
        return text.lines().map(CellText::clean).filter(line -> !line.isEmpty()).collect(Collectors.joining("、"));
    }

    /** A code that a spreadsheet took for a number and saved as it shows it, such as 4.116E+11. */
    static boolean lostItsDigits(String text) {
        return SCIENTIFIC.matcher(text).matches();
    }

    /** A whole number as its digits, empty if it is none. */
    static Optional<String> digits(RawCell cell) {
        BigDecimal number = cell.number().stripTrailingZeros();
        return number.scale() <= 0 ? Optional.of(number.toPlainString()) : Optional.empty();
    }

    /** A civil date of a text or a date cell as yyyy-MM-dd, empty if it is none. */
    static Optional<String> date(RawCell cell) {
        if (cell.kind() == RawCell.Kind.NUMBER) {
            boolean plausible = cell.number().toBigInteger().toString().length() < LONGEST_DAY_NUMBER;
            return plausible ? cell.day().map(LocalDate::toString) : Optional.empty();
        }
        Matcher parts = DATE.matcher(
                MIDNIGHT.matcher(clean(cell.text())).replaceFirst("").replace(" ", ""));
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
