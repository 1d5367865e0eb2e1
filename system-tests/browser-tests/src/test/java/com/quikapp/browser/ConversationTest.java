package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people talk, each in a browser of their own. */
class ConversationTest {

    private final Company company = Site.company();
    private final Person ann = company.hire("Ann");
    private final Person bob = company.hire("Bob");
    private final Screen anns = Chromium.screen(ann.server());
    private final Screen bobs = Chromium.screen(bob.server());

    @BeforeEach
    void bothAreInGeneral() {
        anns.signIn(ann).enter(company, company.generalId());
        bobs.signIn(bob).enter(company, company.generalId());
    }

    @AfterEach
    void closeTheWindows() {
        try (Screen one = anns;
                Screen other = bobs) {
            // Closing tells whether the page behaved.
        }
    }

    @Test
    void eachSeesWhatTheOtherWritesAtOnce() {
        for (int i = 1; i <= 5; i++) {
            anns.say("Question " + i);
            bobs.sees("Question " + i);
            bobs.say("Answer " + i);
            anns.sees("Answer " + i);
        }
        assertThat(anns.messages("Answer 5").locator("qa-presence-dot .online")).isVisible();
        assertThat(bobs.messages("Question 5").locator("qa-presence-dot .online"))
                .isVisible();
        bobs.composer().pressSequentially("And");
        assertThat(anns.page().locator("qa-channel-place qa-typing")).containsText("Bob is typing…");
        anns.keep("conversation");
        bobs.say("And that is all");
        anns.sees("And that is all");
        assertThat(anns.page().locator("qa-channel-place qa-typing")).hasText("");
    }

    @Test
    void everybodySaysHowTheyWantToBeSeen() {
        anns.say("Anybody here?");
        Locator ann = bobs.messages("Anybody here?");
        anns.page().locator("qa-user-menu button").first().click();
        anns.page().getByLabel("I am").selectOption("dnd");
        assertThat(ann.locator("qa-presence-dot .dnd")).isVisible();
        anns.button("Set a status").click();
        anns.page().getByLabel("Emoji").fill("\uD83C\uDF34");
        anns.page().getByLabel("What are you doing?").fill("On holiday");
        anns.button("Save").click();
        assertThat(ann.locator("qa-custom-status bdi")).hasAttribute("title", "\uD83C\uDF34 On holiday");
        anns.keep("status");
        anns.page().locator("qa-user-menu button").first().click();
        anns.page().getByLabel("I am").selectOption("invisible");
        assertThat(ann.locator("qa-presence-dot .offline")).isVisible();
        assertThat(anns.page().locator("qa-user-menu qa-presence-dot .invisible"))
                .isVisible();
    }

    @Test
    void aThreadGrowsBesideTheConversation() {
        anns.say("Shall we ship on Friday?");
        openThread(bobs, "Shall we ship on Friday?");
        reply(bobs, "Yes, in the morning.");
        Locator summary = anns.messages("Shall we ship on Friday?").locator("qa-thread-summary");
        assertThat(summary).containsText("1 reply");
        summary.click();
        assertThat(anns.page().locator("qa-thread-panel qa-message-list qa-message"))
                .containsText("Yes, in the morning.");
        reply(anns, "Good.");
        assertThat(bobs.page()
                        .locator("qa-thread-panel qa-message-list qa-message")
                        .last())
                .containsText("Good.");
        assertThat(summary).containsText("2 replies");
        assertThat(anns.messages("Yes, in the morning.")).hasCount(0);
        anns.keep("thread");
    }

    @Test
    void whoRepliesIsToldOfRepliesUntilTheySayOtherwise() {
        anns.say("Who brings the cake?");
        openThread(bobs, "Who brings the cake?");
        assertThat(following(bobs, "Notify me of replies")).isVisible();
        reply(bobs, "I do.");
        following(bobs, "Stop notifying me of replies").click();
        assertThat(following(bobs, "Notify me of replies")).isVisible();
        openThread(anns, "Who brings the cake?");
        reply(anns, "A chocolate one, please.");
        reply(anns, "<@" + bob.id() + "> did you hear?");
        assertThat(bobs.page()
                        .locator("qa-thread-panel qa-message-list qa-message")
                        .last())
                .containsText("did you hear?");
        following(bobs, "Notify me of replies").click();
        assertThat(following(bobs, "Stop notifying me of replies")).isVisible();
        reply(anns, "Thanks.");
        bobs.link("Mentions").click();
        Locator told = bobs.page().locator("qa-notification-row");
        assertThat(told.first()).containsText("Thanks.");
        assertThat(told.filter(new Locator.FilterOptions().setHasText("did you hear?")))
                .hasCount(1);
        assertThat(told.filter(new Locator.FilterOptions().setHasText("chocolate")))
                .hasCount(0);
    }

    private static Locator following(Screen screen, String action) {
        return screen.page()
                .locator("qa-thread-panel")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true));
    }

    @Test
    void aMentionReachesTheInboxAndLeadsToItsMessage() {
        String aside = company.channel("public", ann, bob);
        anns.enter(company, aside);
        anns.composer().pressSequentially("@" + bob.handle().substring(0, 3));
        assertThat(anns.page().getByRole(AriaRole.OPTION).first()).containsText("Bob");
        anns.composer().press("Tab");
        anns.composer().pressSequentially("look at this, please");
        anns.composer().press("Enter");
        Locator mentions = bobs.link("Mentions");
        assertThat(mentions).containsText(Pattern.compile("1"));
        mentions.click();
        bobs.keep("mentions");
        bobs.page().locator("qa-notification-row").first().click();
        assertThat(bobs.messages("look at this, please"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(bobs.messages("look at this, please").locator(".mention.me")).isVisible();
        assertThat(mentions).not().containsText("1");
    }

    @Test
    void aChannelThatGrowsUnseenIsUnreadUntilItIsOpened() {
        String aside = company.channel("public", ann, bob);
        anns.enter(company, aside);
        bobs.enter(company, aside);
        anns.say("Seen");
        bobs.sees("Seen");
        bobs.link("general").click();
        anns.say("Not seen yet");
        Locator entry = bobs.page().locator("qa-channel-list a.unread");
        assertThat(entry).hasCount(1);
        entry.click();
        bobs.sees("Not seen yet");
        assertThat(bobs.page().locator(".divider.new")).isVisible();
        assertThat(entry).hasCount(0);
        bobs.keep("unread");
    }

    @Test
    void theKeyboardIsEnough() {
        anns.say("First");
        anns.sees("First");
        anns.page().keyboard().press("Control+k");
        anns.page().keyboard().type("mentions");
        anns.page().keyboard().press("Enter");
        assertThat(anns.page().locator("qa-mentions-place")).isVisible();
        anns.page().keyboard().press("Control+k");
        anns.keep("switcher");
        anns.page().keyboard().type("general");
        anns.page().keyboard().press("Enter");
        assertThat(anns.composer()).isFocused();
        anns.page().keyboard().press("Shift+Tab");
        assertThat(anns.messages("First")).isFocused();
        anns.page().keyboard().press("k");
        anns.page().keyboard().press("j");
        anns.page().keyboard().press("r");
        assertThat(anns.page().locator("qa-thread-panel textarea")).isFocused();
        anns.page().keyboard().press("Escape");
        assertThat(anns.page().locator("qa-thread-panel")).hasCount(0);
        assertThat(anns.messages("First")).isFocused();
        anns.page().keyboard().press("?");
        anns.button("Close").click();
        assertThat(anns.page().locator("qa-shortcuts")).hasCount(0);
        assertThat(anns.messages("First")).isFocused();
    }

    @Test
    void aReplyOpensNoThreadOfItsOwn() {
        anns.say("Root");
        openThread(anns, "Root");
        reply(anns, "Reply");
        Locator reply = anns.page().locator("qa-thread-panel qa-message-list qa-message");
        assertThat(reply).containsText("Reply");
        String thread = anns.page().url();
        reply.focus();
        anns.page().keyboard().press("r");
        assertThat(anns.page()).hasURL(thread);
    }

    @Test
    void whoComesBackToAChannelSeesWhatWasSaidMeanwhile() {
        String aside = company.channel("public", ann, bob);
        anns.enter(company, aside);
        bobs.enter(company, aside);
        anns.say("Before");
        bobs.sees("Before");
        bobs.button("More about this channel").click();
        bobs.button("Leave the channel").click();
        assertThat(bobs.page()).hasTitle(Pattern.compile("#general.*"));
        anns.say("Meanwhile");
        anns.sees("Meanwhile");
        bobs.page().goBack();
        bobs.sees("Before");
        bobs.sees("Meanwhile");
        bobs.button("Join").click();
        anns.say("After");
        bobs.sees("After");
        bobs.sees("Meanwhile");
    }

    @Test
    void whoIsTakenOutOfAChannelIsToldSo() {
        String aside = company.channel("public", ann, bob);
        bobs.enter(company, aside);
        ann.api()
                .delete("/api/content/v1/channels/" + aside + "/members/" + bob.id())
                .expect(204);
        assertThat(bobs.button("Join")).isVisible();
        assertThat(bobs.composer()).hasCount(0);
    }

    @Test
    void onlyThoseWhoMayInviteAreOfferedTo() {
        Locator menu = anns.page().locator("qa-workspace-menu");
        menu.locator("button.switch").click();
        assertThat(menu.locator("[popover]")).isVisible();
        assertThat(anns.button("Invite people")).hasCount(0);
    }

    @Test
    void aLongTextDoesNotTakeTheNewestMessageOutOfSight() {
        for (int i = 1; i <= 40; i++) {
            ann.post(company.generalId(), "Line " + i);
        }
        anns.sees("Line 40");
        for (int i = 1; i <= 8; i++) {
            anns.composer().pressSequentially("line " + i);
            anns.composer().press("Shift+Enter");
        }
        assertThat(anns.button("Jump to latest")).hasCount(0);
        assertThat(anns.messages("Line 40")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void aChannelThatCannotBeLoadedIsAskedForAgainByItself() {
        String aside = company.channel("public", ann, bob);
        ann.post(aside, "Still there");
        AtomicInteger asked = new AtomicInteger();
        bobs.page().route(Pattern.compile(".*/channels/" + aside + "/messages.*"), route -> {
            if (asked.incrementAndGet() == 1) {
                route.abort();
            } else {
                route.resume();
            }
        });
        bobs.page().locator("qa-channel-list a.unread").click();
        bobs.sees("Still there");
    }

    private static void openThread(Screen screen, String text) {
        screen.messages(text).hover();
        screen.messages(text)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reply in thread"))
                .click();
    }

    private static void reply(Screen screen, String text) {
        Locator composer = screen.page().locator("qa-thread-panel textarea");
        composer.fill(text);
        composer.press("Enter");
    }
}
