package com.quikapp.content.search;

import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.util.common.SearchException;

/**
 * Waits until the backend has taken every document and throws when it refused one, but leaves the commit to whoever
 * wrote the batch: Hibernate Search's own strategies would commit each of its indexing queues by itself.
 */
final class AppliedIndexing implements IndexingPlanSynchronizationStrategy {
    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(future -> future.join().throwable().ifPresent(failure -> {
            throw new SearchException("The index did not take the documents.", failure);
        }));
    }
}
