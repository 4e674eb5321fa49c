package org.onebeat.cases.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.onebeat.territory.Ancestors;

/**
 * To whom a dispute is opened: to all who serve an area, to an agency, or to one of its people only.
 *
 * @param area id of a beat, a sector or a station; null for an agency. Where it stands follows, for whoever leads there
 * @param agency code of the catalogue of partner agencies; null for an area
 * @param person id of the one person of the agency; null for all of them
 * @param posting by which that person sees it: another posting is opened nothing
 */
@Embeddable
public record Grantee(
        @Column(name = "area_id") Integer area,
        @Column(name = "station_id") Integer station,
        @Column(name = "sector_id") Integer sector,
        @Column(name = "village_id") Integer village,
        String agency,
        @Column(name = "person_id") Integer person,
        @Column(name = "posting_id") Integer posting) {

    public static Grantee ofArea(int area, Ancestors where) {
        return new Grantee(area, where.stationId(), where.sectorId(), where.villageId(), null, null, null);
    }

    public static Grantee ofAgency(String agency) {
        return new Grantee(null, null, null, null, agency, null, null);
    }

    static Grantee ofPerson(String agency, int person, int posting) {
        return new Grantee(null, null, null, null, agency, person, posting);
    }

    /** Police of elsewhere, who handle it jointly. */
    public boolean isArea() {
        return area != null;
    }
}
