package com.quikapp.platform.problem;

/** 401. The caller has not proved who they are. */
public non-sealed class Unauthenticated extends Problem {

    private static final long serialVersionUID = 1L;

    public Unauthenticated(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public String title() {
        return "Not signed in";
    }
}
