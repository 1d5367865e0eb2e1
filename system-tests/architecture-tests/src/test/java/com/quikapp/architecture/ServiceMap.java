package com.quikapp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page that maps domains, services, WARs, topics and tables, derived from the code. */
final class ServiceMap {

    private static final Pattern TABLE =
            Pattern.compile("CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final String HEAD = """
            # Map

            Derived from the code by `MapTest`, which fails when this page is stale; `mvn verify -Dupdate` writes it.

            """;

    private ServiceMap() {}

    static String page() {
        return HEAD
                + section(
                        "Services", "| domain | service | facade and ports | tables | events → topic |", 5, services())
                + section("Boundaries", "| WAR | context root | endpoints | consumes |", 4, Boundaries.rows())
                + section("Topics", "| topic | events |", 2, topics())
                + section("Platform", "| tables |", 1, List.of("| " + String.join(", ", tables("platform")) + " |"));
    }

    private static String section(String title, String head, int columns, List<String> rows) {
        return "## " + title + "\n" + head + "\n" + "|---".repeat(columns) + "|\n" + String.join("\n", rows) + "\n\n";
    }

    private static List<String> services() {
        return servicePackages().stream().map(ServiceMap::row).toList();
    }

    private static Set<String> servicePackages() {
        Set<String> packages = new TreeSet<>();
        Code.CLASSES.stream()
                .filter(type -> Code.isDomainCode(type) && Code.isService(type.getPackageName()))
                .forEach(type -> packages.add(type.getPackageName()));
        return packages;
    }

    private static String row(String packageName) {
        String[] parts = packageName.split("\\.");
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        parts[2],
                        parts[3],
                        String.join(", ", facades(packageName)),
                        String.join(", ", tables(parts[3])),
                        String.join("<br>", events(packageName)));
    }

    private static List<String> facades(String packageName) {
        return in(packageName)
                .filter(type -> type.isInterface() || type.isAnnotatedWith("com.quikapp.platform.Service"))
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filter(type -> type.isTopLevelClass() && !type.isAnnotation())
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    private static List<String> events(String packageName) {
        return in(packageName)
                .flatMap(type -> Published.by(type).stream())
                .map(event -> event.type() + " → " + event.topic())
                .sorted()
                .toList();
    }

    private static List<String> topics() {
        TreeMap<String, Set<String>> topics = new TreeMap<>();
        Code.CLASSES.stream().flatMap(type -> Published.by(type).stream()).forEach(event -> topics.computeIfAbsent(
                        event.topic(), topic -> new TreeSet<>())
                .add(event.type()));
        return topics.entrySet().stream()
                .map(topic -> "| %s | %s |".formatted(topic.getKey(), String.join("<br>", topic.getValue())))
                .toList();
    }

    private static List<String> tables(String service) {
        List<String> tables = new ArrayList<>();
        for (Path module : Repository.modules("ejb-modules")) {
            Path scripts = module.resolve("src/main/resources/db").resolve(service);
            for (Path script : Repository.files(scripts, ".sql")) {
                TABLE.matcher(Repository.read(script))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(tables::add);
            }
        }
        return tables;
    }

    private static Stream<JavaClass> in(String packageName) {
        return Code.CLASSES.stream().filter(type -> type.getPackageName().equals(packageName));
    }
}
