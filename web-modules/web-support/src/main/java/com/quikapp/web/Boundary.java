package com.quikapp.web;

import com.quikapp.web.limit.RateLimitFilter;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;

/** The JAX-RS application of a WAR: its own resources and the providers all WARs share. */
public abstract class Boundary extends Application {

    /** The resource classes of this WAR. */
    protected abstract Set<Class<?>> resources();

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new LinkedHashSet<Class<?>>(resources());
        classes.add(JsonProvider.class);
        classes.add(RequestTrace.class);
        classes.add(RateLimitFilter.class);
        classes.add(ProblemMapper.class);
        classes.add(UnexpectedMapper.class);
        classes.add(WebApplicationMapper.class);
        classes.add(JsonMapper.class);
        classes.add(EmptyErrorFilter.class);
        return classes;
    }
}
