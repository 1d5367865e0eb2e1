package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.quikapp.harness.Company;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The way in: a new server, its first account and workspace, an invitation, signing out and in. */
class SetUpTest {

    @Test
    void aNewServerIsSetUpAndSomebodyJoinsByInvitation() throws IOException {
        try (Quikapp server = Site.empty("set-up").start();
                Screen admin = Chromium.screen(server.address())) {
            setUp(admin, Files.readString(server.data().resolve("setup-code")).strip());
            String invitation = invite(admin);
            try (Screen guest = Chromium.screen(server.address())) {
                join(guest, invitation);
                admin.say("Good morning, Grace.");
                guest.sees("Good morning, Grace.");
            }
            signOutAndIn(admin);
        }
    }

    private static void setUp(Screen admin, String code) {
        admin.open("/");
        admin.page().getByLabel("Set-up code").fill("not the code");
        fillAccount(admin.page(), "Ada Lovelace", "ada@example.org");
        admin.keep("set-up");
        admin.button("Create the first account").click();
        assertThat(admin.page().getByRole(AriaRole.ALERT)).isVisible();
        admin.page().getByLabel("Set-up code").fill(code);
        admin.button("Create the first account").click();
        admin.page().getByLabel("Name of the workspace").fill("Analytical Engines");
        admin.keep("first-workspace");
        admin.button("Create a workspace").click();
        assertThat(admin.composer()).isVisible();
        assertThat(admin.page()).hasTitle("#general · Analytical Engines · QuikApp");
    }

    private static String invite(Screen admin) {
        admin.button("Analytical Engines").click();
        admin.button("Invite people").click();
        String link = admin.page().getByLabel("Invitation link").inputValue();
        admin.keep("invite");
        admin.page().keyboard().press("Escape");
        return link;
    }

    private static void join(Screen guest, String invitation) {
        guest.page().navigate(invitation);
        assertThat(guest.page().getByText("Join Analytical Engines")).isVisible();
        fillAccount(guest.page(), "Grace Hopper", "grace@example.org");
        guest.keep("join");
        guest.button("Create account and join").click();
        assertThat(guest.composer()).isVisible();
        assertThat(guest.messages("Grace Hopper joined")).isVisible();
    }

    private static void signOutAndIn(Screen admin) {
        String place = admin.page().url();
        admin.button("Ada Lovelace").click();
        admin.button("Sign out").click();
        assertThat(admin.button("Sign in")).isVisible();
        admin.keep("sign-in");
        admin.trySigningIn("ada@example.org", "not the password");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).isVisible();
        admin.trySigningIn("ada@example.org", Company.PASSWORD);
        assertThat(admin.messages("Good morning, Grace.")).isVisible();
        admin.page().navigate(place);
        assertThat(admin.messages("Good morning, Grace.")).isVisible();
    }

    private static void fillAccount(Page page, String name, String email) {
        page.getByLabel("Your name").fill(name);
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(Company.PASSWORD);
    }
}
