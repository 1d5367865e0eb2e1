package com.quikapp.intelligence.export;

/** Finds the end of one element of a JSON array by its brackets and quotes. */
final class ElementCut {

    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean closed;

    /** Whether the element is complete, so that the byte belongs to what follows; the end of the file never is. */
    boolean isEndBefore(int next) {
        return closed || (depth == 0 && !inString && (next == ',' || next == ']'));
    }

    void accept(int next) {
        if (inString) {
            acceptInString(next);
        } else if (next == '"') {
            inString = true;
        } else if (next == '{' || next == '[') {
            depth++;
        } else if ((next == '}' || next == ']') && depth > 0) {
            depth--;
            closed = depth == 0;
        }
    }

    private void acceptInString(int next) {
        if (escaped) {
            escaped = false;
        } else if (next == '\\') {
            escaped = true;
        } else if (next == '"') {
            inString = false;
        }
    }
}
