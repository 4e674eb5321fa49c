package org.onebeat.personnel.concurrent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.onebeat.territory.AreaKind;

/** A post that can be held besides: an entry of the city's catalogue (domain.md section 3). */
@Entity
@Immutable
@Table(name = "concurrent_post_kind")
public class PostKind {
    @Id
    private String code;

    private int position;

    @Enumerated(EnumType.STRING)
    private AreaKind level;

    private String zh;
    private String en;

    protected PostKind() {}

    public String code() {
        return code;
    }

    /** Whether it is held in a township or in a village. */
    public AreaKind level() {
        return level;
    }

    /** Whether a cell of a workbook means this post: by its code or either label. */
    public boolean isMeantBy(String text) {
        return text.equalsIgnoreCase(code) || text.equals(zh) || text.equalsIgnoreCase(en);
    }

    PostKindView view() {
        return new PostKindView(code, level, zh, en);
    }
}
