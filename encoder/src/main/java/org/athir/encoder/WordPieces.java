package org.athir.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.athir.model.Span;

/** Cuts text into the word pieces of an encoder's vocabulary. Thread-safe. */
public final class WordPieces implements AutoCloseable {
  /** Piece that opens every text. */
  public static final int FIRST = 101;

  /** Piece that closes every text. */
  public static final int LAST = 102;

  private final HuggingFaceTokenizer tokenizer;

  private WordPieces(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * Reads a vocabulary.
   *
   * @param json a tokenizer.json as the Hugging Face tokenizers write it; left open
   * @throws IOException when it cannot be read
   */
  public static WordPieces read(InputStream json) throws IOException {
    Map<String, String> options =
        Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false");
    return new WordPieces(HuggingFaceTokenizer.newInstance(json, options));
  }

  /** The pieces of a text. */
  public Pieces cut(String text) {
    Encoding encoding = tokenizer.encode(text, false, false);
    int[] units = Pieces.codeUnits(text);
    List<Integer> ids = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    CharSpan[] found = encoding.getCharTokenSpans();
    for (int i = 0; i < found.length; i++) {
      CharSpan span = found[i];
      // A piece of characters that the vocabulary drops stands nowhere.
      if (span != null && span.getEnd() > span.getStart()) {
        ids.add(Math.toIntExact(encoding.getIds()[i]));
        spans.add(new Span(units[span.getStart()], units[span.getEnd()]));
      }
    }
    return new Pieces(ids, spans);
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
