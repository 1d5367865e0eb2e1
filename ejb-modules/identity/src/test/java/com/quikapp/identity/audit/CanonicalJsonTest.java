package com.quikapp.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.Json;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static String canonical(String json) throws Exception {
        return CanonicalJson.withoutContent(Json.mapper().readTree(json));
    }

    @Test
    void sortsMembersAtEveryDepthAndKeepsTheOrderOfArrays() throws Exception {
        assertThat(canonical("{\"b\": [{\"z\":1, \"a\":2}, 1], \"a\": null}"))
                .isEqualTo("{\"a\":null,\"b\":[{\"a\":2,\"z\":1},1]}");
    }

    @Test
    void writesAsciiOnly() throws Exception {
        assertThat(canonical("{\"reason\":\"\u00e4\"}")).isEqualTo("{\"reason\":\"\\u00E4\"}");
    }

    @Test
    void leavesOutWhatPeopleWroteAtEveryDepth() throws Exception {
        assertThat(canonical("{\"text\":\"a\",\"message\":{\"html\":\"b\",\"seq\":1}}"))
                .isEqualTo("{\"message\":{\"seq\":1}}");
    }
}
