package org.onebeat.workbook;

import java.util.HashMap;
import java.util.Map;

/**
 * What is wrong at one place of a workbook, without a language; {@link Wording} tells it.
 *
 * @param sheet key of the sheet, or its title if it is unknown; "" for the workbook as a whole
 * @param row row number as the spreadsheet shows it, 0 for the sheet as a whole
 * @param column key of the column, or its heading if it is unknown; "" for the row as a whole
 * @param rule stable code of the rule
 * @param value what the cell holds, cut to 60 characters
 * @param named values that the message mentions, for instance {@code first} = 12
 */
public record Finding(String sheet, int row, String column, String rule, String value, Map<String, String> named) {

    private static final int LONGEST = 60;
    private static final String PROPOSAL = "proposal";

    public Finding {
        value = cut(value);
        named = Map.copyOf(named);
    }

    /** The same with what was probably meant. */
    public Finding proposing(String proposal) {
        Map<String, String> more = new HashMap<>(named);
        more.put(PROPOSAL, proposal);
        return new Finding(sheet, row, column, rule, value, more);
    }

    String proposed() {
        return named.getOrDefault(PROPOSAL, "");
    }

    private static String cut(String text) {
        if (text == null) {
            return "";
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
