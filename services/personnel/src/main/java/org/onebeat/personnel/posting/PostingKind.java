package org.onebeat.personnel.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A kind of posting, such as dedicated 专职: an entry of the city's catalogue (domain.md section 3). */
@Entity
@Immutable
public class PostingKind {
    @Id
    private String code;

    private int position;
    private String zh;
    private String en;

    protected PostingKind() {}

    public String code() {
        return code;
    }

    /** Whether a cell of a workbook means this kind: by its code or either label. */
    public boolean isMeantBy(String text) {
        return text.equalsIgnoreCase(code) || text.equals(zh) || text.equalsIgnoreCase(en);
    }

    PostingKindView view() {
        return new PostingKindView(code, zh, en);
    }
}
