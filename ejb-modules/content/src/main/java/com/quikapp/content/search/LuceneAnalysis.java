package com.quikapp.content.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** {@link Analysis} in Lucene's names. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        define(context, Analysis.INDEXING, true);
        define(context, Analysis.SEARCHING, false);
    }

    private static void define(LuceneAnalysisConfigurationContext context, String name, boolean unigrams) {
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("cjkBigram")
                .param("outputUnigrams", Boolean.toString(unigrams))
                .tokenFilter("asciiFolding")
                .tokenFilter("kStem");
    }
}
