package org.athir.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.athir.mention.Mention;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.resolve.Coreference.Link;

/** Links pronouns: to the subject of their own clause, else to the nearest that agrees. */
final class PronounLinks {
  private static final int WINDOW = 3;

  private final List<AnalyzedSentence> sentences;
  private final ReportMentions mentions;
  private final Language language;
  private final Speakers speakers;

  PronounLinks(
      List<AnalyzedSentence> sentences,
      ReportMentions mentions,
      Language language,
      Speakers speakers) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.language = language;
    this.speakers = speakers;
  }

  Optional<Link> link(int position) {
    Placed placed = mentions.at(position);
    String word = placed.word();
    if (language.is(WordList.FIRST_PERSON, word)) {
      return speakers.firstPerson(placed);
    }
    Optional<Mention> own = ownSubject(placed);
    boolean reflexive = word.endsWith("self") || word.endsWith("selves");
    if (reflexive && own.isPresent()) {
      return own.map(subject -> new Link(List.of(subject), "reflexive pronoun"));
    }
    Optional<Agreement> agreement = Agreement.of(word, language);
    Optional<Mention> controller =
        own.filter(subject -> isInInfinitive(placed) || isInRelativeClause(placed))
            .filter(subject -> agreement.filter(a -> a.fits().test(subject)).isPresent());
    return controller.isPresent()
        ? controller.map(subject -> new Link(List.of(subject), "subject of its own clause"))
        : agreement.flatMap(a -> nearest(placed, a));
  }

  /** "asked Turkey to stop its attacks": a possessive under an infinitive. */
  private static boolean isInInfinitive(Placed placed) {
    return placed.isPossessivePronoun()
        && clauseOf(placed).filter(placed.analyzed().frames()::isInfinitive).isPresent();
  }

  /** "Lithuania, which deployed its army": a possessive in a clause about its owner. */
  private static boolean isInRelativeClause(Placed placed) {
    return placed.isPossessivePronoun()
        && clauseOf(placed)
            .flatMap(verb -> placed.sentence().child(verb, "nsubj"))
            .filter(subject -> subject.tag().startsWith("W"))
            .isPresent();
  }

  private static Optional<Token> clauseOf(Placed placed) {
    Sentence sentence = placed.sentence();
    Optional<Token> current = sentence.head(placed.head());
    while (current.isPresent() && !current.get().isVerb()) {
      current = sentence.head(current.get());
    }
    return current;
  }

  /** The subject of the clause in which a pronoun stands. */
  private Optional<Mention> ownSubject(Placed placed) {
    Mention pronoun = placed.mention();
    return clauseOf(placed).stream()
        .flatMap(verb -> placed.analyzed().frames().fill(verb, "subject").stream())
        .flatMap(argument -> placed.analyzed().mentions().at(argument.head()).stream())
        .filter(subject -> subject.isActor() && subject.head().index() < placed.head().index())
        .filter(subject -> !mentions.isCircular(subject, pronoun))
        .findFirst();
  }

  private Optional<Link> nearest(Placed placed, Agreement agreement) {
    int sentence = sentences.indexOf(placed.analyzed());
    for (int back = 0; back <= WINDOW && sentence - back >= 0; back++) {
      AnalyzedSentence analyzed = sentences.get(sentence - back);
      Optional<Mention> best =
          back == 0 ? bestBefore(placed, agreement.fits()) : bestIn(analyzed, agreement.fits());
      if (best.isPresent()) {
        return best.filter(mention -> !mentions.isCircular(mention, placed.mention()))
            .map(mention -> new Link(List.of(mention), agreement.rule()));
      }
    }
    return Optional.empty();
  }

  /** In the pronoun's own sentence: the last subject before it, else the first other mention. */
  private static Optional<Mention> bestBefore(Placed pronoun, Predicate<Mention> fits) {
    Mention best = null;
    for (Mention mention : pronoun.analyzed().mentions().all()) {
      boolean before = mention.head().index() < pronoun.head().index();
      boolean open = before && fits.test(mention) && !isBound(mention, pronoun);
      if (open && (best == null || isSubject(mention))) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /** In an earlier sentence: its first subject, else its first mention. */
  private static Optional<Mention> bestIn(AnalyzedSentence analyzed, Predicate<Mention> fits) {
    List<Mention> fitting = analyzed.mentions().all().stream().filter(fits).toList();
    return fitting.stream()
        .filter(PronounLinks::isSubject)
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  private static boolean isSubject(Mention mention) {
    return mention.head().relation().startsWith("nsubj");
  }

  /** A pronoun that is no possessive does not stand for another argument of its own verb. */
  private static boolean isBound(Mention mention, Placed pronoun) {
    Token word = pronoun.head();
    boolean possessive = pronoun.isPossessivePronoun();
    Sentence sentence = pronoun.sentence();
    if (sentence.isUnder(word, mention.head())) {
      return !word.relation().equals("nsubj") || !possessive;
    }
    if (possessive || word.relation().startsWith("nsubj")) {
      return false;
    }
    boolean subjectOfSameVerb =
        sentence.head(word).stream()
            .flatMap(verb -> pronoun.analyzed().frames().fill(verb, "subject").stream())
            .anyMatch(argument -> argument.head().index() == mention.head().index());
    return subjectOfSameVerb || word.head() == mention.head().head();
  }
}
