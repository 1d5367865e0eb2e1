package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.realtime.broadcast.Sequencer.Gap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequencerTest {

    private final Sequencer<String> sequencer = new Sequencer<>();

    private List<String> accept(long seq) {
        return sequencer.accept(seq, seq, "e" + seq);
    }

    @Test
    void letsPassWhatIsInOrder() {
        sequencer.start(4);
        assertThat(accept(5)).containsExactly("e5");
        assertThat(accept(6)).containsExactly("e6");
        assertThat(sequencer.last()).isEqualTo(6);
    }

    @Test
    void dropsWhatIsKnown() {
        sequencer.start(4);
        accept(5);
        assertThat(accept(5)).isEmpty();
        assertThat(accept(2)).isEmpty();
    }

    @Test
    void holdsAnEarlyEventUntilTheMissingOnesCome() {
        sequencer.start(0);
        assertThat(accept(3)).isEmpty();
        assertThat(sequencer.gap()).contains(new Gap(1, 2));
        assertThat(accept(1)).containsExactly("e1");
        assertThat(sequencer.gap()).contains(new Gap(2, 2));
        assertThat(accept(2)).containsExactly("e2", "e3");
        assertThat(sequencer.gap()).isEmpty();
    }

    @Test
    void holdsEverythingUntilTheStart() {
        assertThat(accept(8)).isEmpty();
        assertThat(accept(7)).isEmpty();
        assertThat(sequencer.gap()).isEmpty();
        assertThat(sequencer.start(7)).containsExactly("e8");
    }

    @Test
    void takesARangeAsOneEvent() {
        sequencer.start(10);
        assertThat(sequencer.accept(12, 40, "import")).isEmpty();
        assertThat(accept(11)).containsExactly("e11", "import");
        assertThat(sequencer.last()).isEqualTo(40);
        assertThat(accept(30)).isEmpty();
        assertThat(accept(41)).containsExactly("e41");
    }

    @Test
    void canGiveUpWhatIsMissing() {
        sequencer.start(0);
        accept(600);
        assertThat(sequencer.skipTo(599)).containsExactly("e600");
    }

    @Test
    void bringsAnyOrderWithRepetitionsIntoOne() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var fresh = new Sequencer<Integer>();
            var events = new ArrayList<>(IntStream.rangeClosed(1, 50).boxed().toList());
            events.addAll(events.subList(10, 30));
            Collections.shuffle(events, random);
            var delivered = new ArrayList<Integer>();
            events.subList(0, 5).forEach(seq -> delivered.addAll(fresh.accept(seq, seq, seq)));
            delivered.addAll(fresh.start(0));
            events.subList(5, events.size()).forEach(seq -> delivered.addAll(fresh.accept(seq, seq, seq)));
            assertThat(delivered).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
        }
    }
}
