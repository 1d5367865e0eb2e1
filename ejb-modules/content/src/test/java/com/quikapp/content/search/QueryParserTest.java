package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.quikapp.platform.problem.InvalidInput;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @Test
    void takesWordsApart() {
        assertThat(QueryParser.parse("  deploy\tthe\u00a0server\n").required())
                .containsExactly("deploy", "the", "server");
    }

    @Test
    void keepsPhrasesTogether() {
        ParsedQuery query = QueryParser.parse("\"rolling restart\" now");
        assertThat(query.required()).containsExactly("rolling restart", "now");
    }

    @Test
    void takesCurlyQuotesOfPhonesForQuotes() {
        assertThat(QueryParser.parse("\u201crolling restart\u201d").required()).containsExactly("rolling restart");
    }

    @Test
    void endsAnUnclosedPhraseWithTheQuery() {
        assertThat(QueryParser.parse("a \"b c").required()).containsExactly("a", "b c");
    }

    @Test
    void turnsWordsPhrasesAuthorsAndChannelsAroundWithAMinus() {
        ParsedQuery query = QueryParser.parse("-draft -\"to do\" -from:@bot -in:#noise e-mail");
        assertThat(query.excluded()).containsExactly("draft", "to do");
        assertThat(query.notFrom()).containsExactly("@bot");
        assertThat(query.notIn()).containsExactly("#noise");
        assertThat(query.required()).containsExactly("e-mail");
    }

    @Test
    void readsAuthorsAndChannelsInAnyCaseAndQuoted() {
        ParsedQuery query = QueryParser.parse("From:@ann from:\"bob\" IN:#general in:0abcdefghjkmn");
        assertThat(query.from()).containsExactly("@ann", "bob");
        assertThat(query.in()).containsExactly("#general", "0abcdefghjkmn");
        assertThat(query.required()).isEmpty();
    }

    @Test
    void readsDaysInUtc() {
        ParsedQuery query = QueryParser.parse("after:2026-01-30 before:2026-02-02");
        assertThat(query.since()).isEqualTo(Instant.parse("2026-01-31T00:00:00Z"));
        assertThat(query.until()).isEqualTo(Instant.parse("2026-02-02T00:00:00Z"));
        ParsedQuery day = QueryParser.parse("on:2024-02-29");
        assertThat(day.since()).isEqualTo(Instant.parse("2024-02-29T00:00:00Z"));
        assertThat(day.until()).isEqualTo(Instant.parse("2024-03-01T00:00:00Z"));
    }

    @Test
    void narrowsWithEveryFurtherDay() {
        ParsedQuery query = QueryParser.parse("after:2026-01-01 after:2026-01-10 before:2026-03-01 before:2026-02-01");
        assertThat(query.since()).isEqualTo(Instant.parse("2026-01-11T00:00:00Z"));
        assertThat(query.until()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on:yesterday",
                "before:2026-02-30",
                "after:2026-1-1",
                "on:\"\"",
                "on:0000-12-31",
                "before:+10000-01-01",
                "after:+999999999-12-31"
            })
    void rejectsDatesThatAreNone(String query) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> QueryParser.parse(query))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("search.date-invalid");
                    assertThat(problem.field()).contains("q");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/x:y", "note:this", "from:", "10:30", ":)"})
    void takesWhatIsNoOperatorForAWord(String query) {
        ParsedQuery parsed = QueryParser.parse(query + " x");
        assertThat(parsed.from()).isEmpty();
        assertThat(parsed.required()).contains("x");
    }

    @Test
    void dropsWhatHoldsNoTerm() {
        ParsedQuery query = QueryParser.parse("a - -- -> \"\" \"!?\" 👍 ☃ ½");
        assertThat(query.required()).containsExactly("a", "👍", "☃");
    }

    @Test
    void refusesAQueryThatAsksForNothing() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> QueryParser.parse("-- \"\" !"))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("search.query-empty"));
    }

    @Test
    void refusesMissingEmptyAndOverlongQueries() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> QueryParser.parse(null));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> QueryParser.parse(" "));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> QueryParser.parse("x".repeat(501)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> QueryParser.parse("a\ud83d"));
        assertThat(QueryParser.parse("👍".repeat(500)).required()).hasSize(1);
    }
}
