package org.humanbeingsfirst;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the arrows between packages as {@code docs/architecture.md} draws them: upward only. */
class PackageDependencyTest {

    private static final String ROOT = "org.humanbeingsfirst.";

    /** Each package may use those before it. */
    private static final List<String> ORDER =
            List.of(
                    "fingerprint",
                    "location",
                    "yaml",
                    "finding",
                    "frontmatter",
                    "citation",
                    "quotation",
                    "series",
                    "terminology",
                    "script",
                    "minify",
                    "site",
                    "search",
                    "audit",
                    "hosting",
                    "report",
                    "external",
                    "markdown",
                    "card",
                    "bake",
                    "preview",
                    "cli");

    private static final JavaClasses PRESS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.humanbeingsfirst");

    static Stream<String> packages() {
        return ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void arrowsPointUpward(String name) {
        String[] later =
                IntStream.range(ORDER.indexOf(name) + 1, ORDER.size())
                        .mapToObj(i -> ROOT + ORDER.get(i) + "..")
                        .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(ROOT + name + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .allowEmptyShould(true)
                .check(PRESS);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        classes()
                .that(alwaysTrue())
                .should()
                .resideInAnyPackage(
                        ORDER.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
                .check(PRESS);
    }

    @Test
    void auditKnowsNothingOfHowPagesAreMade() {
        noClasses()
                .that(resideInAPackage(ROOT + "audit.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                ROOT + "bake..",
                                ROOT + "markdown..",
                                "freemarker..",
                                "com.vladsch..",
                                "org.jbake.."))
                .check(PRESS);
    }

    @Test
    void reportersKnowNothingOfRules() {
        noClasses()
                .that(resideInAPackage(ROOT + "report.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "audit.."))
                .check(PRESS);
    }

    @Test
    void onlyTheBakeKnowsJBake() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "bake..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.jbake.."))
                .check(PRESS);
    }

    @Test
    void htmlWorkersOfMarkdownStayHidden() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "markdown..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "markdown.internal.."))
                .check(PRESS);
    }
}
