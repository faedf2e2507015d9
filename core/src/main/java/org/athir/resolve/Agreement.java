package org.athir.resolve;

import java.util.Optional;
import java.util.function.Predicate;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.mention.Mention.Kind;
import org.athir.mention.NameSense;
import org.athir.mention.RoleEntry;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/**
 * Which mentions agree with a pronoun of the third person in number and gender.
 *
 * @param fits whether a mention agrees
 * @param rule the name that the link gets
 */
record Agreement(Predicate<Mention> fits, String rule) {

  /** What a pronoun asks for; empty for a word that is no pronoun of the third person. */
  static Optional<Agreement> of(String word, Language language) {
    if (language.is(WordList.MALE_PRONOUNS, word)) {
      return Optional.of(person(language, WordList.FEMALE_TITLES, "pronoun he"));
    }
    if (language.is(WordList.FEMALE_PRONOUNS, word)) {
      return Optional.of(person(language, WordList.MALE_TITLES, "pronoun she"));
    }
    if (language.is(WordList.NEUTER_PRONOUNS, word)) {
      return Optional.of(new Agreement(Agreement::isBody, "pronoun it"));
    }
    if (language.is(WordList.PLURAL_PRONOUNS, word)) {
      return Optional.of(new Agreement(Agreement::isPlural, "pronoun they"));
    }
    return Optional.empty();
  }

  private static Agreement person(Language language, WordList otherGender, String rule) {
    return new Agreement(mention -> isPerson(mention, language, otherGender), rule);
  }

  private static boolean isPerson(Mention mention, Language language, WordList otherGender) {
    if (mention.kind() != Kind.ACTOR || mention.head().tag().endsWith("S")) {
      return false;
    }
    boolean other =
        mention.reading().roles().stream()
            .anyMatch(role -> language.is(otherGender, role.headWord()));
    return !other && namesPerson(mention);
  }

  private static boolean namesPerson(Mention mention) {
    boolean role = hasRole(mention, RoleEntry.Kind.PERSON);
    Optional<ActorEntry> entry = mention.reading().entry();
    if (entry.isPresent()) {
      return role || entry.get().kind() == ActorEntry.Kind.PERSON;
    }
    boolean name = mention.reading().named() && mention.reading().roles().isEmpty();
    return role || name;
  }

  private static boolean isBody(Mention mention) {
    if (mention.kind() == Kind.DESCRIPTION) {
      return true;
    }
    if (mention.kind() != Kind.ACTOR) {
      return false;
    }
    Optional<ActorEntry> entry = mention.reading().entry();
    if (entry.isEmpty()) {
      return hasRole(mention, RoleEntry.Kind.BODY);
    }
    boolean people =
        mention.reading().entrySense().filter(NameSense.Kind.PEOPLE::equals).isPresent();
    return entry.get().kind() != ActorEntry.Kind.PERSON
        && !people
        && !hasRole(mention, RoleEntry.Kind.PERSON);
  }

  private static boolean isPlural(Mention mention) {
    boolean plural = mention.head().tag().endsWith("S");
    if (mention.kind() != Kind.ACTOR) {
      return plural && mention.kind() == Kind.DESCRIPTION;
    }
    return plural
        || hasRole(mention, RoleEntry.Kind.GROUP)
        || mention.reading().entry().filter(e -> e.kind() == ActorEntry.Kind.GROUP).isPresent();
  }

  private static boolean hasRole(Mention mention, RoleEntry.Kind kind) {
    return mention.reading().roles().stream().anyMatch(role -> role.kind() == kind);
  }
}
