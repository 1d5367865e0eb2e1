package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Renders the text of messages as HTML that is safe to show: Markdown, then the OWASP sanitizer, which lets nothing
 * through but the elements Markdown makes. What cannot be rendered is shown as it was written.
 */
@Service
class MessageHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a", "span")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9_+#.-]{1,32}"))
            .onElements("code")
            .allowAttributes("class")
            .matching(Pattern.compile("mention"))
            .onElements("span")
            .allowAttributes("data-user-id")
            .matching(Pattern.compile("[0-9a-z]{13}"))
            .onElements("span")
            .allowAttributes("data-mention")
            .matching(Pattern.compile("channel|here"))
            .onElements("span")
            .toFactory();

    String render(String text, Mentions mentions) {
        var plain = PlainText.html(text);
        return plain != null ? plain : renderMarkdown(text, mentions);
    }

    /** The long way, for every text. */
    static String renderMarkdown(String text, Mentions mentions) {
        try {
            var document = Markdown.parse(text);
            Markdown.mentions(document).forEach(mention -> resolve(mention, mentions));
            return POLICY.sanitize(Markdown.render(document));
        } catch (StackOverflowError nestedTooDeeply) {
            return POLICY.sanitize(Markdown.render(verbatim(text)));
        }
    }

    private static Node verbatim(String text) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        return paragraph;
    }

    private static void resolve(MentionNode mention, Mentions mentions) {
        switch (mention.kind()) {
            case HANDLE -> {
                var user = mentions.handles().get(mention.name());
                if (user != null) {
                    mention.means(user, mention.name());
                }
            }
            case USER -> {
                var user = UserId.parse(mention.name());
                var handle = mentions.handleOf(user);
                if (handle != null) {
                    mention.means(user, handle);
                }
            }
            case BROAD -> {
                // Means everybody who is there; nobody to look up.
            }
        }
    }
}
