package com.quikapp.content.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** {@link Analysis} in the names of OpenSearch and Elasticsearch. */
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {
    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        define(context, Analysis.INDEXING, true);
        define(context, Analysis.SEARCHING, false);
    }

    private static void define(ElasticsearchAnalysisConfigurationContext context, String name, boolean unigrams) {
        String pairs = name + "_pairs";
        context.tokenFilter(pairs).type("cjk_bigram").param("output_unigrams", unigrams);
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilters("cjk_width", "lowercase", pairs, "asciifolding", "kstem");
    }
}
