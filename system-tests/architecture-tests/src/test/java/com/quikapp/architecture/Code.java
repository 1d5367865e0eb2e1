package com.quikapp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The application's compiled classes, and where each of them belongs. */
final class Code {

    /** Domains, in the order in which they may use each other: a later one knows the earlier ones. */
    static final List<String> DOMAIN_MODULES =
            List.of("platform", "identity", "content", "notification", "realtime", "intelligence");

    static final JavaClasses CLASSES = new ClassFileImporter().importPaths(folders());

    private static final Set<String> NO_SERVICES = Set.of("platform", "web");

    private Code() {}

    /** The module folder's name a class comes from. */
    static String module(JavaClass type) {
        String location = type.getSource().orElseThrow().getUri().getPath();
        Path relative = Repository.ROOT.relativize(Path.of(location));
        return relative.getName(1).toString();
    }

    static boolean isDomainCode(JavaClass type) {
        return isOurs(type) && DOMAIN_MODULES.contains(module(type));
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("com.quikapp.")
                && type.getSource().isPresent();
    }

    /** Whether a package is a service's: {@code com.quikapp.<domain>.<service>}. */
    static boolean isService(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length == 4 && !NO_SERVICES.contains(parts[2]) && !NO_SERVICES.contains(parts[3]);
    }

    private static List<Path> folders() {
        return Repository.GROUPS.stream()
                .flatMap(group -> Repository.modules(group).stream())
                .map(module -> module.resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
    }
}
