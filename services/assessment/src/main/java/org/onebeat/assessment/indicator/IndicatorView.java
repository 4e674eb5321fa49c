package org.onebeat.assessment.indicator;

/** An indicator as it is shown. */
record IndicatorView(String code, String zh, String en, Unit unit, Group group, Direction direction, AsOf asOf) {
    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.zh(),
                indicator.en(),
                indicator.unit(),
                indicator.group(),
                indicator.direction(),
                indicator.formula().asOf());
    }
}
