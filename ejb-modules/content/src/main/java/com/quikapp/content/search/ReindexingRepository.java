package com.quikapp.content.search;

import com.quikapp.content.Content;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;

/** Keeps the state of reindexing. The migration made the row. */
@Service
class ReindexingRepository {
    private final EntityManager entities;

    @Inject
    ReindexingRepository(@Content EntityManager entities) {
        this.entities = entities;
    }

    ReindexingRun last() {
        return Objects.requireNonNull(entities.find(ReindexingRun.class, ReindexingRun.ROW));
    }

    /** Waits until nobody else changes it. */
    ReindexingRun lock() {
        return Objects.requireNonNull(
                entities.find(ReindexingRun.class, ReindexingRun.ROW, LockModeType.PESSIMISTIC_WRITE));
    }
}
