package com.quikapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.quikapp.harness.Company;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A Slack export goes in through the browser; what was lost is told. */
class ImportTest {

    private static final Map<String, String> EXPORT =
            Map.of("users.json", """
            [{"id":"U1","name":"edsger","profile":{"real_name":"Edsger Dijkstra"}}]""", "channels.json", """
            [{"id":"C1","name":"algorithms","members":["U1"],"topic":{"value":"Correctness"}}]""", "algorithms/2020-01-01.json", """
            [{"type":"message","user":"U1","ts":"1577880000.000100","text":"Shortest paths are done."},
             {"type":"message","user":"U1","ts":"1577880001.000100","text":""}]""");

    @Test
    void anExportIsUploadedAndItsLossesAreListed() throws IOException {
        Company company = Site.company();
        try (Screen screen = Chromium.screen(Site.shared().address())) {
            screen.signIn(company.owner()).enter(company, company.generalId());
            screen.link("Import").click();
            screen.page()
                    .locator("qa-import-place input[type=file]")
                    .setInputFiles(new FilePayload("export.zip", "application/zip", zip()));
            Locator job = screen.page().locator("qa-import-job").first();
            assertThat(job).containsText("Completed");
            assertThat(job.locator("qa-import-totals tbody tr").first()).containsText("Messages");
            job.getByText("What was lost").click();
            assertThat(job.locator("qa-import-ledger tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("The message has no text.")))
                    .hasCount(1);
            screen.keep("import");
            screen.button("Browse channels").click();
            screen.page()
                    .locator("qa-browse-channels li")
                    .filter(new Locator.FilterOptions().setHasText("algorithms"))
                    .getByText("View")
                    .click();
            screen.sees("Shortest paths are done.");
            assertThat(screen.messages("Shortest paths are done.")).containsText("Edsger Dijkstra");
        }
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : EXPORT.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
