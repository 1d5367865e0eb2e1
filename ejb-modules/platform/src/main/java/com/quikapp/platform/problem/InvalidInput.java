package com.quikapp.platform.problem;

import java.util.Optional;

/** 400. The request is malformed or breaks a limit; the field at fault is named. */
public non-sealed class InvalidInput extends Problem {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidInput(String code, String field, String detail) {
        super(code, detail);
        this.field = field;
    }

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Invalid input";
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
