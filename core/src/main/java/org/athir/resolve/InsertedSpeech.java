package org.athir.resolve;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;

/**
 * "Rebels killed ten, the army said, and took the town": parsers hang the last clause on the speech
 * verb that is thrown in, though it goes on with the clause before.
 */
final class InsertedSpeech {
  private InsertedSpeech() {}

  /**
   * The verb that a clause goes on with.
   *
   * @param sentence the sentence
   * @param token the verb of a clause that is beside a speech verb
   * @return the verb of what was said before the speech verb; empty where nothing was
   */
  static Optional<Token> before(Sentence sentence, Token token) {
    if (!token.relation().equals("conj")) {
      return Optional.empty();
    }
    return sentence
        .head(token)
        .flatMap(
            speech ->
                sentence.children(speech, "ccomp", "dep", "parataxis").stream()
                    .filter(clause -> clause.isVerb() && clause.index() < speech.index())
                    .reduce((first, second) -> second));
  }
}
