package org.onebeat.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

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
    Optional<Row> read(org.dhatim.fastexcel.reader.Row source) {
        if (isBlank(source)) {
            return Optional.empty();
        }
        Map<String, String> cells =
                LinkedHashMap.newLinkedHashMap(layout.columns().size());
        heading.columns().forEach((index, column) -> {
            String text = new Place(source, column).read(source.getOptionalCell(index));
            if (!text.isEmpty()) {
                cells.put(column.key(), text);
            }
        });
        return Optional.of(new Row(layout.key(), source.getRowNum(), cells));
    }

    private boolean isBlank(org.dhatim.fastexcel.reader.Row source) {
        return heading.columns().keySet().stream().noneMatch(index -> source.getOptionalCell(index)
                .map(cell -> cell.getType() == CellType.FORMULA
                        || !CellText.clean(CellText.raw(cell)).isEmpty())
                .orElse(false));
    }

    /** One cell; a refused one reads as "". */
    private final class Place {

        private final org.dhatim.fastexcel.reader.Row row;
        private final Column column;

        Place(org.dhatim.fastexcel.reader.Row row, Column column) {
            this.row = row;
            this.column = column;
        }

        String read(Optional<Cell> found) {
            if (found.isEmpty() || found.get().getType() == CellType.EMPTY) {
                return missing();
            }
            Cell cell = found.get();
            return switch (cell.getType()) {
                case FORMULA -> refuse("formula", "");
                case ERROR -> refuse("error-cell", CellText.raw(cell));
                case NUMBER -> number(cell);
                case STRING -> text(cell);
                default -> refuse("not-text", CellText.raw(cell));
            };
        }

        private String number(Cell cell) {
            if (column.kind() == ColumnKind.DATE) {
                return CellText.date(cell).orElseGet(() -> refuse("not-a-date", CellText.raw(cell)));
            }
            if (column.kind().textOnly()) {
                return refuse("code-as-number", CellText.raw(cell));
            }
            return CellText.digits(cell).orElseGet(() -> refuse("not-text", CellText.raw(cell)));
        }

        private String text(Cell cell) {
            String text = CellText.clean(CellText.raw(cell));
            if (text.isEmpty()) {
                return missing();
            }
            if (text.length() > LONGEST_TEXT && column.kind() != ColumnKind.REFERENCES) {
                return refuse("cell-too-long", text);
            }
            return switch (column.kind()) {
                case DATE -> CellText.date(cell).orElseGet(() -> refuse("not-a-date", text));
                case CODE, TELEPHONE -> text.replace(" ", "");
                case CHOICE -> choice(text).orElseGet(() -> refuse("unknown-choice", text));
                case SUGGESTION -> choice(text).orElse(text);
                case TEXT, REFERENCES -> text;
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
            findings.add(new Finding(layout.key(), row.getRowNum(), column.key(), rule, value, Map.of()));
            return "";
        }
    }
}
