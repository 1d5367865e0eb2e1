package com.quikapp.platform.problem;

/** 403. The caller may see the thing but not do this to it. */
public non-sealed class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Not allowed";
    }
}
