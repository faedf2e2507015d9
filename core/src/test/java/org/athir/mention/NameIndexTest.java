package org.athir.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.athir.mention.ActorEntry.Origin;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.NameSense.Kind;
import org.athir.model.Sentence;
import org.athir.parse.StoredParses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and role words in a sentence. */
class NameIndexTest {

  private static List<String> found(String name, String... words) {
    NameIndex index = new NameIndex();
    index.addName(name, NameSense.of(Kind.NAME, entry(name)));
    return hits(index, words);
  }

  private static List<String> foundRole(String role, String... words) {
    NameIndex index = new NameIndex();
    index.addRole(role, NameSense.of(new RoleEntry(role, List.of(), RoleEntry.Kind.PERSON, false)));
    return hits(index, words);
  }

  private static List<String> hits(NameIndex index, String... words) {
    String[] rows = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      String tag = words[i].equals("'s") ? "POS" : "NNP";
      rows[i] = (i + 1) + " " + words[i] + " " + words[i] + " " + tag + " 0 dep";
    }
    Sentence sentence = StoredParses.drawn(rows);
    return index.find(sentence).stream()
        .map(hit -> hit.firstToken() + "-" + hit.lastToken())
        .toList();
  }

  private static ActorEntry entry(String name) {
    return new ActorEntry(
        name,
        ActorEntry.Kind.GROUP,
        List.of(name),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Period.ALWAYS,
        Optional.empty(),
        new Origin(SourceKind.PRESS, "groups.yaml", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "Da'esh, Daesh",
    "Da'esh, Da\u2019esh",
    "U.S., US",
    "US, U.S.",
    "T\u00fcrkiye, Turkiye",
    "Turkiye, T\u00fcrkiye",
    "al-Nusra, Al-Nusra",
    "Hezbollah, HEZBOLLAH",
  })
  void spellingsOfANameAreTheSame(String name, String word) {
    assertThat(found(name, word)).containsExactly("0-0");
  }

  @ParameterizedTest
  @CsvSource({"US, us", "IS, Is", "Iran, iran", "UN, Un"})
  void nameHasToBeCapitalisedAsInTheLexicon(String name, String word) {
    assertThat(found(name, word)).isEmpty();
  }

  @Test
  void hyphenDividesWords() {
    assertThat(found("Al Shabaab", "Al-Shabaab")).containsExactly("0-0");
    assertThat(found("Al-Shabaab", "Al", "Shabaab")).containsExactly("0-1");
  }

  @Test
  void nameInsideAHyphenatedWordIsNotFound() {
    assertThat(found("Iranian", "Iranian-backed")).isEmpty();
    assertThat(found("Iranian", "pro-Iranian")).isEmpty();
  }

  @Test
  void longestNameWins() {
    NameIndex index = new NameIndex();
    index.addName("Sudan", NameSense.of(Kind.NAME, entry("Sudan")));
    index.addName("South Sudan", NameSense.of(Kind.NAME, entry("South Sudan")));
    assertThat(hits(index, "in", "South", "Sudan")).containsExactly("1-2");
  }

  @Test
  void cliticIsNoPartOfAName() {
    assertThat(found("Iran", "Iran", "'s", "army")).containsExactly("0-0");
  }

  @ParameterizedTest
  @CsvSource({"soldier, Soldiers", "policeman, policemen", "ally, allies", "army, ARMY"})
  void roleIsFoundInThePluralAndInAnyCase(String role, String word) {
    assertThat(foundRole(role, word)).containsExactly("0-0");
  }

  @Test
  void roleMayHaveSeveralWords() {
    assertThat(foundRole("army chief", "army", "chiefs")).containsExactly("0-1");
  }

  @Test
  void nameWithoutLettersIsNeverFound() {
    assertThat(found("...", "...", "Iran")).isEmpty();
  }

  @Test
  void containedNamesAreKnown() {
    NameIndex index = new NameIndex();
    index.addName("Al Shabaab", NameSense.of(Kind.NAME, entry("x")));
    assertThat(index.containsName("al-Shabaab")).isTrue();
    assertThat(index.containsName("Al")).isFalse();
    assertThat(index.containsName("Boko")).isFalse();
  }

  @Test
  void sensesOfANameAreFoundInAnyCase() {
    NameIndex index = new NameIndex();
    index.addName("Al Shabaab", NameSense.of(Kind.NAME, entry("x")));
    assertThat(index.senses("al-shabaab")).hasSize(1);
    assertThat(index.senses("al")).isEmpty();
    assertThat(index.senses("")).isEmpty();
  }

  @Test
  void spellingsThatAreTheSameHaveOneKey() {
    assertThat(NameIndex.key("Da'esh")).isEqualTo(NameIndex.key("DAESH")).isEqualTo("daesh");
    assertThat(NameIndex.key("Al-Shabaab")).isEqualTo("al shabaab");
  }

  @Test
  void firstWordOfANameIsEnoughToKeepASentence() {
    NameIndex index = new NameIndex();
    index.addRole(
        "soldier", NameSense.of(new RoleEntry("soldier", List.of(), RoleEntry.Kind.GROUP, false)));
    assertThat(index.mayContain(List.of("two", "soldiers"))).isTrue();
    assertThat(index.mayContain(List.of("two", "pears"))).isFalse();
  }
}
