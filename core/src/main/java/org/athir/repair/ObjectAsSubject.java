package org.athir.repair;

import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/**
 * "have deported four men registered with the agency": the object was taken for the subject of the
 * participle that follows it.
 */
final class ObjectAsSubject implements RepairPass {
  private static final Set<String> SMALL_CLAUSE_VERBS =
      Set.of(
          "know",
          "fear",
          "realize",
          "realise",
          "mean",
          "ensure",
          "see",
          "hear",
          "watch",
          "want",
          "get",
          "have",
          "keep",
          "find",
          "leave",
          "make",
          "call",
          "name",
          "consider",
          "feel",
          "need",
          "let",
          "help",
          "say",
          "believe",
          "think",
          "order",
          "declare");

  private final Language language;

  ObjectAsSubject(Language language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "object taken for the subject of a participle";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token participle : sentence.tokens()) {
      Optional<Token> noun = object(sentence, participle);
      if (noun.isPresent()) {
        return new TreeEdit(sentence)
            .attach(noun.get(), participle.head(), "obj")
            .attach(participle, noun.get().index(), "acl")
            .done();
      }
    }
    return sentence;
  }

  private Optional<Token> object(Sentence sentence, Token participle) {
    if (!isParticipleClause(sentence, participle)) {
      return Optional.empty();
    }
    Token verb = sentence.token(participle.head());
    if (!takesObject(sentence, verb)) {
      return Optional.empty();
    }
    return sentence
        .child(participle, "nsubj", "nsubj:pass")
        .filter(noun -> noun.index() > verb.index() && noun.index() < participle.index())
        .filter(noun -> !noun.tag().startsWith("W"));
  }

  private static boolean isParticipleClause(Sentence sentence, Token participle) {
    boolean clause = participle.relation().equals("xcomp") || participle.relation().equals("ccomp");
    boolean form =
        switch (participle.tag()) {
          case "VBN", "VBG", "VBD" -> true;
          default -> false;
        };
    return clause
        && form
        && participle.head() != Token.ROOT
        && sentence.child(participle, "aux", "aux:pass", "mark", "cop").isEmpty();
  }

  private boolean takesObject(Sentence sentence, Token verb) {
    return verb.isVerb()
        && !SMALL_CLAUSE_VERBS.contains(verb.lemma())
        && !language.is(WordList.SPEECH_VERBS, verb.lemma())
        && sentence.child(verb, "obj").isEmpty();
  }
}
