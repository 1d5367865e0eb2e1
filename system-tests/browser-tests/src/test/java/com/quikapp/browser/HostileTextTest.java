package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text that wants to be more than text: it is shown, and nothing else happens (see {@link Watch}). */
class HostileTextTest {

    private static final String HARMLESS_LINK = "[press me](https://example.org/harmless)";

    private static final List<String> HOSTILE = List.of(
            HARMLESS_LINK,
            "<script>alert('script')</script>",
            "<img src=x onerror=alert('img')>",
            "<svg/onload=alert('svg')>",
            "<iframe srcdoc=\"<script>parent.alert('frame')</script>\"></iframe>",
            "<a href=\"javascript:alert('a')\">press me</a>",
            "[press me](javascript:alert('markdown'))",
            "[press me](data:text/html,<script>alert('data')</script>)",
            "![pixel](https://tracker.example.org/pixel.png)",
            "<style>*{display:none}</style><link rel=stylesheet href=https://tracker.example.org/a.css>",
            "<form action=https://tracker.example.org><button>press me</button></form>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert('mxss')>",
            "\u202Egnp.exe\u202C \u2066\u2067 right to left",
            "<span id=\"qa-app\" class=\"mention\" style=\"position:fixed;inset:0\">over all</span>",
            "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
            "a\u0301".repeat(400) + " zalgo");

    @Test
    void hostileTextIsShownHarmlessly() {
        Company company = Site.company();
        Person ann = company.hire("Ann");
        ann.api()
                .patch("/api/identity/v1/users/me", Json.object("displayName", "<img src=x onerror=alert('name')>"))
                .expect(200);
        Person bob = company.hire("Bob");
        try (Screen screen = Chromium.screen(bob.server())) {
            screen.signIn(bob).enter(company, company.generalId());
            HOSTILE.forEach(text -> ann.post(company.generalId(), text));
            String last =
                    ann.post(company.generalId(), "That was all.").path("id").asText();
            ann.reply(company.generalId(), last, HOSTILE.get(0));
            screen.sees("That was all.");
            screen.keep("hostile");
            isOnlyText(screen);
            screen.say("<script>alert('mine')</script>");
            screen.sees("alert('mine')");
            screen.messages("That was all.").locator("qa-thread-summary").click();
            screen.page().locator("qa-thread-panel qa-message-list qa-message").waitFor();
            screen.page().reload();
            screen.sees("That was all.");
            isOnlyText(screen);
        }
    }

    /** Nothing of the texts became an element that acts; links lead to harmless places, in another window. */
    private static void isOnlyText(Screen screen) {
        String inMessages = "qa-message-body ";
        for (String element : List.of("script", "img", "svg", "iframe", "style", "link", "form", "button", "[id]")) {
            assertThat(screen.page().locator(inMessages + element)).hasCount(0);
        }
        Object addresses = screen.page()
                .locator(inMessages + "a")
                .evaluateAll("links => links.map((link) => [link.protocol, link.target, link.rel].join(' '))");
        assertThat((List<?>) addresses).isNotEmpty().allSatisfy(link -> assertThat((String) link)
                .matches("(https?|mailto): _blank .*noopener.*"));
        assertThat(screen.watch().complaints()).isEmpty();
    }
}
