package com.quikapp.server;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The REST operations that the WARs serve, read from their compiled classes. */
final class ServedOperations {

    private static final Path REPOSITORY = Path.of("..", "..");
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern MOUNTED = Pattern.compile(
            "<artifactId>([\\w-]+)</artifactId>\\s*(?:<bundleFileName>[^<]*</bundleFileName>\\s*)?<contextRoot>([^<]+)<");

    private ServedOperations() {}

    /** Each operation as {@code METHOD /path/{name}}. */
    static Set<String> all() {
        Set<String> operations = new TreeSet<>();
        MOUNTED.matcher(read(REPOSITORY.resolve("ear/pom.xml"))).results().forEach(war -> {
            Path classes = REPOSITORY.resolve("web-modules/" + war.group(1) + "/target/classes");
            var types = new ClassFileImporter().importPath(classes);
            String root = (war.group(2)
                            + types.stream()
                                    .flatMap(type -> value(type, "jakarta.ws.rs.ApplicationPath"))
                                    .findFirst()
                                    .orElse(""))
                    .replaceAll("^/+", "/");
            types.forEach(type -> addOperations(root, type, operations));
        });
        return operations;
    }

    private static void addOperations(String root, JavaClass type, Set<String> operations) {
        value(type, PATH).forEach(base -> {
            for (JavaMethod method : type.getMethods()) {
                String path = root
                        + slashed(base)
                        + slashed(value(method, PATH).findFirst().orElse(""));
                METHODS.stream()
                        .filter(name -> method.isAnnotatedWith("jakarta.ws.rs." + name))
                        .forEach(name -> operations.add(name + " " + withoutPatterns(path)));
            }
        });
    }

    private static String slashed(String path) {
        String bare = path.replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static String withoutPatterns(String path) {
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
    }

    private static Stream<String> value(CanBeAnnotated element, String annotation) {
        List<? extends JavaAnnotation<?>> present = element instanceof JavaClass type
                ? List.copyOf(type.getAnnotations())
                : List.copyOf(((JavaMethod) element).getAnnotations());
        return present.stream()
                .filter(one -> one.getRawType().getName().equals(annotation))
                .map(one -> one.get("value").orElseThrow().toString());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
