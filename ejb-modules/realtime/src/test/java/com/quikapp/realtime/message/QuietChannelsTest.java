package com.quikapp.realtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.ChannelId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuietChannelsTest {

    private static final long CHANNEL = 7;
    private static final long OTHER = 8;

    private final List<Runnable> transactions = new ArrayList<>();
    private final QuietChannels quiet = new QuietChannels(true, transactions::add);

    private void know(long channel, long seq) {
        quiet.note(channel, seq, quiet.moment());
    }

    private void end() {
        transactions.remove(0).run();
    }

    @Test
    void knowsANumberUntilATransactionIsAboutToGiveTheNext() {
        know(CHANNEL, 3);
        know(OTHER, 4);
        assertThat(quiet.last(CHANNEL)).hasValue(3);
        quiet.write(List.of(CHANNEL));
        assertThat(quiet.last(CHANNEL)).isEmpty();
        assertThat(quiet.last(OTHER)).hasValue(4);
    }

    @Test
    void remembersNothingWhileSomebodyWrites() {
        quiet.write(List.of(CHANNEL));
        quiet.write(List.of(CHANNEL));
        know(CHANNEL, 3);
        end();
        know(CHANNEL, 3);
        assertThat(quiet.last(CHANNEL)).isEmpty();
        end();
        know(CHANNEL, 5);
        assertThat(quiet.last(CHANNEL)).hasValue(5);
    }

    @Test
    void remembersNothingThatWasReadBeforeACommit() {
        long before = quiet.moment();
        quiet.write(List.of(CHANNEL));
        end();
        quiet.note(CHANNEL, 3, before);
        assertThat(quiet.last(CHANNEL)).isEmpty();
    }

    @Test
    void knowsNothingWhereOtherServersPost() {
        var one = new QuietChannels(false, transactions::add);
        one.note(CHANNEL, 3, one.moment());
        one.write(List.of(CHANNEL));
        assertThat(one.last(CHANNEL)).isEmpty();
        assertThat(transactions).isEmpty();
    }

    @Test
    void sparesTheDatabaseAQueryOfAQuietChannel() {
        var queries = new ArrayList<Long>();
        var numbers = new LastNumbers(quiet, channels -> {
            queries.addAll(channels);
            return Map.of(CHANNEL, 3L);
        });
        assertThat(numbers.of(new ChannelId(CHANNEL))).isEqualTo(3);
        assertThat(numbers.of(new ChannelId(CHANNEL))).isEqualTo(3);
        assertThat(queries).hasSize(1);
    }
}
