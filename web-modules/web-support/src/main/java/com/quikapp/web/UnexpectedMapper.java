package com.quikapp.web;

import com.quikapp.platform.caller.LogTrace;
import com.quikapp.platform.database.Outage;
import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.problem.ProblemView;
import com.quikapp.platform.problem.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Answers what nobody foresaw, without telling what it was; the log has it under the trace id. A database that cannot
 * work at the moment is 503, because trying again helps.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int MAX_CAUSES = 20;

    private final HttpServletRequest request;

    public UnexpectedMapper(@Context HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        var facts = RequestFacts.of(request);
        var problem = causes(failure)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
        if (problem.isPresent()) {
            return ProblemAnswer.of(ProblemView.of(problem.get(), facts.path(), facts.traceId()));
        }
        LogTrace.with(
                facts.traceId(),
                () -> LOG.log(System.Logger.Level.ERROR, "A request failed, trace " + facts.traceId(), failure));
        if (passes(failure)) {
            var away = new Unavailable("server.database-away", "The database cannot be used at the moment.", RETRY);
            return ProblemAnswer.of(ProblemView.of(away, facts.path(), facts.traceId()));
        }
        return ProblemAnswer.of(ProblemView.unexpected(facts.path(), facts.traceId()));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MAX_CAUSES);
    }

    /** Whether the database is away or full, or this request lost a lock to another. */
    static boolean passes(Throwable failure) {
        return Outage.in(failure) || causes(failure).anyMatch(SQLTransientException.class::isInstance);
    }
}
