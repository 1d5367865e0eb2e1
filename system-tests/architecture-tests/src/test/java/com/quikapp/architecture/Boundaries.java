package com.quikapp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The WARs: where they are mounted, what they serve and which channels they consume. */
final class Boundaries {

    private static final Pattern MOUNTED = Pattern.compile(
            "<artifactId>([\\w-]+)</artifactId>\\s*(?:<bundleFileName>[^<]*</bundleFileName>\\s*)?<contextRoot>([^<]+)</contextRoot>");

    private Boundaries() {}

    static List<String> rows() {
        return contextRoots().entrySet().stream()
                .map(war -> "| %s | `%s` | %s | %s |"
                        .formatted(war.getKey(), war.getValue(), endpoints(war.getKey()), channels(war.getKey())))
                .toList();
    }

    private static Map<String, String> contextRoots() {
        Map<String, String> roots = new TreeMap<>();
        MOUNTED.matcher(Repository.read(Repository.ROOT.resolve("ear/pom.xml")))
                .results()
                .forEach(found -> roots.put(found.group(1), found.group(2)));
        return roots;
    }

    private static String endpoints(String war) {
        return Code.CLASSES.stream()
                .filter(type -> Code.isOurs(type) && Code.module(type).equals(war))
                .filter(type -> type.getSimpleName().endsWith("Resource")
                        || type.getSimpleName().endsWith("Endpoint"))
                .map(JavaClass::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String channels(String war) {
        return Code.CLASSES.stream()
                .filter(type -> Code.isOurs(type) && Code.module(type).equals(war))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming"))
                .map(Boundaries::channel)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String channel(JavaMethod method) {
        return method.getAnnotationOfType("org.eclipse.microprofile.reactive.messaging.Incoming")
                .get("value")
                .orElseThrow()
                .toString();
    }
}
