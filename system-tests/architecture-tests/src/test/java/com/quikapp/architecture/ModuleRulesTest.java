package com.quikapp.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Modules depend on each other in one direction only, and every package says what it is. */
class ModuleRulesTest {

    static final java.util.List<String> modules = Code.DOMAIN_MODULES;

    @ParameterizedTest
    @FieldSource("modules")
    void domainsUseOnlyThoseBeforeThem(String module) {
        int place = Code.DOMAIN_MODULES.indexOf(module);
        DescribedPredicate<JavaClass> later = DescribedPredicate.describe(
                "classes of later domains or of WARs",
                type -> Code.isOurs(type)
                        && !Code.DOMAIN_MODULES.subList(0, place + 1).contains(Code.module(type)));
        noClasses()
                .that(are(DescribedPredicate.describe(
                        "classes of " + module,
                        type -> Code.isOurs(type) && Code.module(type).equals(module))))
                .should()
                .dependOnClassesThat(later)
                .check(Code.CLASSES);
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        for (String group : Repository.GROUPS) {
            for (Path module : Repository.modules(group)) {
                Repository.files(module.resolve("src/main/java"), ".java").stream()
                        .map(Path::getParent)
                        .distinct()
                        .forEach(ModuleRulesTest::requirePackageInfo);
            }
        }
    }

    private static void requirePackageInfo(Path folder) {
        Path info = folder.resolve("package-info.java");
        assertThat(Files.exists(info)).as("%s exists", info).isTrue();
        assertThat(Repository.read(info)).as(info.toString()).contains("/**", "@NullMarked");
    }
}
