package org.athir.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.athir.mention.Mention;
import org.athir.mention.Mention.Kind;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.resolve.Coreference.Link;
import org.athir.resolve.Speech.Saying;

/** Finds who speaks a sentence that does not say so itself, and with that who "we" are. */
final class Speakers {
  private final List<AnalyzedSentence> sentences;
  private final ReportMentions mentions;
  private final Language language;
  private final Speech speech;

  Speakers(
      List<AnalyzedSentence> sentences, ReportMentions mentions, Language language, Speech speech) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.language = language;
    this.speech = speech;
  }

  /** Links "we" and "our" to who speaks them. */
  Optional<Link> firstPerson(Placed placed) {
    Mention pronoun = placed.mention();
    Optional<Mention> speaker =
        speech
            .over(placed.analyzed(), placed.head())
            .map(Saying::speaker)
            .filter(mention -> !mention.equals(pronoun))
            .or(() -> near(placed.analyzed()));
    return speaker
        .filter(mention -> !mention.equals(pronoun) && !mentions.isCircular(mention, pronoun))
        .map(mention -> new Link(List.of(mention), "the speaker"));
  }

  /** The speaker of the sentence before or, of a quotation that goes on, of the one after. */
  Optional<Mention> near(AnalyzedSentence analyzed) {
    int index = sentences.indexOf(analyzed);
    return opener(index)
        .or(() -> lastBefore(index))
        .or(() -> firstAfter(index))
        .or(() -> firstSubject(analyzed));
  }

  /** Who opened the statement with "said:". */
  private Optional<Mention> opener(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Optional<Saying> opening = speech.opening(sentences.get(i));
      if (opening.isPresent()) {
        return opening.map(Saying::speaker);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> lastBefore(int index) {
    for (int i = index; i >= 0; i--) {
      List<Saying> sayings = speech.all(sentences.get(i));
      for (int k = sayings.size() - 1; k >= 0; k--) {
        Mention speaker = sayings.get(k).speaker();
        if (!isFirstPerson(speaker)) {
          return Optional.of(speaker);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> firstAfter(int index) {
    return sentences.stream()
        .skip(index + 1L)
        .limit(1)
        .flatMap(sentence -> speech.all(sentence).stream())
        .map(Saying::speaker)
        .filter(speaker -> !isFirstPerson(speaker))
        .findFirst();
  }

  /** In a statement without speech verbs, "we" is who its first sentence is about. */
  private Optional<Mention> firstSubject(AnalyzedSentence analyzed) {
    return mentions.all().stream()
        .takeWhile(placed -> !placed.sharesSentence(analyzed))
        .map(Placed::mention)
        .filter(mention -> mention.kind() == Kind.ACTOR && mention.sentence() > 0)
        .filter(mention -> mention.reading().entry().isPresent())
        .filter(mention -> mention.head().relation().startsWith("nsubj"))
        .findFirst();
  }

  private boolean isFirstPerson(Mention mention) {
    return mention.kind() == Kind.PRONOUN
        && language.is(WordList.FIRST_PERSON, mention.head().text().toLowerCase(Locale.ROOT));
  }
}
