package org.athir.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.athir.cli.evaluate.Gold;
import org.athir.model.Document;
import org.athir.parse.Parser;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.parse.ReportLayout;

/**
 * Reports to be timed on.
 *
 * @param reports the reports, over and over
 * @param sentences number of their sentences
 */
public record Corpus(List<Document> reports, int sentences) {
  private static final int PARAGRAPHS = 5;
  private static final int TEXTS_PER_PARAGRAPH = 2;

  private static final SentenceFilter DROP_ALL =
      paragraph -> {
        boolean[] droppable = new boolean[paragraph.size()];
        Arrays.fill(droppable, true);
        return droppable;
      };

  /** Copies the list. */
  public Corpus {
    reports = List.copyOf(reports);
  }

  /**
   * Reports made of the gold's sentences, ten a report in paragraphs of two. Sentences with an
   * event, without one and with mentions to be resolved stand mixed, as in the news.
   */
  public static List<Document> reportsOf(Gold gold) {
    List<String> texts = mixed(gold);
    int size = PARAGRAPHS * TEXTS_PER_PARAGRAPH;
    List<Document> reports = new ArrayList<>();
    for (int start = 0; start < texts.size(); start += size) {
      List<String> some = texts.subList(start, Math.min(texts.size(), start + size));
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < some.size(); i++) {
        text.append(some.get(i)).append(i % TEXTS_PER_PARAGRAPH == 0 ? " " : "\n\n");
      }
      reports.add(Document.of("gold-" + (1 + start / size), text.toString()));
    }
    return reports;
  }

  private static List<String> mixed(Gold gold) {
    List<List<String>> kinds =
        List.of(
            gold.marked().stream().map(one -> one.example().text()).toList(),
            gold.eventless().stream().map(Gold.Eventless::text).toList(),
            gold.references().stream().map(Gold.Reference::text).toList());
    int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      for (List<String> kind : kinds) {
        if (i < kind.size()) {
          texts.add(kind.get(i));
        }
      }
    }
    return texts;
  }

  /**
   * Reports, again and again until there are enough sentences.
   *
   * @param reports at least one report with a sentence
   * @param wanted number of sentences to reach
   * @param parser counts sentences
   */
  public static Corpus repeated(List<Document> reports, int wanted, Parser parser) {
    int[] counts = reports.stream().mapToInt(report -> sentences(report, parser)).toArray();
    if (Arrays.stream(counts).sum() == 0) {
      throw new IllegalArgumentException("no sentences");
    }
    List<Document> all = new ArrayList<>();
    int sentences = 0;
    for (int i = 0; sentences < wanted; i = (i + 1) % counts.length) {
      all.add(reports.get(i));
      sentences += counts[i];
    }
    return new Corpus(all, sentences);
  }

  private static int sentences(Document report, Parser parser) {
    return parser.parse(report, ReportLayout.blocks(report), DROP_ALL).skipped().size();
  }
}
