package org.athir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small lexicon with a few sentences of gold, some of which fail on purpose. */
final class SmallGold {
  private static final String MARKED =
      """
      uid\tphenomenon\tsentence\ttype\tstatus
      ph-1\tpassive\t{R Iraq} was {T praised} by {A Iran} on Monday.\tSUPPORT\t
      ph-2\tpassive\t{R Iraq} was {T left} alone by {A Iran} on Monday.\tSUPPORT\t
      ph-3\tnegation\t{A Iran} never {T praised} {R Iraq}.\tSUPPORT\tnegated
      """;
  private static final String REFERENCES =
      """
      uid\ttext\tmention\tcode
      co-1\tIran praised Iraq.\tIran\tIRN
      co-2\tIran praised nobody. The country slept.\tThe country\tIRQ
      """;
  private static final String EVENTLESS =
      """
      uid\tkind\tsentence
      no-1\tpraise\tIran praised Iraq.
      no-2\tweather\tIt rained in the hills.
      """;

  private static final String ACTORS =
      """
      uid\tphenomenon\tpublished\ttext\tmention\tcode\tsectors\trole\tid
      ac-1\tname\t2015-05-18\tIran praised Iraq.\tIran\tIRN\tGOV\t-\tIRN
      ac-2\tname\t\tIran praised Iraq.\tIraq\tIRN\t\t\t
      """;

  private SmallGold() {}

  /** Writes lexicon and gold into a folder and gives the folder's name. */
  static String in(Path folder) throws IOException {
    String lexicon = SmallLexicon.in(folder);
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(gold.resolve("phenomena.tsv"), MARKED);
    Files.writeString(gold.resolve("coreference.tsv"), REFERENCES);
    Files.writeString(gold.resolve("no-event.tsv"), EVENTLESS);
    Files.writeString(gold.resolve("actors.tsv"), ACTORS);
    return lexicon;
  }
}
