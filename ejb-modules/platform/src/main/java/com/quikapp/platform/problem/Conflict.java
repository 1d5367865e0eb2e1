package com.quikapp.platform.problem;

/** 409. The present state does not allow it. */
public non-sealed class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Conflict";
    }
}
