package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/**
 * "withdrew from the town, Colonel Ouma said": the speaker was hung on the noun before the comma.
 */
final class SpeakerInApposition implements RepairPass {
  private final Language language;

  SpeakerInApposition(Language language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "speaker taken for an apposition";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      Optional<Token> speaker = speaker(sentence, verb);
      if (speaker.isPresent()) {
        Token root = rootOf(sentence);
        TreeEdit edit = new TreeEdit(sentence);
        if (root.index() != verb.index()) {
          edit.attach(verb, root.index(), "parataxis");
        }
        return edit.attach(speaker.get(), verb.index(), "nsubj").done();
      }
    }
    return sentence;
  }

  private Optional<Token> speaker(Sentence sentence, Token verb) {
    if (!isSpeechWithoutSubject(sentence, verb) || verb.index() == 0) {
      return Optional.empty();
    }
    Token before = sentence.token(verb.index() - 1);
    boolean apposed = before.isNoun() && before.relation().equals("appos");
    return apposed && commaBefore(sentence, before) ? Optional.of(before) : Optional.empty();
  }

  private boolean isSpeechWithoutSubject(Sentence sentence, Token verb) {
    return language.is(WordList.PLAIN_SPEECH, verb.lemma())
        && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
        && sentence.child(verb, "nsubj").isEmpty()
        && !verb.relation().equals("conj")
        && !verb.relation().equals("acl:relcl");
  }

  private static boolean commaBefore(Sentence sentence, Token noun) {
    int first = noun.index();
    for (Token child : sentence.children(noun)) {
      first = Math.min(first, child.index());
    }
    return first > 0 && sentence.token(first - 1).text().equals(",");
  }

  private static Token rootOf(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.head() == Token.ROOT) {
        return token;
      }
    }
    return sentence.token(0);
  }
}
