package org.onebeat.onboarding;

/**
 * Where deeds are kept that workbooks did to one kind of thing.
 *
 * @param deeds the table, with {@code onboarding_id}, {@code added}, {@code before} and {@code after}
 * @param thing its column with the thing's id
 * @param things the table of the things
 * @param version its column that tells how often a thing changed
 */
public record DeedTable(String deeds, String thing, String things, String version) {

    /** Earlier deeds to what was changed and is as before. */
    String follow() {
        return """
                update %1$s earlier set after = %3$s.%4$s
                from %1$s undone join %3$s on %3$s.id = undone.%2$s
                where undone.onboarding_id = :undone and not undone.added
                    and earlier.%2$s = undone.%2$s and earlier.after = undone.before
                """.formatted(deeds, thing, things, version);
    }
}
