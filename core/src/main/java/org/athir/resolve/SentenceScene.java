package org.athir.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.athir.mention.NameSense;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/** Where one sentence says that something happens, clause by clause. */
final class SentenceScene {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "inside", "throughout");

  /** "bombed Gori", "were expelled from San Antonio": the act happens there. */
  private static final Set<String> SUFFERING = Set.of("obj", "nsubj:pass");

  /** Clauses that play elsewhere than the one on which they depend. */
  private static final Set<String> SEPARATE = Set.of("conj", "ccomp", "parataxis", "acl:relcl");

  private static final int MAX_STEPS = 4;

  private final AnalyzedSentence analyzed;
  private final Language language;
  private final List<Located> places = new ArrayList<>();

  /**
   * A place in a sentence.
   *
   * @param token its word
   * @param clause position of the verb of its clause
   * @param country its country's code
   */
  private record Located(Token token, int clause, String country) {}

  /**
   * Reads a sentence.
   *
   * @param analyzed the sentence
   * @param language words of the language
   * @param country the country of the place that a word names, where it names one
   */
  SentenceScene(
      AnalyzedSentence analyzed, Language language, Function<Token, Optional<String>> country) {
    this.analyzed = analyzed;
    this.language = language;
    for (Token token : analyzed.sentence().tokens()) {
      if (isScene(token)) {
        country.apply(token).ifPresent(code -> add(token, code));
      }
    }
  }

  private void add(Token token, String country) {
    places.add(new Located(token, clause(token), country));
  }

  /** The first country in which the sentence plays. */
  Optional<String> first() {
    return places.stream().map(Located::country).findFirst();
  }

  /**
   * The country where the clause of a word plays, else those that it depends on; a clause that is
   * added or says what somebody says tells of others only where nothing around the sentence does.
   *
   * @param word head of a noun phrase of the sentence
   * @param around the country around the sentence, which decides between several
   */
  Optional<String> of(Token word, Optional<String> around) {
    for (int clause = clause(word); clause != Token.ROOT; clause = above(clause)) {
      Optional<String> own = in(clause, word, around);
      if (own.isPresent()) {
        return own;
      }
    }
    Optional<String> any = choose(near(word), around);
    boolean inClause = clause(word) != Token.ROOT;
    return (inClause ? around.or(() -> any) : any.or(() -> around)).or(this::first);
  }

  /** The country that the clause of a word itself names as its scene. */
  Optional<String> inClause(Token word, Optional<String> around) {
    return in(clause(word), word, around);
  }

  private Optional<String> in(int clause, Token word, Optional<String> around) {
    return choose(near(word).stream().filter(place -> isOf(place, clause)).toList(), around);
  }

  private List<Located> near(Token word) {
    return places.stream().filter(place -> !isApart(place.token(), word)).toList();
  }

  /** Whether a place is told in a clause or in one that belongs to it as a whole. */
  private boolean isOf(Located place, int clause) {
    int current = place.clause();
    while (current != Token.ROOT && current != clause) {
      String relation = analyzed.sentence().token(current).relation();
      current = SEPARATE.contains(relation) ? Token.ROOT : above(current);
    }
    return current == clause;
  }

  private static Optional<String> choose(List<Located> places, Optional<String> around) {
    List<String> countries = places.stream().map(Located::country).distinct().toList();
    return around.filter(countries::contains).or(() -> countries.stream().findFirst());
  }

  /** "crossed into Nigeria, where the army handed over", "a court there": the place just named. */
  Optional<String> pointedAt(Token word, Function<Token, Optional<String>> country) {
    Sentence sentence = analyzed.sentence();
    if (isThere(word)) {
      return lastBefore(word, 0, country);
    }
    int clause = clause(word);
    for (int i = 0; i < MAX_STEPS && clause != Token.ROOT; i++) {
      Token verb = sentence.token(clause);
      boolean where =
          verb.relation().startsWith("acl")
              && sentence.children(verb).stream().anyMatch(t -> t.lemma().equals("where"));
      if (where) {
        int noun = verb.head();
        return lastBefore(verb, noun, country);
      }
      clause = above(clause);
    }
    return Optional.empty();
  }

  /** "villagers there". */
  boolean isThere(Token word) {
    return analyzed.sentence().children(word).stream().anyMatch(t -> t.lemma().equals("there"));
  }

  /** The last place from one position up to a word. */
  private Optional<String> lastBefore(
      Token word, int from, Function<Token, Optional<String>> country) {
    for (int i = word.index() - 1; i >= from; i--) {
      Token token = analyzed.sentence().token(i);
      Optional<String> found = token.isAdjective() ? Optional.empty() : country.apply(token);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isApart(Token one, Token other) {
    int from = Math.min(one.index(), other.index());
    int to = Math.max(one.index(), other.index());
    return analyzed.sentence().tokens().subList(from, to).stream()
        .anyMatch(token -> token.text().equals(";"));
  }

  /** Whether a word stands where a sentence says where something happens. */
  private boolean isScene(Token token) {
    Token place = token;
    for (int i = 0; i < MAX_STEPS; i++) {
      String preposition = analyzed.frames().preposition(place);
      if (LOCATIVE.contains(preposition)) {
        return true;
      }
      Optional<Token> whole = analyzed.sentence().head(place);
      boolean part =
          preposition.equals("of") || Set.of("compound", "nmod:poss").contains(place.relation());
      if (!part || whole.filter(this::isKindOfPlace).isEmpty()) {
        return SUFFERING.contains(place.relation()) && !standsForState(token);
      }
      place = whole.get();
    }
    return false;
  }

  private boolean isKindOfPlace(Token noun) {
    String word = noun.lemma();
    return language.is(WordList.PLACE_KINDS, word)
        || language.is(WordList.DIVISION_WORDS, word)
        || language.is(WordList.PARTS_OF_PLACES, word);
  }

  /** Whether a word names a state or its capital, which may act and suffer themselves. */
  private boolean standsForState(Token token) {
    return analyzed
        .mentions()
        .at(token)
        .flatMap(mention -> mention.reading().entrySense())
        .filter(sense -> sense != NameSense.Kind.PLACE)
        .isPresent();
  }

  /** Position of the verb of the clause that a word stands in, {@link Token#ROOT} without one. */
  private int clause(Token word) {
    return above(word.index());
  }

  private int above(int position) {
    Optional<Token> current = analyzed.sentence().head(analyzed.sentence().token(position));
    while (current.isPresent() && !current.get().isVerb()) {
      current = analyzed.sentence().head(current.get());
    }
    return current.map(Token::index).orElse(Token.ROOT);
  }
}
