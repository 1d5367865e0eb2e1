package com.quikapp.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    /** The hash is that of {@code printf '{"imports":{}}' | openssl dgst -sha256 -binary | base64}. */
    @Test
    void allowsTheImportMapByItsHash() {
        String policy = ContentSecurityPolicy.forPage("<script type=\"importmap\">{\"imports\":{}}</script>");

        assertThat(policy)
                .contains("script-src 'self' 'sha256-URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw=';")
                .startsWith("default-src 'none'; ");
    }

    @Test
    void allowsNoInlineScriptOnAPageWithoutImportMap() {
        assertThat(ContentSecurityPolicy.forPage("<script>alert(1)</script>")).contains("script-src 'self'; ");
    }

    @Test
    void allowsNeitherInlineStylesNorEvaluationNorOtherHosts() {
        assertThat(ContentSecurityPolicy.forPage("")).doesNotContain("unsafe", "http:", "https:", "*", "data:");
    }
}
