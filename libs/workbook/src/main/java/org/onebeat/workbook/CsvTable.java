package org.onebeat.workbook;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One CSV file. A row's number counts records, as a spreadsheet does that opens the file. */
record CsvTable(String title, Encoding.Source source) implements Table {

    private static final int LONGEST_FIELD = 100_000;
    private static final int LONGEST_HEADING = 8 * 1024;
    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_FIELD)
                    .build())
            .build();

    @Override
    public List<String> merged() {
        return List.of();
    }

    @Override
    public Stream<RawRow> rows() throws IOException {
        BufferedReader text = new BufferedReader(Encoding.of(source).reader(source.open()), LONGEST_HEADING);
        CsvParser parser = CSV.createParser((Reader) text);
        parser.setSchema(
                CsvSchema.emptySchema().withColumnSeparator(separator(text)).withoutEscapeChar());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new CsvRows(parser), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(() -> close(text));
    }

    /** Whatever separates most of the headings: some programs write semicolons or tabs. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADING);
        char[] begin = new char[LONGEST_HEADING];
        int length = Math.max(0, text.read(begin));
        text.reset();
        String heading = new String(begin, 0, length).lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }

    private static void close(Reader reader) {
        try {
            reader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
