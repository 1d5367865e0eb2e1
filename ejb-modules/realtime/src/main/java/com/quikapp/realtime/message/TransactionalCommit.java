package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** A container transaction around {@link MessageAppend}. */
@Service
class TransactionalCommit implements BatchCommit {

    private final MessageAppend append;

    @Inject
    TransactionalCommit(MessageAppend append) {
        this.append = append;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<Outcome> commit(List<Post> posts, boolean again) {
        return append.append(posts, again);
    }
}
