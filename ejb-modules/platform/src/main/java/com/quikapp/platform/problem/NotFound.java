package com.quikapp.platform.problem;

/** 404. It does not exist, or the caller may not know that it does. */
public non-sealed class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "Not found";
    }
}
