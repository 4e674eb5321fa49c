package org.onebeat.personnel.selection.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who serves which village, one to one, and why there and not elsewhere. */
public final class Match {
    private final Choices choices;
    private final Map<Integer, Integer> officers;
    private final Map<Integer, Integer> villages = new HashMap<>();

    /** @param officers by village */
    Match(Choices choices, Map<Integer, Integer> officers) {
        this.choices = choices;
        this.officers = Map.copyOf(officers);
        officers.forEach((village, officer) -> villages.put(officer, village));
    }

    /** What was found earlier for these choices. */
    public static Match found(Choices choices, Map<Integer, Integer> officersByVillage) {
        return new Match(choices, officersByVillage);
    }

    /** Empty for somebody who is left over: there are more officers than villages. */
    public Optional<Integer> villageOf(int officer) {
        return Optional.ofNullable(villages.get(officer));
    }

    public Optional<Integer> officerOf(int village) {
        return Optional.ofNullable(officers.get(village));
    }

    /** Which of an officer's wishes was met, 1 the dearest; empty where none was. */
    public Optional<Integer> wishMet(int officer) {
        int place = choices.officer(officer).wishes().indexOf(villages.getOrDefault(officer, -1));
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    /** Villages wished for in vain, the dearest first: who has them, and by what. */
    public List<Turned> turnedAway(int officer) {
        Integer got = villages.get(officer);
        return choices.officer(officer).wishes().stream()
                .takeWhile(village -> !village.equals(got))
                .filter(village -> choices.post(village) != null)
                .map(village -> turned(officer, village))
                .toList();
    }

    /** Officers with a speciality that the village needs more than what it got: each is where they would rather be. */
    public List<Integer> preferredElsewhere(int village) {
        int got = officerOf(village)
                .map(officer -> choices.claim(officer, village).need())
                .orElse(choices.post(village).needs().size());
        return choices.officers().stream()
                .map(Officer::id)
                .filter(officer -> choices.claim(officer, village).need() < got)
                .toList();
    }

    /** The speciality that this officer would bring of those the village needs; empty where there is none. */
    public Optional<String> needMet(int village, int officer) {
        List<String> needs = choices.post(village).needs();
        int need = choices.claim(officer, village).need();
        return need < needs.size() ? Optional.of(needs.get(need)) : Optional.empty();
    }

    /** Pairs who would both rather have each other: a stable match has none. */
    public Stream<Turned> blockingPairs() {
        return choices.officers().stream().flatMap(officer -> {
            Integer got = villages.get(officer.id());
            return choices.ranking(officer).stream()
                    .takeWhile(village -> !village.equals(got))
                    .filter(village -> isPreferred(officer.id(), village))
                    .map(village -> new Turned(village, officer.id(), null));
        });
    }

    private boolean isPreferred(int officer, int village) {
        Integer present = officers.get(village);
        return present == null || choices.claim(officer, village).compareTo(choices.claim(present, village)) < 0;
    }

    private Turned turned(int officer, int village) {
        int holder = officers.get(village);
        Precedence rule = choices.claim(holder, village).decidedAgainst(choices.claim(officer, village));
        return new Turned(village, holder, rule);
    }

    /** At this village that officer was taken, by this rule. */
    public record Turned(int village, int officer, Precedence rule) {}
}
