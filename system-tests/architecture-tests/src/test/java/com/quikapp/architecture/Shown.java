package com.quikapp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What a class is to those outside its service. */
final class Shown {

    private static final Set<String> SESSION_BEANS =
            Set.of("jakarta.ejb.Singleton", "jakarta.ejb.Stateless", "jakarta.enterprise.context.RequestScoped");

    static final ArchCondition<JavaClass> BE_FACADE_OR_PLAIN_TYPE =
            new ArchCondition<>("be a facade, an interface, a value, a handle, a problem or a session bean") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean fine = isPlainType(type) || isFacade(type) || isSessionBean(type);
                    events.add(new SimpleConditionEvent(type, fine, type.getName() + " is public"));
                }
            };

    private Shown() {}

    static boolean isNoStore(JavaClass type) {
        return Code.isOurs(type)
                && !type.getSimpleName().endsWith("Repository")
                && type.getMethods().stream()
                        .noneMatch(method -> method.isAnnotatedWith("jakarta.enterprise.inject.Produces"));
    }

    private static boolean isPlainType(JavaClass type) {
        return type.isInterface()
                || type.isRecord()
                || type.isEnum()
                || type.isAnnotation()
                || isValueOrHandle(type)
                || type.isAssignableTo("com.quikapp.platform.problem.Problem");
    }

    /** Cannot be changed, or can be made by its service only. */
    private static boolean isValueOrHandle(JavaClass type) {
        boolean isImmutable =
                type.getFields().stream().allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
        boolean isMadeInside = type.getConstructors().stream()
                .noneMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC));
        return type.getModifiers().contains(JavaModifier.FINAL) && (isImmutable || isMadeInside);
    }

    private static boolean isFacade(JavaClass type) {
        return type.isAnnotatedWith("com.quikapp.platform.Service");
    }

    private static boolean isSessionBean(JavaClass type) {
        return SESSION_BEANS.stream().anyMatch(type::isAnnotatedWith);
    }
}
