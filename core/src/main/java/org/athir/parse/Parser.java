package org.athir.parse;

import java.util.List;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;

/**
 * Turns the text of a report into sentences with Universal Dependencies. Implementations are
 * thread-safe and deterministic: the same text gives the same sentences.
 */
public interface Parser {

  /** A sentence of more tokens than this is not parsed. */
  int MAX_TOKENS = 200;

  /** After this many parsed sentences the rest of a report is not parsed. */
  int MAX_SENTENCES = 2000;

  /**
   * Parses a report.
   *
   * <p>Each block is split into sentences by itself, so that no sentence crosses a block's end.
   * Sentences are numbered over the whole report: the title is 0 when there is one, the body starts
   * at 1. A sentence that the filter gives up keeps its number but is not in the result.
   *
   * @param document the report
   * @param blocks the stretches of its text that hold prose, in order, without datelines
   * @param filter decides which sentences are worth a dependency parse
   * @return the parsed sentences in order, and those that were left out with the reason
   */
  Parse parse(Document document, List<Block> blocks, SentenceFilter filter);

  /**
   * A stretch of prose: the title or a paragraph.
   *
   * @param kind what it is
   * @param span where it stands, dateline and surrounding blanks left out
   */
  record Block(Kind kind, Span span) {

    /** Kinds of blocks. */
    public enum Kind {
      TITLE,
      PARAGRAPH
    }
  }

  /** Decides, from the words alone, whether a sentence is worth parsing. */
  @FunctionalInterface
  interface SentenceFilter {

    /** Parses everything. */
    SentenceFilter ALL = paragraph -> new boolean[0];

    /**
     * Judges the sentences of one block together, since a pronoun's name may stand in the one
     * before.
     *
     * @param paragraph the words of each sentence of the block, as written
     * @return for each sentence whether it may be dropped; missing entries mean that it is kept
     */
    boolean[] droppable(List<List<String>> paragraph);
  }

  /**
   * What parsing gave.
   *
   * @param sentences the parsed sentences in order
   * @param skipped the sentences left out, in order
   */
  record Parse(List<Sentence> sentences, List<Skipped> skipped) {

    /** Copies the lists. */
    public Parse {
      sentences = List.copyOf(sentences);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * A sentence that was not parsed.
   *
   * @param sentence its number
   * @param span where it stands
   * @param reason why it was left out
   */
  record Skipped(int sentence, Span span, Reason reason) {

    /** Why a sentence was not parsed. */
    public enum Reason {
      /** The prefilter saw no actor or no trigger. */
      FILTERED,
      /** It has more than {@link Parser#MAX_TOKENS} tokens. */
      TOO_LONG,
      /** {@link Parser#MAX_SENTENCES} sentences of the report were parsed before it. */
      REPORT_TOO_LONG
    }
  }
}
