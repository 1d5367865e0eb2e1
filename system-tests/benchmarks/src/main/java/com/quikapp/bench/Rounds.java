package com.quikapp.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measurements taken in turn, so that all meet the same machine; the better two rounds of three count. */
final class Rounds {

    private static final int COUNT = 3;

    private final List<Measurement> measurements;
    private final List<List<Double>> values = new ArrayList<>();

    /** One value; less is better. */
    @FunctionalInterface
    interface Measurement {
        double take() throws IOException;
    }

    Rounds(Measurement... measurements) {
        this.measurements = List.of(measurements);
        this.measurements.forEach(each -> values.add(new ArrayList<>()));
    }

    void run() throws IOException {
        for (int round = 0; round < COUNT; round++) {
            for (int at = 0; at < measurements.size(); at++) {
                values.get(at).add(measurements.get(at).take());
            }
        }
    }

    /** The value of a measurement, by its place. */
    double of(int measurement) {
        return best(values.get(measurement));
    }

    /** The mean of all values but the greatest of three. */
    static double best(List<Double> values) {
        return values.stream()
                .sorted()
                .limit(COUNT - 1)
                .mapToDouble(value -> value)
                .average()
                .orElseThrow();
    }
}
