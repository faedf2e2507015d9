package org.athir.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.mention.RoleEntry;
import org.athir.model.Participant;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/**
 * Whether words for an actor mean somebody, or only a place where something is, an office that may
 * be held, a modifier.
 */
final class Somebody {
  private static final Set<String> PREDICATES = Set.of("xcomp", "obj", "obl", "nmod", "dep");
  private static final String PRIVATE = "CVL";
  private static final Set<String> DISTRIBUTIVE = Set.of("each", "every", "any");

  private final Map<Integer, AnalyzedSentence> sentences;
  private final Language language;

  /**
   * Reads the sentences of a report.
   *
   * @param sentences its sentences by number
   * @param language words of the language
   */
  Somebody(Map<Integer, AnalyzedSentence> sentences, Language language) {
    this.sentences = sentences;
    this.language = language;
  }

  /**
   * Whether a mention means the participant as somebody.
   *
   * @param mention words of the report
   * @param who whom they stand for
   */
  boolean is(Mention mention, Participant who) {
    AnalyzedSentence analyzed = sentences.get(mention.sentence());
    return mention.isActor()
        && !isModifier(mention)
        && !isOnlyPlace(mention, who)
        && (analyzed == null || means(analyzed, mention));
  }

  private boolean means(AnalyzedSentence analyzed, Mention mention) {
    return mention.reading().entry().isPresent()
        || !(isSite(analyzed, mention)
            || isOffice(analyzed.sentence(), mention)
            || isState(analyzed, mention)
            || isOfThings(mention)
            || isEach(analyzed.sentence(), mention.head()));
  }

  /** "Iraqi" in "an Iraqi offer": a country, but nobody. */
  private static boolean isModifier(Mention mention) {
    return mention.head().isAdjective()
        || mention.head().relation().equals("amod")
        || mention.head().relation().equals("compound");
  }

  /** "in northern Lebanon", "the capital": where something is, and nobody. */
  private static boolean isOnlyPlace(Mention mention, Participant who) {
    boolean bare = mention.reading().roles().isEmpty() && who.identity().sectors().isEmpty();
    boolean country =
        mention.reading().namedCountry().flatMap(ActorEntry::code).equals(who.identity().code());
    boolean seat = mention.head().lemma().equals("capital");
    return (bare && country && who.identity().code().isPresent()) || seat;
  }

  /** "at a hospital", "shelled the barracks", "on state television": a site, if it does nothing. */
  private boolean isSite(AnalyzedSentence analyzed, Mention mention) {
    Token head = mention.head();
    String preposition = analyzed.frames().preposition(head);
    boolean on = preposition.equals("on") && !head.tag().endsWith("S");
    boolean inside = on || language.is(WordList.PLACE_PREPOSITIONS, preposition);
    if (language.is(WordList.SITE_NOUNS, head.lemma().toLowerCase(Locale.ROOT))) {
      boolean acts = head.relation().startsWith("nsubj") || preposition.equals("by");
      return inside || !(acts || head.relation().equals("conj") || head.isProperNoun());
    }
    return inside && isThing(mention);
  }

  /** Bodies and words such as "side" and "front", which mean people only sometimes. */
  private boolean isThing(Mention mention) {
    boolean people = language.is(WordList.PEOPLE_NOUNS, mention.head().lemma());
    return !people
        && !mention.reading().roles().isEmpty()
        && mention.reading().roles().stream()
            .allMatch(
                role ->
                    role.kind() == RoleEntry.Kind.BODY
                        || (role.weak()
                            && role.kind() == RoleEntry.Kind.GROUP
                            && !role.sectors().contains(PRIVATE)));
  }

  /** "a helicopter crash", "a factory blaze": what happens to things that may mean people. */
  private static boolean isOfThings(Mention mention) {
    Token head = mention.head();
    return !head.isProperNoun()
        && mention.reading().country().isEmpty()
        && !mention.reading().roles().isEmpty()
        && mention.reading().roles().stream()
            .allMatch(role -> role.weak() && !isHeadOf(role, head));
  }

  private static boolean isHeadOf(RoleEntry role, Token head) {
    String word = role.headWord();
    return word.equals(head.lemma())
        || head.text().toLowerCase(Locale.ROOT).startsWith(word)
        || role.name().endsWith(head.lemma());
  }

  /** "the post of prime minister", "was named president", "taken prisoner". */
  private static boolean isOffice(Sentence sentence, Mention mention) {
    Token head = mention.head();
    boolean person =
        !mention.reading().roles().isEmpty()
            && mention.reading().roles().stream()
                .noneMatch(role -> role.kind() == RoleEntry.Kind.BODY);
    boolean bare =
        head.tag().equals("NN")
            && sentence.children(head, "det", "nmod:poss", "nummod", "amod", "compound").stream()
                .noneMatch(child -> isDetermining(mention, child));
    return person && bare && PREDICATES.contains(head.relation());
  }

  private static boolean isDetermining(Mention mention, Token child) {
    return switch (child.relation()) {
      case "compound", "amod" -> mention.reading().country().isPresent();
      default -> true;
    };
  }

  /** "state of siege". */
  private static boolean isState(AnalyzedSentence analyzed, Mention mention) {
    Sentence sentence = analyzed.sentence();
    boolean state = mention.head().lemma().equals("state");
    Optional<Token> of =
        sentence.children(mention.head(), "nmod").stream()
            .filter(noun -> analyzed.frames().preposition(noun).equals("of"))
            .findFirst();
    return state && of.filter(noun -> !noun.isProperNoun()).isPresent();
  }

  /** "to each family". */
  private static boolean isEach(Sentence sentence, Token head) {
    return sentence.children(head, "det").stream()
        .anyMatch(det -> DISTRIBUTIVE.contains(det.text().toLowerCase(Locale.ROOT)));
  }
}
