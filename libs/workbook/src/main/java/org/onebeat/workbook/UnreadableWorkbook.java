package org.onebeat.workbook;

/** The bytes are no workbook that can be read; {@link #code} says why. */
public final class UnreadableWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableWorkbook(String code) {
        this(code, null);
    }

    UnreadableWorkbook(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /**
     * {@code workbook-not-readable} (no XLSX), {@code workbook-protected} (password or old XLS format),
     * {@code workbook-too-large}, {@code workbook-too-dense} (unpacks to more than any honest workbook),
     * {@code csv-encoding} (neither UTF-8 nor GB18030) or {@code csv-not-readable} (an open quote, an endless field).
     */
    public String code() {
        return code;
    }
}
