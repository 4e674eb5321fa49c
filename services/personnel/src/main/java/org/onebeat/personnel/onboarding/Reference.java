package org.onebeat.personnel.onboarding;

import org.onebeat.personnel.posting.Place;
import org.onebeat.territory.AreaKind;

/**
 * An area that a workbook may refer to.
 *
 * @param place null while only the workbook's own territory sheets know it
 */
record Reference(AreaKind kind, String code, String name, Place place) {

    static Reference known(Place place) {
        return new Reference(
                place.area().kind(), place.area().code(), place.area().name(), place);
    }

    static Reference provisional(AreaKind kind, String code, String name) {
        return new Reference(kind, code, name, null);
    }

    boolean isKnown() {
        return place != null;
    }
}
