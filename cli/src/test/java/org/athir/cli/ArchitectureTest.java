package org.athir.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What keeps the modules apart; the command line is the one module that sees all of them. */
class ArchitectureTest {
  private static final Pattern CORE_LOCATION = Pattern.compile("/core/target/|/athir-core-");

  private static final JavaClasses ALL = athir(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
  private static final JavaClasses CORE = athir(ArchitectureTest::isCore);

  @Test
  void coreDependsOnNoToolkit() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.athir..", "org.jspecify..", "org.snakeyaml..")
        .check(CORE);
  }

  @Test
  void coreKnowsNoOtherModule() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.athir.parser..", "org.athir.formats..", "org.athir.cli..")
        .check(CORE);
  }

  @Test
  void coreDoesNotLog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(System.Logger.class.getName())
        .check(CORE);
  }

  @Test
  void onlyTheParserUsesTheToolkit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.athir.parser..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(ALL);
  }

  @Test
  void noPackageIsADrawerForOddThings() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..commons..", "..helper..", "..helpers..")
        .check(ALL);
  }

  @Test
  void noNameSaysNothing() {
    classes()
        .that()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils)$")
        .check(ALL);
  }

  private static boolean isCore(Location location) {
    return CORE_LOCATION.matcher(location.asURI().toString()).find()
        && !location.contains("test-classes");
  }

  private static JavaClasses athir(ImportOption option) {
    return new ClassFileImporter().withImportOption(option).importPackages("org.athir");
  }
}
