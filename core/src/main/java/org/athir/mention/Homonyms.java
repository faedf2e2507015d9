package org.athir.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/**
 * Tells names of places from what is written like them: persons ("Chad Smith", "Michael Jordan"),
 * things ("turkey on a plate") and other places ("Lebanon, Pennsylvania").
 */
final class Homonyms {
  private final PersonIndex persons;
  private final Language language;

  Homonyms(PersonIndex persons, Language language) {
    this.persons = persons;
    this.language = language;
  }

  /** The hits, with those marked that are no place of that name. */
  List<NameHit> mark(Sentence sentence, List<NameHit> hits) {
    Scene scene = new Scene(sentence, hits);
    List<NameHit> marked = hits.stream().map(scene::read).toList();
    return marked.equals(hits) ? hits : new Scene(sentence, marked).spread();
  }

  /** The names of one sentence. */
  private final class Scene {
    private final Sentence sentence;
    private final List<NameHit> hits;

    Scene(Sentence sentence, List<NameHit> hits) {
      this.sentence = sentence;
      this.hits = hits;
    }

    NameHit read(NameHit hit) {
      if (hit.isRole() || hit.senses().stream().noneMatch(Homonyms::isOfCountry)) {
        return hit;
      }
      if (hit.firstToken() == hit.lastToken() && (isPerson(hit) || isThing(hit))) {
        return elsewhere(hit).orElseGet(() -> homonym(hit));
      }
      return town(hit).orElse(hit);
    }

    /** "Austin Sydney Blake": what stands beside a name that is part of a person's is too. */
    List<NameHit> spread() {
      return hits.stream().map(hit -> isBesideHomonym(hit) ? homonym(hit) : hit).toList();
    }

    private boolean isBesideHomonym(NameHit hit) {
      if (hit.isRole() || !isNamesake(hit) || hit.firstToken() != hit.lastToken()) {
        return false;
      }
      return hits.stream()
          .filter(NameHit::isHomonym)
          .anyMatch(
              other ->
                  areJoined(hit.lastToken(), other.firstToken())
                      || areJoined(other.lastToken(), hit.firstToken()));
    }

    /** The sense of the same name that means a place in another country: the state of Georgia. */
    private Optional<NameHit> elsewhere(NameHit hit) {
      return isPerson(hit)
          ? Optional.empty()
          : hit.sense(NameSense.Kind.PLACE)
              .filter(place -> hit.sense(NameSense.Kind.NAME).isPresent())
              .map(hit::as);
    }

    private NameHit homonym(NameHit hit) {
      return hit.as(
          NameSense.of(NameSense.Kind.HOMONYM, hit.senses().get(0).entry().orElseThrow()));
    }

    private boolean isPerson(NameHit hit) {
      Token token = sentence.token(hit.firstToken());
      return token.isProperNoun()
          && (isFirstName(hit, token) || isLastName(hit, token) || isAddressed(hit, token));
    }

    /** "Chad Smith": a first name before an unknown name. */
    private boolean isFirstName(NameHit hit, Token token) {
      return isNamesake(hit)
          && isUnknownName(token.index() + 1)
          && areJoined(token.index(), token.index() + 1)
          && !isThingNamed(token);
    }

    /** "the Jordan Compact", "Israel Boycott Law": names of things have articles or say what. */
    private boolean isThingNamed(Token first) {
      Token last = first;
      int steps = sentence.tokens().size();
      while (isNamePart(last) && steps-- > 0) {
        last = sentence.token(last.head());
      }
      return sentence.child(last, "det").isPresent()
          || !last.tag().equals("NNP")
          || language.is(WordList.NAME_NOUNS, word(last.index()));
    }

    /** "Michael Jordan": a surname after a first name. */
    private boolean isLastName(NameHit hit, Token token) {
      int before = token.index() - 1;
      return isUnknownName(before)
          && areJoined(before, token.index())
          && (isNamesake(hit) || persons.isGivenName(sentence.token(before).text()));
    }

    /** "Mr. Jordan", "Miss Chile", "Senator Jordan". */
    private boolean isAddressed(NameHit hit, Token token) {
      int before = token.index() - 1;
      if (before < 0 || !areJoined(before, token.index())) {
        return false;
      }
      boolean title =
          hits.stream()
              .filter(other -> other.isRole() && other.lastToken() == before)
              .flatMap(other -> other.senses().get(0).role().stream())
              .anyMatch(role -> role.kind() == RoleEntry.Kind.PERSON);
      return language.is(WordList.HONORIFICS, word(before).replace(".", ""))
          || (title && isNamesake(hit) && sentence.token(before).isProperNoun());
    }

    private boolean isNamesake(NameHit hit) {
      return language.is(WordList.NAMESAKES, word(hit.firstToken()));
    }

    /** Whether a word is a name that nothing is known of and that is no common noun. */
    private boolean isUnknownName(int index) {
      if (index < 0 || index >= sentence.tokens().size()) {
        return false;
      }
      Token token = sentence.token(index);
      return token.tag().equals("NNP")
          && token.text().length() > 1
          && hits.stream().noneMatch(hit -> hit.covers(index) && !isSurname(hit))
          && !language.is(WordList.NAME_NOUNS, word(index));
    }

    /** "Clinton" alone tells nobody after a first name. */
    private boolean isSurname(NameHit hit) {
      return hit.firstToken() == hit.lastToken()
          && hit.senses()
              .get(0)
              .entry()
              .filter(e -> e.kind() == ActorEntry.Kind.PERSON)
              .isPresent();
    }

    private boolean areJoined(int first, int second) {
      if (first < 0 || second >= sentence.tokens().size() || second != first + 1) {
        return false;
      }
      Token one = sentence.token(first);
      Token two = sentence.token(second);
      return one.head() == second
          || (two.head() == first && two.relation().startsWith("flat"))
          || (one.head() == two.head() && isNamePart(one) && isNamePart(two));
    }

    private boolean isThing(NameHit hit) {
      Set<String> context =
          language.map(WordMap.HOMONYM_CONTEXTS).getOrDefault(word(hit.firstToken()), Set.of());
      return !context.isEmpty()
          && sentence.tokens().stream()
              .anyMatch(
                  token ->
                      context.contains(token.lemma().toLowerCase(Locale.ROOT))
                          || context.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** "Lebanon, Pennsylvania": a town of the country in which the second place lies. */
    private Optional<NameHit> town(NameHit hit) {
      int after = hit.lastToken() + 2;
      if (after >= sentence.tokens().size()
          || !sentence.token(after - 1).text().equals(",")
          || !isApposed(hit, after)) {
        return Optional.empty();
      }
      return hits.stream()
          .filter(other -> !other.isRole() && other.firstToken() == after)
          .flatMap(other -> other.sense(NameSense.Kind.PLACE).stream())
          .filter(place -> !hit.senses().get(0).entry().equals(place.entry()))
          .findFirst()
          .map(hit::as);
    }

    private boolean isApposed(NameHit hit, int index) {
      Token token = sentence.token(index);
      return hit.covers(token.head())
          && (token.relation().equals("appos") || token.relation().equals("dep"));
    }

    private String word(int index) {
      return sentence.token(index).text().toLowerCase(Locale.ROOT);
    }
  }

  private static boolean isNamePart(Token token) {
    return token.head() != Token.ROOT
        && (token.relation().equals("compound") || token.relation().startsWith("flat"));
  }

  private static boolean isOfCountry(NameSense sense) {
    return sense.entry().filter(entry -> entry.kind() == ActorEntry.Kind.COUNTRY).isPresent();
  }
}
