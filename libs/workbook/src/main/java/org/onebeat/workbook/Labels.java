package org.onebeat.workbook;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Titles, headings, choices and notes in one language. */
final class Labels {

    static final List<Labels> ALL = List.of(new Labels(Locale.CHINESE), new Labels(Locale.ENGLISH));

    private final Locale locale;
    private final ResourceBundle bundle;

    Labels(Locale wanted) {
        locale = "en".equals(wanted.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
        bundle = ResourceBundle.getBundle("org.onebeat.workbook.workbook", locale, Labels.class.getClassLoader());
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /** The key itself when it is not one of ours: an unknown sheet is called by its own name. */
    String sheet(String key) {
        return or("sheet." + key, key);
    }

    String column(String sheet, String key) {
        return or("column." + sheet + "." + key, key);
    }

    String choice(String column, String code) {
        return or("choice." + column + "." + code, code);
    }

    private String or(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
