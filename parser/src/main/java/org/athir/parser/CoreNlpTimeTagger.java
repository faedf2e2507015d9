package org.athir.parser;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.time.TimeExpression;
import org.athir.time.TimeExpression.Kind;
import org.athir.time.TimeNormalizer;
import org.athir.time.TimePhrase;
import org.athir.time.TimeTagger;
import org.athir.time.TimeWords;

/**
 * Finds English time expressions with CoreNLP's SUTime, which reads the words, and {@link
 * TimeNormalizer}, which reads them against the day of publication.
 *
 * <p>SUTime is never told the day: it would take a weekday for the one of the same week, whatever
 * the tense, and a month for one of the same year.
 */
public final class CoreNlpTimeTagger implements TimeTagger {
  private static final String RULES = "edu/stanford/nlp/models/sutime/";

  private final CompletableFuture<TimeAnnotator> annotator;

  private CoreNlpTimeTagger(CompletableFuture<TimeAnnotator> annotator) {
    this.annotator = annotator;
  }

  /**
   * Begins to read SUTime's rules from the class path, which takes about half a second. The first
   * sentence that may hold a time waits for them.
   */
  public static CoreNlpTimeTagger load() {
    return new CoreNlpTimeTagger(
        CompletableFuture.supplyAsync(CoreNlpTimeTagger::rules, CoreNlpTimeTagger::start));
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "grammar of times");
    thread.setDaemon(true);
    thread.start();
  }

  private static TimeAnnotator rules() {
    Properties settings = new Properties();
    // Binders would bring in holidays, and with them a calendar library and its XML.
    settings.setProperty("sutime.binders", "0");
    settings.setProperty("sutime.rules", RULES + "defs.sutime.txt," + RULES + "english.sutime.txt");
    return new TimeAnnotator("sutime", settings, true);
  }

  @Override
  public List<TimeExpression> find(Sentence sentence, Optional<LocalDate> published) {
    return TimeNormalizer.normalize(sentence, phrases(sentence), published);
  }

  /** What SUTime recognizes in a sentence, in order; nothing where no word speaks of time. */
  public List<TimePhrase> phrases(Sentence sentence) {
    return TimeWords.possible(sentence) ? recognized(sentence) : List.of();
  }

  private List<TimePhrase> recognized(Sentence sentence) {
    TimeAnnotator rules = annotator.join();
    List<CoreMap> found;
    try {
      found = rules.annotateSingleSentence(annotation(sentence), null, new SUTime.TimeIndex());
    } catch (IllegalArgumentException | ArithmeticException e) {
      // Numbers beyond what SUTime and its calendar can hold: there is no time to find in them.
      return List.of();
    }
    List<TimePhrase> phrases = new ArrayList<>();
    if (found != null) {
      found.forEach(expression -> phrase(expression).ifPresent(phrases::add));
    }
    return phrases;
  }

  private static Optional<TimePhrase> phrase(CoreMap expression) {
    Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
    List<CoreLabel> words = expression.get(CoreAnnotations.TokensAnnotation.class);
    String formula = timex.value() == null ? timex.altVal() : timex.value();
    if (formula == null || formula.isEmpty() || timex.timexType() == null) {
      return Optional.empty();
    }
    int first = words.get(0).index() - 1;
    int last = words.get(words.size() - 1).index() - 1;
    return Optional.of(new TimePhrase(first, last, kind(timex), formula));
  }

  private static Kind kind(Timex timex) {
    return Kind.valueOf(timex.timexType().toUpperCase(Locale.ROOT));
  }

  /** The words as SUTime wants them, in a text of their own: words that touch stay together. */
  private static CoreMap annotation(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    List<CoreLabel> labels = new ArrayList<>();
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      text.append(token.span().start() > end ? " " : "");
      labels.add(label(token, text.length()));
      text.append(token.text());
      end = token.span().end();
    }
    CoreMap annotation = new ArrayCoreMap();
    annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
    annotation.set(CoreAnnotations.TextAnnotation.class, text.toString());
    annotation.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
    annotation.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, text.length());
    annotation.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    annotation.set(CoreAnnotations.TokenEndAnnotation.class, labels.size());
    return annotation;
  }

  private static CoreLabel label(Token token, int start) {
    CoreLabel label = new CoreLabel();
    label.setWord(token.text());
    label.setValue(token.text());
    label.setOriginalText(token.text());
    label.setTag(token.tag());
    label.setLemma(token.lemma());
    label.setIndex(token.index() + 1);
    label.setBeginPosition(start);
    label.setEndPosition(start + token.text().length());
    return label;
  }
}
