package org.athir.cli.bench;

/** What is timed by itself. */
public enum Stage {
  SPLIT("tokens and sentences"),
  FILTER("prefilter"),
  TAG("parts of speech and lemmas"),
  PARSE("dependencies"),
  REPAIR("repair passes"),
  MENTIONS("mentions and frames"),
  MATCH("pattern matching"),
  RESOLVE("coreference, times and places"),
  JUDGE("judge");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** Its name for people. */
  public String words() {
    return words;
  }
}
