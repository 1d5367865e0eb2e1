package com.quikapp.platform.problem;

/** 413. The request is larger than the limit. */
public non-sealed class TooLarge extends Problem {

    private static final long serialVersionUID = 1L;

    public TooLarge(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 413;
    }

    @Override
    public String title() {
        return "Too large";
    }
}
