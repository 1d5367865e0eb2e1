package com.quikapp.bench;

import com.quikapp.harness.Json;

/**
 * One measured value beside that of its raw peer.
 *
 * @param value of QuikApp
 * @param against what the peer is
 * @param peer its value, in the same unit and run
 */
record Figure(String name, double value, String unit, String against, double peer) {

    /** One line of JSON; the ratio is QuikApp's value by the peer's. */
    String line() {
        return Json.object(
                        "name",
                        name,
                        "value",
                        rounded(value),
                        "unit",
                        unit,
                        "against",
                        against + " " + rounded(peer),
                        "ratio",
                        rounded(value / peer))
                .toString();
    }

    private static double rounded(double number) {
        double factor = Math.pow(10, 2 - Math.floor(Math.log10(Math.max(Math.abs(number), 1e-9))));
        return Math.round(number * factor) / factor;
    }
}
