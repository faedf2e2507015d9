package org.athir.cli;

import java.util.Map;

/** Figures for people and for programs. */
interface ScoreText {

  /** Aligned lines. */
  String table();

  /** Figures by name. */
  Map<String, ?> figures();
}
