package org.onebeat.personnel.category;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A category of people, such as auxiliary 辅警: an entry of the city's catalogue (domain.md section 3). */
@Entity
public class Category {
    @Id
    private String code;

    private String zh;
    private String en;
    private int position;

    protected Category() {}

    public String code() {
        return code;
    }

    /** Whether a cell of a workbook means this category: by its code or either label. */
    public boolean isMeantBy(String text) {
        return text.equalsIgnoreCase(code) || text.equals(zh) || text.equalsIgnoreCase(en);
    }

    CategoryView view() {
        return new CategoryView(code, zh, en);
    }
}
