package com.quikapp.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.Json;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void growWithEachCall() {
        assertThat(LongStream.generate(Ids::next).limit(10_000).toArray())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void differFromThoseOfAnotherServer() {
        Ids.madeBy(7);
        long id = Ids.next();
        Ids.madeBy(8);
        assertThat(node(id)).isEqualTo(7);
        assertThat(node(Ids.next())).isEqualTo(8);
    }

    private static long node(long id) {
        return id >> 12 & Ids.NODES - 1;
    }

    @Test
    void readWhatTheyWrite() throws Exception {
        var id = new ChannelId(Ids.next());
        assertThat(id.text()).matches("[0-9a-z]{13}");
        assertThat(ChannelId.parse(id.text())).isEqualTo(id);
        assertThat(Json.mapper().readValue(Json.mapper().writeValueAsString(id), ChannelId.class))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "zzzzzzzzzzzzz", "0000000000u00", "00000000000000", "../../etc/pass"})
    void refuseWhatIsNoId(String text) {
        assertThatThrownBy(() -> Ids.parse(text)).isInstanceOf(MalformedId.class);
    }
}
