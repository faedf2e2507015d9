package org.athir.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long run is. */
interface Progress extends AutoCloseable {

  /** Back to the line's beginning, and what stands on it erased. */
  String ERASED_LINE = "\r\u001b[K";

  /** One more is done. */
  void step();

  /** Makes room for a line of results or of a message, which may go to the same terminal. */
  void hide();

  @Override
  void close();

  /** Shows nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void hide() {}

      @Override
      public void close() {}
    };
  }

  /**
   * A bar on standard error.
   *
   * @param console the streams
   * @param task what is being done
   * @param total how many steps there are, -1 when that is not known
   */
  static Progress bar(Console console, String task, long total) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(console.err()))
            .build();
    return new Progress() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void hide() {
        console.err().print(ERASED_LINE);
        console.err().flush();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
