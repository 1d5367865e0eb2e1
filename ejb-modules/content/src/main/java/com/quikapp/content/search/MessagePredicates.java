package com.quikapp.content.search;

import com.quikapp.platform.id.Id;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;

/** Writes {@link MessageCriteria} in the index's terms. Only the words count for the score, all else filters. */
final class MessagePredicates<S> {
    /** OpenSearch takes at most 65,536 terms in one clause. */
    private static final int TERMS = 50_000;

    private final TypedSearchPredicateFactory<S> factory;

    MessagePredicates(TypedSearchPredicateFactory<S> factory) {
        this.factory = factory;
    }

    PredicateFinalStep of(MessageCriteria criteria) {
        BooleanPredicateClausesStep<S, ?> all = factory.bool();
        criteria.required().forEach(words -> all.must(text(words)));
        criteria.excluded().forEach(words -> all.mustNot(text(words)));
        all.filter(factory.match()
                .field("workspaceId")
                .matching(criteria.workspaceId().text()));
        all.filter(anyOf("channelId", criteria.channels()));
        if (!criteria.authors().isEmpty()) {
            all.filter(anyOf("authorId", criteria.authors()));
        }
        if (!criteria.notAuthors().isEmpty()) {
            all.mustNot(anyOf("authorId", criteria.notAuthors()));
        }
        all.filter(factory.range().field("number").atMost(criteria.upTo()));
        if (criteria.since() != null) {
            all.filter(factory.range().field("createdMicros").atLeast(IndexedMessage.micros(criteria.since())));
        }
        if (criteria.until() != null) {
            all.filter(factory.range().field("createdMicros").lessThan(IndexedMessage.micros(criteria.until())));
        }
        return all;
    }

    /** A word is a phrase too: "e-mail" and Chinese are several terms that must stand side by side. */
    private PredicateFinalStep text(String words) {
        return factory.phrase().field("text").matching(words);
    }

    private PredicateFinalStep anyOf(String field, Collection<? extends Id> ids) {
        List<String> texts = ids.stream().map(Id::text).toList();
        BooleanPredicateClausesStep<S, ?> any = factory.bool();
        for (int from = 0; from < texts.size(); from += TERMS) {
            any.should(factory.terms()
                    .field(field)
                    .matchingAny(texts.subList(from, Math.min(texts.size(), from + TERMS))));
        }
        return any;
    }
}
