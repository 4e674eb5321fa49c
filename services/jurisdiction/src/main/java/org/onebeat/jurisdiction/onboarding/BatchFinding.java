package org.onebeat.jurisdiction.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;
import org.onebeat.workbook.Finding;

/** A finding of a batch's dry run, kept without a language. */
@Entity
@Immutable
@IdClass(BatchFinding.Key.class)
@Table(name = "onboarding_finding")
class BatchFinding implements Placed {

    record Key(UUID batch, int position) implements Serializable {}

    @Id
    @Column(name = "onboarding_id")
    private UUID batch;

    @Id
    private int position;

    @Embedded
    private Ancestors ancestors;

    private String sheet;

    private int rowNumber;

    private String columnKey;

    private String rule;

    private String value;

    /** Names and values in turn. */
    private String[] named;

    protected BatchFinding() {}

    static BatchFinding of(Batch batch, int position, Finding finding) {
        BatchFinding kept = new BatchFinding();
        kept.batch = batch.id();
        kept.position = position;
        kept.ancestors = batch.ancestors();
        kept.sheet = finding.sheet();
        kept.rowNumber = finding.row();
        kept.columnKey = finding.column();
        kept.rule = finding.rule();
        kept.value = finding.value();
        kept.named = finding.named().entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        return kept;
    }

    Finding finding() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < named.length; at += 2) {
            values.put(named[at], named[at + 1]);
        }
        return new Finding(sheet, rowNumber, columnKey, rule, value, values);
    }

    int position() {
        return position;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
