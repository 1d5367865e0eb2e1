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
 * A text in Slack's markup turned into ours: mentions name our users, channels are {@code #name}, the three escaped
 * characters are themselves again (Slack, "Formatting text for app surfaces"), the rest is {@link SlackMarkup}'s.
 */
record SlackText(String text, List<Loss> losses) {

    private static final Pattern TOKEN = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern USER = Pattern.compile("<@([A-Za-z0-9_-]{1,32})(?:\\|[^<>]*)?>");
    private static final Pattern LINK = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    /** The Slack ids of all users a text mentions. */
    static Set<String> mentioned(String text) {
        var result = new LinkedHashSet<String>();
        var match = USER.matcher(text);
        while (match.find()) {
            result.add(match.group(1));
        }
        return result;
    }

    /** Converts a text to Markdown; what it says in words is never lost. */
    static SlackText convert(String text, SlackNames names) {
        var losses = new ArrayList<Loss>();
        var tokens = new ArrayList<SlackToken>();
        var marked = marked(text, names, tokens, losses);
        return new SlackText(new SlackMarkup(marked, tokens).markdown(), losses);
    }

    /** Converts a text that is shown as it is, without Markdown: a channel's topic. */
    static SlackText plain(String text, SlackNames names) {
        var losses = new ArrayList<Loss>();
        var tokens = new ArrayList<SlackToken>();
        var marked = marked(text, names, tokens, losses);
        return new SlackText(SlackToken.plain(marked, tokens.iterator()), losses);
    }

    /** The text with a mark for each of Slack's angled tokens, which are collected in their order. */
    private static String marked(String text, SlackNames names, List<SlackToken> tokens, List<Loss> losses) {
        var lines = LINE_END.matcher(text.replace(SlackToken.MARK, '\uFFFD')).replaceAll("\n");
        var result = new StringBuilder(lines.length());
        int end = 0;
        Matcher match = TOKEN.matcher(lines);
        while (match.find()) {
            result.append(SlackEscapes.decode(lines.substring(end, match.start())));
            var token = token(match.toMatchResult(), names, losses);
            token.ifPresent(tokens::add);
            result.append(token.isPresent() ? SlackToken.MARK : SlackEscapes.decode(match.group()));
            end = match.end();
        }
        return result.append(SlackEscapes.decode(lines.substring(end))).toString();
    }

    private static Optional<SlackToken> token(MatchResult match, SlackNames names, List<Loss> losses) {
        var target = match.group(1);
        var label = Optional.ofNullable(match.group(2))
                .map(text -> SlackEscapes.decode(text).replace('\n', ' '))
                .filter(text -> !text.isBlank());
        if (target.startsWith("@")) {
            return Optional.of(user(target.substring(1), label, names, losses));
        }
        if (target.startsWith("#")) {
            var id = target.substring(1);
            return Optional.of(
                    SlackToken.ofText("#" + names.channel(id).or(() -> label).orElse(id)));
        }
        if (target.startsWith("!")) {
            return Optional.of(special(target.substring(1), label, losses));
        }
        return LINK.matcher(target).matches()
                ? Optional.of(SlackLink.token(SlackEscapes.decode(target), label))
                : Optional.empty();
    }

    private static SlackToken user(String id, Optional<String> label, SlackNames names, List<Loss> losses) {
        var shown = "@"
                + label.map(text -> text.startsWith("@") ? text.substring(1) : text)
                        .orElse(id);
        var user = names.user(id);
        if (user.isPresent()) {
            return new SlackToken("<@" + user.get().text() + ">", shown);
        }
        losses.add(LossReason.MENTION__UNKNOWN.with(id));
        return SlackToken.ofText(shown);
    }

    private static SlackToken special(String command, Optional<String> label, List<Loss> losses) {
        if (command.equals("here")) {
            return new SlackToken("<!here>", "@here");
        }
        if (command.equals("channel") || command.equals("everyone")) {
            return new SlackToken("<!channel>", "@channel");
        }
        if (command.startsWith("subteam^")) {
            losses.add(LossReason.MENTION__UNKNOWN.with(command));
        }
        return SlackToken.ofText(label.orElse("@" + command));
    }
}
