package com.quikapp.intelligence.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Slack's markup turned into ours: mentions name our users, channels are {@code #name}, links are Markdown,
 * the three escaped characters are themselves again (Slack, "Formatting text for app surfaces").
 */
record SlackText(String text, List<Loss> losses) {

    private static final Pattern TOKEN = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern USER = Pattern.compile("<@([A-Za-z0-9_-]{1,32})(?:\\|[^<>]*)?>");
    private static final Pattern LINK = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);

    /** The Slack ids of all users a text mentions. */
    static Set<String> mentioned(String text) {
        var result = new LinkedHashSet<String>();
        var match = USER.matcher(text);
        while (match.find()) {
            result.add(match.group(1));
        }
        return result;
    }

    /** Converts a text; what it says in words is never lost. */
    static SlackText convert(String text, SlackNames names) {
        var losses = new ArrayList<Loss>();
        var result = new StringBuilder(text.length() + 16);
        int end = 0;
        Matcher match = TOKEN.matcher(text);
        while (match.find()) {
            result.append(SlackEscapes.decode(text.substring(end, match.start())));
            result.append(token(match.toMatchResult(), names, losses));
            end = match.end();
        }
        result.append(SlackEscapes.decode(text.substring(end)));
        return new SlackText(result.toString(), losses);
    }

    private static String token(MatchResult match, SlackNames names, List<Loss> losses) {
        var target = match.group(1);
        var label =
                Optional.ofNullable(match.group(2)).map(SlackEscapes::decode).filter(text -> !text.isBlank());
        if (target.startsWith("@")) {
            return user(target.substring(1), label, names, losses);
        }
        if (target.startsWith("#")) {
            var id = target.substring(1);
            return "#" + names.channel(id).or(() -> label).orElse(id);
        }
        if (target.startsWith("!")) {
            return special(target.substring(1), label, losses);
        }
        return LINK.matcher(target).matches()
                ? SlackLink.markdown(SlackEscapes.decode(target), label)
                : SlackEscapes.decode(match.group());
    }

    private static String user(String id, Optional<String> label, SlackNames names, List<Loss> losses) {
        var user = names.user(id);
        if (user.isPresent()) {
            return "<@" + user.get().text() + ">";
        }
        losses.add(LossReason.MENTION__UNKNOWN.with(id));
        return "@"
                + label.map(text -> text.startsWith("@") ? text.substring(1) : text)
                        .orElse(id);
    }

    private static String special(String command, Optional<String> label, List<Loss> losses) {
        if (command.equals("here")) {
            return "<!here>";
        }
        if (command.equals("channel") || command.equals("everyone")) {
            return "<!channel>";
        }
        if (command.startsWith("subteam^")) {
            losses.add(LossReason.MENTION__UNKNOWN.with(command));
        }
        return label.orElse("@" + command);
    }
}
