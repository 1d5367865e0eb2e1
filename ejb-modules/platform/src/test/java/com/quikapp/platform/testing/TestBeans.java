package com.quikapp.platform.testing;

import com.quikapp.platform.event.Events;
import com.quikapp.platform.event.Raised;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Builds services as the container would, over a test database: constructors get other services, the entity manager of
 * their domain, the data source and the defaults of their settings; observers of raised events are told at once, those
 * of a later phase too. Ports are bound by hand. {@code @Transactional} has no effect: tests run what writes in
 * {@link TestDatabase#inTransaction}.
 */
public final class TestBeans {

    private final TestDatabase database;
    private final RecordingEvents events = new RecordingEvents();
    private final Map<Class<?>, Object> beans = new ConcurrentHashMap<>();

    public TestBeans(TestDatabase database, Clock clock) {
        this.database = database;
        beans.put(Clock.class, clock);
        beans.put(Events.class, events);
        beans.put(DataSource.class, database.dataSource());
    }

    /** What the services raised. */
    public RecordingEvents events() {
        return events;
    }

    /** Uses an implementation for a port, or a stand-in for what would be injected. */
    public <T> TestBeans bind(Class<? super T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** The one bean of a class, built with all it needs when it is asked for first. */
    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = build(type);
            beans.put(type, known);
            observe(known);
        }
        return type.cast(known);
    }

    /** Builds a bean that nobody asks for because it only observes, by its class name. */
    public TestBeans start(String className) {
        try {
            get(Class.forName(className));
            return this;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Object build(Class<?> type) {
        if (type.isInterface()) {
            throw new IllegalStateException("Bind an implementation of " + type.getName());
        }
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> candidate.isAnnotationPresent(Inject.class) || candidate.getParameterCount() == 0)
                .max(Comparator.comparing(candidate -> candidate.isAnnotationPresent(Inject.class)))
                .orElseThrow(() -> new IllegalStateException("No @Inject or empty constructor: " + type.getName()));
        constructor.setAccessible(true);
        Object[] arguments =
                Arrays.stream(constructor.getParameters()).map(this::argument).toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object argument(Parameter parameter) {
        if (parameter.getType() == EntityManager.class) {
            return database.entityManager(unit(parameter));
        }
        if (parameter.getType() == Instance.class) {
            ParameterizedType type = (ParameterizedType) parameter.getParameterizedType();
            return instance((Class<?>) type.getActualTypeArguments()[0]);
        }
        ConfigProperty setting = parameter.getAnnotation(ConfigProperty.class);
        return setting == null ? get(parameter.getType()) : convert(parameter.getType(), setting.defaultValue());
    }

    private static String unit(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Qualifier.class))
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No domain's qualifier on " + parameter));
    }

    private Instance<?> instance(Class<?> type) {
        return (Instance<?>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isResolvable" -> beans.containsKey(type);
                    case "isUnsatisfied" -> !beans.containsKey(type);
                    case "get" -> get(type);
                    case "stream" -> Optional.ofNullable(beans.get(type)).stream();
                    case "iterator" ->
                        Optional.ofNullable(beans.get(type)).stream().iterator();
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    private static Object convert(Class<?> type, String text) {
        if (type == Optional.class && text.equals(ConfigProperty.UNCONFIGURED_VALUE)) {
            return Optional.empty();
        }
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        if (type == double.class) {
            return Double.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == Duration.class) {
            return Duration.parse(text);
        }
        if (type == String.class) {
            return text;
        }
        throw new IllegalStateException("A setting of type " + type.getName());
    }

    private void observe(Object bean) {
        for (Method method : bean.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == Raised.class
                    && method.getParameters()[0].isAnnotationPresent(Observes.class)) {
                method.setAccessible(true);
                events.observe(raised -> tell(bean, method, raised));
            }
        }
    }

    private static void tell(Object bean, Method method, Raised raised) {
        try {
            method.invoke(bean, raised);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
