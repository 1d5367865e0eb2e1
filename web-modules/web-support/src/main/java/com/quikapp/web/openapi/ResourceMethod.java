package com.quikapp.web.openapi;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;
import java.util.Arrays;

/** The method behind an operation. */
record ResourceMethod(Class<?> resource, String name) {

    private static final String SUFFIX = "Resource";

    /** @param operationId as the generator makes it: the class with its package, an underscore, the method */
    static ResourceMethod parse(String operationId) {
        int end = operationId.lastIndexOf('_');
        String resource = operationId.substring(0, end);
        try {
            Class<?> type = Class.forName(resource, false, ResourceMethod.class.getClassLoader());
            return new ResourceMethod(type, operationId.substring(end + 1));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Operations must be named by package, class and method", e);
        }
    }

    /** What the operations of one resource have in common, such as {@code Channels}. */
    String group() {
        String type = resource.getSimpleName();
        return type.endsWith(SUFFIX) ? type.substring(0, type.length() - SUFFIX.length()) : type;
    }

    /** Whether nobody has to sign in for it. */
    boolean isPublic() {
        return resource.isAnnotationPresent(PermitAll.class)
                || Arrays.stream(resource.getDeclaredMethods()).anyMatch(this::permitsAll);
    }

    private boolean permitsAll(Method method) {
        return method.getName().equals(name) && method.isAnnotationPresent(PermitAll.class);
    }
}
