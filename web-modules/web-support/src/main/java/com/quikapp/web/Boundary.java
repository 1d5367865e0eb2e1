package com.quikapp.web;

import com.quikapp.web.limit.PublicLimitFeature;
import com.quikapp.web.limit.RateLimitFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the REST application of every WAR has besides its own resources. */
public final class Boundary {

    private Boundary() {}

    /** The given resources and the providers all WARs share. */
    public static Set<Class<?>> with(Class<?>... resources) {
        var classes = new LinkedHashSet<Class<?>>(List.of(resources));
        classes.add(JsonProvider.class);
        classes.add(RequestTrace.class);
        classes.add(RequestDuration.class);
        classes.add(EndedSessionFilter.class);
        classes.add(RateLimitFilter.class);
        classes.add(PublicLimitFeature.class);
        classes.add(BodyLimit.class);
        classes.add(DiskFeature.class);
        classes.add(ProblemMapper.class);
        classes.add(UnexpectedMapper.class);
        classes.add(WebApplicationMapper.class);
        classes.add(JsonMapper.class);
        classes.add(EmptyErrorFilter.class);
        return classes;
    }
}
