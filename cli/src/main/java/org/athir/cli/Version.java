package org.athir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
  private static final String RESOURCE = "/META-INF/maven/org.athir/athir-cli/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"athir " + number()};
  }

  private static String number() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "(not packaged)");
    }
  }
}
