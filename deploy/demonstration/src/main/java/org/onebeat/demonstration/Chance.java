package org.onebeat.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way every time: what it is about decides, not what was drawn before it. */
public final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** @param about texts that name what is drawn for, such as a kind and a village's code */
    public static Chance of(long seed, String... about) {
        long mixed = seed;
        for (String text : about) {
            mixed = (mixed ^ text.hashCode()) * SPREAD;
            mixed ^= mixed >>> 29;
        }
        return new Chance(mixed);
    }

    public boolean in(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** An index, the likelier the heavier it is. */
    public int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = random.nextDouble() * total;
        int index = 0;
        while (index < weights.length - 1 && left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }

    /** How many of something rare there are where so many are expected. */
    public int count(double expected) {
        double limit = Math.exp(-expected);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
