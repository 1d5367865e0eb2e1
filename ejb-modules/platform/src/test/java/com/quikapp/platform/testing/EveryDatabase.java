package com.quikapp.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test once on each database QuikApp supports: H2, PostgreSQL and MariaDB, all real.
 *
 * <p>A {@link TestDatabase} parameter of the test, of its constructor or of a {@code @BeforeEach} method is the migrated
 * database of that run. It is made once per test class and database and thrown away with the class; the server behind it
 * starts once per JVM. Where a server is not installed, its run is reported as skipped, by name.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EveryDatabaseExtension.class)
public @interface EveryDatabase {}
