package org.athir.parser;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits prose into words with CoreNLP's tokenizer, in time linear in the length of the text.
 *
 * <p>CoreNLP's needs time that grows with the square of a run without blanks: a minute for a run of
 * 100,000 quotation marks. Longer runs than any word or address of a page has are therefore cut.
 */
final class Tokenizer {
  /** Longest run without blanks that is read as one, in UTF-16 code units. */
  private static final int MAX_RUN = 250;

  /** Every token keeps its offsets; what the tokenizer cannot read is passed over in silence. */
  private static final String OPTIONS = "invertible=true,untokenizable=noneDelete";

  private final TokenizerFactory<CoreLabel> factory =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

  /** The words of a text, with offsets into it. */
  List<CoreLabel> tokenize(String text) {
    List<CoreLabel> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = pieceEnd(text, start);
      for (CoreLabel token : tokensOf(text.substring(start, end))) {
        token.setBeginPosition(token.beginPosition() + start);
        token.setEndPosition(token.endPosition() + start);
        tokens.add(token);
      }
      start = end;
    }
    return tokens;
  }

  private List<CoreLabel> tokensOf(String piece) {
    return factory.getTokenizer(new StringReader(piece)).tokenize();
  }

  /** The end of the text, or the first place where a run has become too long. */
  private static int pieceEnd(String text, int start) {
    int run = 0;
    for (int i = start; i < text.length(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run > MAX_RUN && !Character.isLowSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }
}
