package com.quikapp.realtime.web;

import com.quikapp.platform.Service;
import com.quikapp.realtime.message.PostedMessage;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/**
 * Answers posts on threads of the container: the one that completes them has others to serve. A bean of its own, because
 * a resource is made anew for each request, and looking the threads up takes longer than most requests.
 */
@Service
class PostAnswers {

    private final ManagedScheduledExecutorService executor;

    @Inject
    PostAnswers(ManagedScheduledExecutorService executor) {
        this.executor = executor;
    }

    CompletionStage<Response> of(CompletionStage<PostedMessage> posted) {
        return posted.thenApplyAsync(PostAnswers::answer, executor);
    }

    private static Response answer(PostedMessage posted) {
        return Response.status(posted.duplicate() ? Response.Status.OK : Response.Status.CREATED)
                .entity(posted.message())
                .build();
    }
}
