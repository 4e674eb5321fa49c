package org.onebeat.workbook;

import static org.onebeat.workbook.Column.optional;
import static org.onebeat.workbook.Column.required;
import static org.onebeat.workbook.ColumnKind.CHOICE;
import static org.onebeat.workbook.ColumnKind.CODE;
import static org.onebeat.workbook.ColumnKind.DATE;
import static org.onebeat.workbook.ColumnKind.REFERENCES;
import static org.onebeat.workbook.ColumnKind.SUGGESTION;
import static org.onebeat.workbook.ColumnKind.TELEPHONE;
import static org.onebeat.workbook.ColumnKind.TEXT;

import java.util.List;
import java.util.Optional;

/** The sheets a workbook may hold: a positive list, everything else is refused by name (domain.md section 9). */
public record Layout(List<SheetLayout> sheets) {

    /** The onboarding workbook of a county or a city (domain.md section 2). */
    public static final Layout ONBOARDING = new Layout(List.of(
            SheetLayout.of("counties", required("code", CODE), required("name", TEXT)),
            SheetLayout.of("townships", required("code", CODE), required("name", TEXT)),
            SheetLayout.of("stations", required("code", CODE), required("name", TEXT)),
            SheetLayout.of("sectors", required("code", CODE), required("name", TEXT), optional("station", REFERENCES)),
            SheetLayout.of(
                    "villages",
                    required("code", CODE),
                    required("name", TEXT),
                    required("settlement", CHOICE, "URBAN", "RURAL"),
                    required("station", REFERENCES),
                    optional("sector", REFERENCES)),
            SheetLayout.of("grids", required("code", CODE), required("name", TEXT), optional("village", REFERENCES)),
            SheetLayout.of(
                    "policePoints",
                    required(
                            "kind",
                            SUGGESTION,
                            "ROOM",
                            "VILLAGE_WORKSTATION",
                            "ENTERPRISE_WORKSTATION",
                            "COMMERCIAL_STREET_WORKSTATION",
                            "SCENIC_AREA_WORKSTATION",
                            "CAMPUS_WORKSTATION",
                            "HOSPITAL_WORKSTATION",
                            "STREET_POST"),
                    required("name", TEXT),
                    required("village", REFERENCES),
                    optional("serves", REFERENCES),
                    required("openedOn", DATE)),
            SheetLayout.of(
                    "people",
                    optional("serviceNumber", CODE),
                    required("name", TEXT),
                    required(
                            "category",
                            SUGGESTION,
                            "POLICE_OFFICER",
                            "AUXILIARY",
                            "POLICE_ASSISTANT",
                            "GRID_WORKER",
                            "MEDIATOR",
                            "SECURITY_HEAD",
                            "LEGAL_WORKER",
                            "RETURNED_RETIREE"),
                    required("unit", REFERENCES),
                    optional("telephone", TELEPHONE)),
            SheetLayout.of(
                    "postings",
                    required("serviceNumber", CODE),
                    required(
                            "function",
                            CHOICE,
                            "SUPPORTING_LEADER",
                            "STATION_CHIEF",
                            "COMMUNITY_OFFICER",
                            "AUXILIARY",
                            "GRID_WORKER",
                            "COUNTY_CLERK",
                            "CITY_LEADER",
                            "CITY_ADMIN",
                            "AUDITOR",
                            "IMPORTER"),
                    required("areas", REFERENCES),
                    optional("from", DATE),
                    optional("kind", SUGGESTION, "DEDICATED", "PART_TIME", "SECONDED")),
            SheetLayout.of(
                    "concurrentPosts",
                    required("serviceNumber", CODE),
                    required(
                            "post",
                            SUGGESTION,
                            "TOWNSHIP_LEADERSHIP",
                            "VILLAGE_DEPUTY_SECRETARY",
                            "VILLAGE_DIRECTOR_ASSISTANT"),
                    required("organisation", REFERENCES),
                    optional("from", DATE))));

    Optional<SheetLayout> sheet(String key) {
        return sheets.stream().filter(sheet -> sheet.key().equals(key)).findFirst();
    }

    Optional<Column> column(String sheet, String key) {
        return sheet(sheet).stream()
                .flatMap(known -> known.columns().stream())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }
}
