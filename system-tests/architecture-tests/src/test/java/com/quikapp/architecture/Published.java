package com.quikapp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import sun.reflect.ReflectionFactory;

/** An event that the application publishes, and where. */
record Published(String type, String topic) {

    private static final String EVENT = "com.quikapp.platform.event.DomainEvent";

    /** The event a class stands for; empty for other classes. */
    static Optional<Published> by(JavaClass type) {
        boolean isEvent = type.isAssignableTo(EVENT)
                && !type.isInterface()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT);
        return isEvent ? Optional.of(of(type.reflect())) : Optional.empty();
    }

    /** Type and topic are constants of the class, so an instance without contents knows them. */
    private static Published of(Class<?> type) {
        try {
            Object empty = ReflectionFactory.getReflectionFactory()
                    .newConstructorForSerialization(type, Object.class.getConstructor())
                    .newInstance();
            return new Published(constant(empty, "type"), constant(empty, "eventTopic"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot tell its type and topic", e);
        }
    }

    private static String constant(Object event, String name)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        Method method = event.getClass().getMethod(name);
        method.setAccessible(true);
        return Objects.requireNonNull(
                (String) method.invoke(event), () -> event.getClass() + " has a component that hides " + name);
    }
}
