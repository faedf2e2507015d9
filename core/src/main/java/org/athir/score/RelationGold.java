package org.athir.score;

import java.util.Optional;

/**
 * A row of a gold table: a sentence with one relation or without any.
 *
 * @param id id of the row; several rows may have the same
 * @param sentence the sentence, each stretch of white space a blank
 * @param source who acts
 * @param target towards whom
 * @param label the class; empty when the sentence has no event
 */
public record RelationGold(
    String id, String sentence, GoldSpan source, GoldSpan target, Optional<Label> label) {

  /**
   * What a relation is.
   *
   * @param root its root class
   * @param quad its quad class as the gold has it, 1 to 4
   */
  public record Label(RootClass root, int quad) {

    /** Refuses a quad class that is none. */
    public Label {
      if (quad < 1 || quad > 4) {
        throw new IllegalArgumentException("no quad class " + quad + "; there are 1 to 4");
      }
    }

    /** Position of the class at a level. */
    int position(Level level) {
      return level.position(root, quad);
    }
  }

  /** The label of a row that has one. */
  Label wanted() {
    return label.orElseThrow();
  }
}
