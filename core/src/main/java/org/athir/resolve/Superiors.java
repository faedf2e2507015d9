package org.athir.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.Mention;
import org.athir.mention.RoleEntry;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/**
 * Under whom soldiers, police and the bodies of a state stand that a sentence names without a
 * country: those who send them, speak to their parliament, tell what happened to them.
 */
final class Superiors {
  private static final Set<String> SERVANTS = Set.of("MIL", "COP", "SPY");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "nsubj:pass");
  private static final String PARLIAMENT = "LEG";

  private final Map<Integer, AnalyzedSentence> sentences;
  private final Language language;

  /**
   * Reads the sentences of a report.
   *
   * @param sentences its sentences by number
   * @param language words of the language
   */
  Superiors(Map<Integer, AnalyzedSentence> sentences, Language language) {
    this.sentences = sentences;
    this.language = language;
  }

  /** "deployed ten battalions", "told parliament": who gives them orders or speaks to them. */
  Optional<Mention> of(Mention mention) {
    AnalyzedSentence analyzed = sentences.get(mention.sentence());
    if (analyzed == null) {
      return Optional.empty();
    }
    Token argument = argument(analyzed.sentence(), mention.head());
    Optional<Token> verb = analyzed.sentence().head(argument);
    boolean object =
        OBJECTS.contains(argument.relation())
            || analyzed.frames().preposition(argument).equals("to");
    return verb.filter(token -> object && commands(mention, token))
        .flatMap(token -> subject(analyzed, token, mention));
  }

  /** "the minister said that two soldiers were killed": who tells of them in a clause of saying. */
  Optional<Mention> teller(Mention mention) {
    AnalyzedSentence analyzed = sentences.get(mention.sentence());
    if (analyzed == null || !has(mention, SERVANTS)) {
      return Optional.empty();
    }
    Sentence sentence = analyzed.sentence();
    Optional<Token> clause = verbAbove(sentence, mention.head());
    while (clause.isPresent()) {
      Optional<Token> above = verbAbove(sentence, clause.get());
      boolean said =
          clause.get().relation().equals("ccomp") && above.filter(this::isSaying).isPresent();
      if (said) {
        return subject(analyzed, above.get(), mention);
      }
      clause = above;
    }
    return Optional.empty();
  }

  /** "232 people, including 62 police officers": the whole of which they are a part. */
  Optional<Mention> whole(Mention mention) {
    AnalyzedSentence analyzed = sentences.get(mention.sentence());
    if (analyzed == null || !analyzed.frames().preposition(mention.head()).equals("including")) {
      return Optional.empty();
    }
    return analyzed
        .sentence()
        .head(mention.head())
        .flatMap(noun -> analyzed.mentions().at(noun))
        .filter(whole -> !whole.reading().roles().isEmpty());
  }

  private boolean isSaying(Token verb) {
    return language.is(WordList.PLAIN_SPEECH, verb.lemma())
        || language.is(WordList.TELLING_VERBS, verb.lemma());
  }

  private boolean commands(Mention mention, Token verb) {
    boolean ordered = language.is(WordList.COMMAND_VERBS, verb.lemma()) && has(mention, SERVANTS);
    boolean heard =
        (isSaying(verb) || language.is(WordList.SPEECH_VERBS, verb.lemma()))
            && has(mention, Set.of(PARLIAMENT));
    return ordered || heard;
  }

  private static boolean has(Mention mention, Set<String> sectors) {
    return mention.reading().roles().stream()
        .map(RoleEntry::sectors)
        .flatMap(List::stream)
        .anyMatch(sectors::contains);
  }

  /** The word of a coordination on which the verb has its hold. */
  private static Token argument(Sentence sentence, Token head) {
    return head.relation().equals("conj") ? sentence.head(head).orElse(head) : head;
  }

  private static Optional<Mention> subject(AnalyzedSentence analyzed, Token verb, Mention mention) {
    return analyzed.frames().fill(verb, "subject").stream()
        .map(Argument::head)
        .filter(head -> head.index() != mention.head().index())
        .flatMap(head -> analyzed.mentions().at(head).stream())
        .findFirst();
  }

  private static Optional<Token> verbAbove(Sentence sentence, Token token) {
    Optional<Token> current = sentence.head(token);
    while (current.isPresent() && !current.get().isVerb()) {
      current = sentence.head(current.get());
    }
    return current;
  }
}
