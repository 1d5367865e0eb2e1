package com.quikapp.container;

import java.io.File;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The assembled application with one more WAR in it: the tests'. */
final class TestApplication {

    private static final Path EAR = Path.of("..", "..", "ear", "target", "quikapp.ear");
    private static final String LAST_MODULE = "</module>";
    private static final String MODULE = """
            </module>
              <module>
                <web>
                  <web-uri>container-tests.war</web-uri>
                  <context-root>/container-tests</context-root>
                </web>
              </module>
            """;

    private TestApplication() {}

    /** @param classes the test, and the beans and types it brings along */
    static EnterpriseArchive with(Class<?>... classes) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "container-tests.war")
                .addClasses(classes)
                .addAsLibraries(jar(Assertions.class), jar(Awaitility.class), jar(Matchers.class))
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "quikapp.ear")
                .importFrom(EAR.toFile())
                .as(EnterpriseArchive.class);
        String modules = descriptor(ear);
        int end = modules.lastIndexOf(LAST_MODULE);
        ear.setApplicationXML(
                new StringAsset(modules.substring(0, end) + MODULE + modules.substring(end + LAST_MODULE.length())));
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static String descriptor(EnterpriseArchive ear) {
        try (var stream = ear.get("META-INF/application.xml").getAsset().openStream()) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static File jar(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
