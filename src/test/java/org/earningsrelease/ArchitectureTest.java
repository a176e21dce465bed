package org.earningsrelease;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earningsrelease.model.FinancialRelease;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house's plan: who may import whom, and what stays behind which door. */
class ArchitectureTest {

  private static final String ROOT = "org.earningsrelease";

  /** A package may import only those that stand before it. */
  private static final List<String> ORDER =
      List.of(
          ROOT + ".model..",
          ROOT + ".internal.lexicon..",
          ROOT + ".internal.layout..",
          ROOT + ".internal.read..",
          ROOT + ".internal.render..",
          ROOT + ".internal.token..",
          ROOT + ".internal.extract.reread..",
          ROOT + ".internal.extract.sentence..",
          ROOT + ".internal.extract.section..",
          ROOT + ".internal.extract.quote..",
          ROOT + ".internal.extract.front..",
          ROOT + ".internal.extract.calendar..",
          ROOT + ".internal.extract.header..",
          ROOT + ".internal.extract.concept..",
          ROOT + ".internal.extract.statement..",
          ROOT + ".internal.extract.prose..",
          ROOT + ".internal.extract.outlook..",
          ROOT + ".internal.extract",
          ROOT + ".internal.wording..",
          ROOT + ".internal.json..",
          ROOT + ".validate..",
          ROOT + ".write..",
          ROOT,
          ROOT + ".batch..",
          ROOT + ".spark..",
          ROOT + ".cli..");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  List<DynamicTest> aPackageImportsOnlyThoseBeforeIt() {
    return ORDER.stream()
        .filter(name -> LIBRARY.stream().anyMatch(resideInAPackage(name)))
        .map(name -> DynamicTest.dynamicTest(name, () -> importsNothingAfterItself(name)))
        .toList();
  }

  private static void importsNothingAfterItself(String name) {
    String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(name)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(LIBRARY);
    }
  }

  @Test
  void everyClassHasItsPlaceInTheOrder() {
    classes().should().resideInAnyPackage(ORDER.toArray(String[]::new)).check(LIBRARY);
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void theModelNeedsOnlyJavaBase() {
    classes()
        .that(resideInAPackage(ROOT + ".model.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(ROOT + ".model..", "org.jspecify.annotations").or(inJavaBase()))
        .check(LIBRARY);
  }

  @Test
  void onlyWhatReadsAndDrawsPagesKnowsPdfBox() {
    noClasses()
        .that(not(resideInAnyPackage(ROOT + ".internal.read..", ROOT + ".internal.render..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(LIBRARY);
  }

  @Test
  void onlyTheAdapterKnowsSpark() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".spark..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..", ROOT + ".spark..")
        .check(LIBRARY);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheStandardStreams() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".cli..")))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(LIBRARY);
  }

  @Test
  void onlyBatchAndCommandLineCatchWhateverComes() {
    classes()
        .that(not(resideInAnyPackage(ROOT + ".batch..", ROOT + ".cli..")))
        .should(new CatchOnlyWhatTheyExpect())
        .check(LIBRARY);
  }

  @Test
  void theModuleExportsEveryPublicPackageAndNothingInternal() throws URISyntaxException {
    Set<String> expected =
        LIBRARY.stream()
            .filter(not(resideInAnyPackage(ROOT + ".internal..", ROOT + ".cli..")))
            .map(JavaClass::getPackageName)
            .collect(toCollection(TreeSet::new));
    Set<String> exported =
        moduleDescriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(toCollection(TreeSet::new));
    assertEquals(expected, exported);
  }

  private static ModuleDescriptor moduleDescriptor() throws URISyntaxException {
    URI classes =
        FinancialRelease.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    return ModuleFinder.of(Path.of(classes)).find(ROOT).orElseThrow().descriptor();
  }

  private static DescribedPredicate<JavaClass> inJavaBase() {
    ModuleDescriptor base = ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor();
    return DescribedPredicate.describe(
        "in java.base",
        type -> base.packages().contains(type.getBaseComponentType().getPackageName()));
  }

  /** One slice a package. */
  private static final class ByPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return resideInAPackage(ROOT + "..").test(type)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  /** A catch of Exception or RuntimeException hides our own faults. */
  private static final class CatchOnlyWhatTheyExpect extends ArchCondition<JavaClass> {

    private static final Set<String> TOO_WIDE =
        Set.of("java.lang.Exception", "java.lang.RuntimeException");

    CatchOnlyWhatTheyExpect() {
      super("catch neither Exception nor RuntimeException");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        unit.getTryCatchBlocks().stream()
            .filter(block -> block.getCaughtThrowables().stream().anyMatch(this::isTooWide))
            .forEach(
                block ->
                    events.add(
                        SimpleConditionEvent.violated(
                            block, unit.getFullName() + " in " + block.getSourceCodeLocation())));
      }
    }

    private boolean isTooWide(JavaClass caught) {
      return TOO_WIDE.contains(caught.getName());
    }
  }
}
