package org.athir.formats.write;

/** Colours of a terminal (ANSI), or none. */
enum Style {
  PLAIN(""),
  BOLD("\u001b[1m"),
  DIM("\u001b[2m"),
  GREEN("\u001b[32m"),
  CYAN("\u001b[36m"),
  YELLOW("\u001b[33m"),
  RED("\u001b[31m");

  private static final String RESET = "\u001b[0m";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The colour of a quad class: green for cooperation, yellow and red for conflict. */
  static Style ofQuad(int quad) {
    return switch (quad) {
      case 1 -> CYAN;
      case 2 -> GREEN;
      case 3 -> YELLOW;
      default -> RED;
    };
  }

  /** The text in this colour. */
  String on(String text) {
    return code.isEmpty() || text.isEmpty() ? text : code + text + RESET;
  }
}
