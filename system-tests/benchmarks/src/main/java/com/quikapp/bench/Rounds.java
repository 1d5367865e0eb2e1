package com.quikapp.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Two measurements taken in turn, so that both meet the same machine; the better two rounds of three count. */
final class Rounds {

    private static final int COUNT = 3;

    private final Measurement first;
    private final Measurement second;
    private final List<Double> ofFirst = new ArrayList<>();
    private final List<Double> ofSecond = new ArrayList<>();

    /** One value; less is better. */
    @FunctionalInterface
    interface Measurement {
        double take() throws IOException;
    }

    Rounds(Measurement first, Measurement second) {
        this.first = first;
        this.second = second;
    }

    void run() throws IOException {
        for (int round = 0; round < COUNT; round++) {
            ofFirst.add(first.take());
            ofSecond.add(second.take());
        }
    }

    double first() {
        return best(ofFirst);
    }

    double second() {
        return best(ofSecond);
    }

    private static double best(List<Double> values) {
        return values.stream()
                .sorted()
                .limit(COUNT - 1)
                .mapToDouble(value -> value)
                .average()
                .orElseThrow();
    }
}
