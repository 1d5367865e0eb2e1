package com.quikapp.content.workspace;

import java.util.Locale;

/** The form in which members' names are compared: handle and display name in lower case. */
final class SearchName {

    private static final int COLUMN = 300;
    private static final String ESCAPE = "!";

    private SearchName() {}

    static String of(String handle, String displayName) {
        var name = (handle + " " + displayName).toLowerCase(Locale.ROOT);
        return name.length() <= COLUMN ? name : name.substring(0, name.offsetByCodePoints(0, COLUMN / 2));
    }

    /** A LIKE pattern, with {@code !} as its escape, for names that contain the text. */
    static String containing(String text) {
        var literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", ESCAPE + "$0");
        return "%" + literal + "%";
    }
}
