package consumer;

import java.nio.file.Path;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.FinancialRelease;

public final class Program {
  public static void main(String[] args) throws Exception {
    FinancialRelease release = ReleaseParser.standard().parse(Path.of(args[0]));
    System.out.println(release.document().format() + ", pages: " + release.document().pages());
  }
}
