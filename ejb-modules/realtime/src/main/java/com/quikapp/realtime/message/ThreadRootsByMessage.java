package com.quikapp.realtime.message;

import com.quikapp.content.thread.ThreadRoot;
import com.quikapp.content.thread.ThreadRoots;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.MessageId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells threads of messages that nobody has replied to yet. */
@Service
class ThreadRootsByMessage implements ThreadRoots {

    private final Roots roots;

    @Inject
    ThreadRootsByMessage(Roots roots) {
        this.roots = roots;
    }

    @Override
    public Optional<ThreadRoot> find(MessageId id) {
        return roots.find(id).map(root -> new ThreadRoot(root.id(), root.channelId(), root.authorId()));
    }
}
