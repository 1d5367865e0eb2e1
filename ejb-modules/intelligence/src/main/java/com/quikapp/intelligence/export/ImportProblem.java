package com.quikapp.intelligence.export;

/**
 * Why an import failed.
 *
 * @param code stable, e.g. {@code import.unpacked-too-large}
 * @param detail one sentence for people
 */
public record ImportProblem(String code, String detail) {}
