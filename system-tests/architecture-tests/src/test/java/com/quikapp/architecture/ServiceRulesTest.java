package com.quikapp.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** A service is a package; what others may touch of it is public, the rest is its own affair. */
class ServiceRulesTest {

    private static final DescribedPredicate<JavaClass> DOMAIN_CODE =
            describe("classes of the domains", Code::isDomainCode);

    private static final DescribedPredicate<JavaClass> IN_A_SERVICE =
            describe("in a service", type -> Code.isOurs(type) && Code.isService(type.getPackageName()));

    @Test
    void servicesFormNoCycles() {
        slices().assignedFrom(new ByService()).should().beFreeOfCycles().check(Code.CLASSES);
    }

    @Test
    void domainsKnowNothingOfTheirBoundaries() {
        noClasses()
                .that(are(DOMAIN_CODE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.websocket..", "jakarta.servlet..", "com.quikapp..web..")
                .check(Code.CLASSES);
    }

    /** Otherwise the document of the API names other values than the answers have. */
    @Test
    void howAValueIsWrittenIsPublic() {
        methods()
                .that()
                .areAnnotatedWith("com.fasterxml.jackson.annotation.JsonValue")
                .should()
                .bePublic()
                .check(Code.CLASSES);
    }

    /** The container warns of such a method at each start. */
    @Test
    void whatEndsABeanThrowsNothingChecked() {
        methods()
                .that()
                .areAnnotatedWith("jakarta.annotation.PreDestroy")
                .should(ArchCondition.from(
                        describe("throw nothing that is checked", (JavaMethod method) -> method.getExceptionTypes()
                                .isEmpty())))
                .check(Code.CLASSES);
    }

    @Test
    void entitiesRepositoriesAndPoliciesStayInsideTheirService() {
        noClasses()
                .that(are(IN_A_SERVICE))
                .and()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Policy")
                .should()
                .bePublic()
                .check(Code.CLASSES);
    }

    @Test
    void whatAServiceShowsIsItsFacadeAndPlainTypes() {
        classes()
                .that(are(IN_A_SERVICE))
                .and(are(DOMAIN_CODE))
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(Shown.BE_FACADE_OR_PLAIN_TYPE)
                .check(Code.CLASSES);
    }

    @Test
    void onlyRepositoriesTouchTheEntityManager() {
        noClasses()
                .that(are(describe("neither repositories nor producers", Shown::isNoStore)))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(Code.CLASSES);
    }

    @Test
    void boundariesLeaveTheDatabaseToTheServices() {
        noClasses()
                .that()
                .resideInAPackage("com.quikapp..web..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.persistence\\..*|java\\.sql\\.Connection|javax\\.sql\\.DataSource")
                .check(Code.CLASSES);
    }

    private static final class ByService implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String packageName = type.getPackageName();
            return Code.isOurs(type) && Code.isService(packageName)
                    ? SliceIdentifier.of(packageName)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "services";
        }
    }
}
