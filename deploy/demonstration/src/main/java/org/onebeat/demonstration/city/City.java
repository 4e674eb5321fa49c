package org.onebeat.demonstration.city;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Zhoukou with made-up stations, people and places; always the same for a seed. */
public record City(List<County> counties, List<Officer> officers, List<Point> points) {

    /** All of it: 11 county rows, 211 stations, 5,113 villages. */
    public static City whole(long seed) {
        List<County> counties = Divisions.counties();
        List<Station> stations =
                counties.stream().flatMap(county -> county.stations().stream()).toList();
        return new City(counties, Force.of(seed, stations), Points.of(seed, stations));
    }

    /** One county with its first stations, as they are in the whole city. */
    public City reduced(String county, int stations) {
        List<County> left = counties.stream()
                .filter(one -> one.code().equals(county))
                .map(one -> one.reduced(stations))
                .toList();
        Set<String> units = stations(left).map(Station::code).collect(Collectors.toSet());
        return new City(
                left,
                officers.stream()
                        .filter(officer -> units.contains(officer.unit()))
                        .toList(),
                points.stream().filter(point -> units.contains(point.station())).toList());
    }

    public List<Station> stations() {
        return stations(counties).toList();
    }

    public List<Village> villages() {
        return counties.stream().flatMap(county -> county.villages().stream()).toList();
    }

    public List<Officer> officersOf(County county) {
        return officers.stream()
                .filter(officer -> officer.unit().startsWith(county.code()))
                .toList();
    }

    public List<Point> pointsOf(County county) {
        return points.stream()
                .filter(point -> point.station().startsWith(county.code()))
                .toList();
    }

    private static Stream<Station> stations(List<County> counties) {
        return counties.stream().flatMap(county -> county.stations().stream());
    }
}
