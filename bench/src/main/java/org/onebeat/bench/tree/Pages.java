package org.onebeat.bench.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.bench.Door;
import org.onebeat.bench.Officer;

/** The addresses of the pages on which somebody reads the tree, by what is on them. */
final class Pages {

    private static final String AREAS = "/api/v1/jurisdiction/areas";

    private final Map<String, List<String>> byWhat = new LinkedHashMap<>();
    private final Door door;
    private final Officer reader;

    Pages(Door door, Officer reader) {
        this.door = door;
        this.reader = reader;
        List<Integer> highest = ids(AREAS + "?kind=CITY");
        List<Integer> counties = ids(AREAS + "?kind=COUNTY");
        List<Integer> stations = ids(AREAS + "?kind=STATION");
        List<Integer> top = highest.isEmpty() ? counties : highest;
        children("counties of the city", highest, "");
        children("stations of a county", counties, "&tree=POLICE");
        children("townships of a county", counties, "&tree=ADMINISTRATIVE");
        children("sectors of a station", stations, "");
        children("villages of a township", ids(AREAS + "?kind=TOWNSHIP"), "");
        children("villages of a sector", ids(AREAS + "?kind=SECTOR"), "");
        children("grids of a village", ids(AREAS + "?kind=VILLAGE"), "");
        below("everything below a station", stations, "");
        below("a village in a county, by name", counties, "&kind=VILLAGE&q=%E7%AC%AC3%E9%95%87");
        everyPage("200 villages of all", top, "&kind=VILLAGE");
        everyPage("200 of everything", top, "");
    }

    Map<String, List<String>> byWhat() {
        return byWhat;
    }

    private void children(String what, List<Integer> parents, String more) {
        add(
                what,
                parents.stream()
                        .map(id -> AREAS + "/" + id + "/children?limit=50" + more)
                        .toList());
    }

    private void below(String what, List<Integer> parents, String more) {
        add(
                what,
                parents.stream()
                        .map(id -> AREAS + "?limit=50&parent=" + id + more)
                        .toList());
    }

    /** The first page, the last and all between. */
    private void everyPage(String what, List<Integer> parents, String more) {
        List<String> addresses = new ArrayList<>();
        parents.forEach(id -> walk(AREAS + "?parent=" + id + more, addresses));
        add(what, addresses);
    }

    private void add(String what, List<String> addresses) {
        if (!addresses.isEmpty()) {
            byWhat.put(what, addresses);
        }
    }

    private List<Integer> ids(String list) {
        return walk(list, new ArrayList<>());
    }

    /** The ids of all that is on the list, whose pages' addresses are put down. */
    private List<Integer> walk(String list, List<String> addresses) {
        List<Integer> found = new ArrayList<>();
        String address = list + "&limit=200";
        while (address != null) {
            addresses.add(address);
            JsonNode page = door.get(reader, address).json();
            page.path("items").forEach(area -> found.add(area.path("id").asInt()));
            String next = page.path("next").asText("");
            address = next.isEmpty() ? null : list + "&limit=200&cursor=" + next;
        }
        return found;
    }
}
