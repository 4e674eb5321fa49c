package org.onebeat.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the rows below a heading. */
final class RowReader {

    private static final int LONGEST_TEXT = 500;

    private final SheetLayout layout;
    private final HeadingRow heading;
    private final Findings findings;

    RowReader(SheetLayout layout, HeadingRow heading, Findings findings) {
        this.layout = layout;
        this.heading = heading;
        this.findings = findings;
    }

    /** Empty for a row that is blank in all known columns. */
    Optional<Row> read(RawRow source) {
        if (isBlank(source)) {
            return Optional.empty();
        }
        Map<String, String> cells =
                LinkedHashMap.newLinkedHashMap(layout.columns().size());
        heading.columns().forEach((index, column) -> {
            String text = new Place(source, column).read(source.cell(index));
            if (!text.isEmpty()) {
                cells.put(column.key(), text);
            }
        });
        return Optional.of(new Row(layout.key(), source.number(), cells));
    }

    private boolean isBlank(RawRow source) {
        return heading.columns().keySet().stream()
                .map(source::cell)
                .allMatch(cell -> cell.kind() != RawCell.Kind.FORMULA
                        && CellText.clean(cell.text()).isEmpty());
    }

    /** One cell; a refused one reads as "". */
    private final class Place {

        private final RawRow row;
        private final Column column;

        Place(RawRow row, Column column) {
            this.row = row;
            this.column = column;
        }

        String read(RawCell cell) {
            return switch (cell.kind()) {
                case EMPTY -> missing();
                case FORMULA -> refuse("formula", "");
                case ERROR -> refuse("error-cell", cell.text());
                case NUMBER -> number(cell);
                case TEXT -> text(cell);
                case OTHER -> refuse("not-text", cell.text());
            };
        }

        private String number(RawCell cell) {
            if (column.kind() == ColumnKind.DATE) {
                return CellText.date(cell).orElseGet(() -> refuse("not-a-date", cell.text()));
            }
            if (column.kind().textOnly()) {
                return refuse("code-as-number", cell.text());
            }
            return CellText.digits(cell).orElseGet(() -> refuse("not-text", cell.text()));
        }

        private String text(RawCell cell) {
            String text = CellText.clean(cell.text());
            if (text.isEmpty()) {
                return missing();
            }
            if (column.kind().textOnly() && CellText.lostItsDigits(text)) {
                return refuse("code-as-number", text);
            }
            if (text.length() > LONGEST_TEXT && column.kind() != ColumnKind.REFERENCES) {
                return refuse("cell-too-long", text);
            }
            return switch (column.kind()) {
                case DATE -> CellText.date(cell).orElseGet(() -> refuse("not-a-date", text));
                case CODE, TELEPHONE -> text.replace(" ", "");
                case CHOICE -> choice(text).orElseGet(() -> refuse("unknown-choice", text));
                case SUGGESTION -> choice(text).orElse(text);
                case TEXT -> text;
                case REFERENCES -> CellText.list(cell.text());
            };
        }

        private Optional<String> choice(String text) {
            return column.choices().stream()
                    .filter(code -> code.equalsIgnoreCase(text)
                            || Labels.ALL.stream().anyMatch(labels -> labels.choice(column.key(), code)
                                    .equalsIgnoreCase(text)))
                    .findFirst();
        }

        private String missing() {
            return column.required() ? refuse("required", "") : "";
        }

        private String refuse(String rule, String value) {
            findings.add(new Finding(layout.key(), row.number(), column.key(), rule, value, Map.of()));
            return "";
        }
    }
}
