package org.athir.parser;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.parse.Parser;

/**
 * Parses English with Stanford CoreNLP: its tokenizer, part-of-speech tagger, lemmas, and the
 * neural dependency parser, which gives basic Universal Dependencies.
 *
 * <p>The parts are called one by one rather than through CoreNLP's pipeline, which would derive
 * four more dependency graphs for each sentence and load its models one after the other.
 */
public final class CoreNlpParser implements Parser {

  private static final String TAGGER_MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  /** Languages whose small letter for I is another one. */
  private static final Set<String> LOCALES_WITH_OTHER_LETTERS = Set.of("tr", "az", "lt");

  private final MaxentTagger tagger;
  private final DependencyParser dependencies;
  private final Tokenizer tokenizer = new Tokenizer();
  private final WordToSentenceProcessor<CoreLabel> paragraphSplitter =
      new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);
  private final WordToSentenceProcessor<CoreLabel> titleSplitter =
      new WordToSentenceProcessor<>(true);
  private final Consumer<ParserStep> watch;

  private CoreNlpParser(
      MaxentTagger tagger, DependencyParser dependencies, Consumer<ParserStep> watch) {
    this.tagger = tagger;
    this.dependencies = dependencies;
    this.watch = watch;
  }

  /**
   * A parser with the same models that tells when it begins a step, on the thread that parses. What
   * it does until the next step belongs to the one told last.
   *
   * @param watch is told of each step
   */
  public CoreNlpParser watchedBy(Consumer<ParserStep> watch) {
    return new CoreNlpParser(tagger, dependencies, watch);
  }

  /**
   * Loads the models from the class path, both at once; takes about two seconds.
   *
   * <p>CoreNLP lower-cases words by the default locale, under a Turkish one IRAN to a word that it
   * does not know. Where that is so, the default locale becomes the neutral one; those for display
   * and formats stay.
   */
  public static CoreNlpParser load() {
    neutralizeLocale();
    // CoreNLP reports every model it loads on standard error.
    RedwoodConfiguration.errorLevel().apply();
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(
            () -> new MaxentTagger(TAGGER_MODEL, new Properties(), false));
    DependencyParser dependencies =
        DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, parserSettings());
    return new CoreNlpParser(tagger.join(), dependencies, step -> {});
  }

  private static void neutralizeLocale() {
    if (!LOCALES_WITH_OTHER_LETTERS.contains(Locale.getDefault().getLanguage())) {
      return;
    }
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.ROOT);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    Locale.setDefault(Locale.Category.FORMAT, format);
  }

  /**
   * Hidden-layer sums are worked out when a word first needs them. Working them all out at the
   * start would take a second longer and twice the memory; the parses are the same.
   */
  private static Properties parserSettings() {
    Properties settings = new Properties();
    settings.setProperty("numPreComputed", "2000");
    settings.setProperty("numCached", "50000");
    return settings;
  }

  @Override
  public Parse parse(Document document, List<Block> blocks, SentenceFilter filter) {
    Reading reading = new Reading(document);
    int paragraph = 0;
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        paragraph++;
      }
      reading.read(block, paragraph, filter);
    }
    return new Parse(reading.sentences, reading.skipped);
  }

  /** One report on its way through the toolkit. */
  private final class Reading {
    private final Document document;
    private final Morphology morphology = new Morphology();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int bodySentences = 0;

    Reading(Document document) {
      this.document = document;
    }

    void read(Block block, int paragraph, SentenceFilter filter) {
      watch.accept(ParserStep.SPLIT);
      List<List<CoreLabel>> split = split(block);
      watch.accept(ParserStep.FILTER);
      boolean[] droppable = filter.droppable(wordsOf(split, block));
      for (int i = 0; i < split.size(); i++) {
        int number = block.kind() == Block.Kind.TITLE ? 0 : ++bodySentences;
        boolean dropped = i < droppable.length && droppable[i];
        readSentence(split.get(i), block, new Place(number, paragraph), dropped);
      }
    }

    private List<List<CoreLabel>> split(Block block) {
      List<CoreLabel> labels = tokenizer.tokenize(document.quote(block.span()));
      if (labels.isEmpty()) {
        return List.of();
      }
      return (block.kind() == Block.Kind.TITLE ? titleSplitter : paragraphSplitter).process(labels);
    }

    private List<List<String>> wordsOf(List<List<CoreLabel>> split, Block block) {
      List<List<String>> words = new ArrayList<>();
      for (List<CoreLabel> labels : split) {
        words.add(labels.stream().map(label -> document.quote(spanOf(label, block))).toList());
      }
      return words;
    }

    private void readSentence(List<CoreLabel> labels, Block block, Place place, boolean dropped) {
      if (dropped) {
        skip(labels, block, place, Skipped.Reason.FILTERED);
      } else if (sentences.size() >= MAX_SENTENCES) {
        skip(labels, block, place, Skipped.Reason.REPORT_TOO_LONG);
      } else if (labels.size() > MAX_TOKENS) {
        skip(labels, block, place, Skipped.Reason.TOO_LONG);
      } else {
        sentences.add(new Sentence(place.sentence, place.paragraph, tokensOf(labels, block)));
      }
    }

    private void skip(List<CoreLabel> labels, Block block, Place place, Skipped.Reason reason) {
      Span first = spanOf(labels.get(0), block);
      Span last = spanOf(labels.get(labels.size() - 1), block);
      skipped.add(new Skipped(place.sentence, first.cover(last), reason));
    }

    private List<Token> tokensOf(List<CoreLabel> labels, Block block) {
      watch.accept(ParserStep.TAG);
      tagger.tagCoreLabels(labels);
      labels.forEach(label -> label.setLemma(morphology.lemma(label.word(), label.tag())));
      watch.accept(ParserStep.PARSE);
      int[] heads = new int[labels.size()];
      String[] relations = new String[labels.size()];
      Arrays.fill(heads, Token.ROOT);
      Arrays.fill(relations, "root");
      for (TypedDependency arc : dependencies.predict(labels).typedDependencies()) {
        // CoreNLP counts words from 1 and calls the root's head 0.
        heads[arc.dep().index() - 1] = arc.gov().index() - 1;
        relations[arc.dep().index() - 1] = arc.reln().toString();
      }
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        tokens.add(token(i, labels.get(i), block, heads[i], relations[i]));
      }
      return tokens;
    }

    private Token token(int index, CoreLabel label, Block block, int head, String relation) {
      Span span = spanOf(label, block);
      return new Token(
          index, span, document.quote(span), label.lemma(), label.tag(), head, relation);
    }
  }

  private static Span spanOf(CoreLabel label, Block block) {
    int start = block.span().start();
    return new Span(start + label.beginPosition(), start + label.endPosition());
  }

  /** Number of a sentence in the report and of the block it stands in. */
  private record Place(int sentence, int paragraph) {}
}
