package com.quikapp.identity.user;

import com.quikapp.platform.id.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Gives out free handles: the wanted one, else with a small number, else with a unique ending. */
final class Handles {

    private static final int NUMBERED = 9;

    private final Function<Set<String>, Set<String>> taken;

    /** @param taken answers which of some handles are in use */
    Handles(Function<Set<String>, Set<String>> taken) {
        this.taken = taken;
    }

    /** One free handle for each wanted one, in the same order, all different. */
    List<Handle> free(List<Handle> wanted) {
        var given = new ArrayList<>(wanted);
        var used = new HashSet<String>();
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            open.add(at);
        }
        for (int round = 1; !open.isEmpty(); round++) {
            open = settle(wanted, given, used, open, round);
        }
        return given;
    }

    private List<Integer> settle(
            List<Handle> wanted, List<Handle> given, Set<String> used, List<Integer> open, int round) {
        var candidates = new HashSet<String>();
        for (int at : open) {
            given.set(at, candidate(wanted.get(at), round));
            candidates.add(given.get(at).value());
        }
        var stored = taken.apply(candidates);
        var left = new ArrayList<Integer>();
        for (int at : open) {
            var handle = given.get(at).value();
            if (stored.contains(handle) || !used.add(handle)) {
                left.add(at);
            }
        }
        return left;
    }

    private static Handle candidate(Handle wanted, int round) {
        if (round == 1) {
            return wanted;
        }
        return wanted.with(round <= NUMBERED ? Integer.toString(round) : Ids.text(Ids.next()));
    }
}
