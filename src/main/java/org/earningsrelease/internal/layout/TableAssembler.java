package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earningsrelease.internal.layout.HeadFinder.Head;
import org.earningsrelease.internal.layout.Table.HeaderRow;

/** Makes tables of the regions of figures and of what stands above and under them. */
final class TableAssembler {
  private final List<Strip> strips;
  private final Map<Integer, Page> pages;

  TableAssembler(List<Strip> strips, List<Page> pages) {
    this.strips = strips;
    this.pages = pages.stream().collect(Collectors.toMap(Page::number, Function.identity()));
  }

  /** Tables in reading order. */
  List<PlacedTable> assemble(List<Region> regions) {
    List<Head> heads = heads(regions);
    List<PlacedTable> tables = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      int ceiling = i + 1 < heads.size() ? heads.get(i + 1).caption() : strips.size();
      tables.add(assemble(regions.get(i), heads.get(i), ceiling));
    }
    return Continuations.join(tables).stream().filter(t -> isLabelled(t.table())).toList();
  }

  /** Half of the rows say what they are; the scale and the bars of a chart say nothing. */
  private static boolean isLabelled(Table table) {
    long rows = table.rows().stream().filter(row -> !row.isHeading()).count();
    long bare =
        table.rows().stream().filter(row -> !row.isHeading() && row.label().isEmpty()).count();
    return bare * 2 <= rows;
  }

  private List<Head> heads(List<Region> regions) {
    List<Head> heads = new ArrayList<>();
    int floor = 0;
    int columns = 0;
    for (int i = 0; i < regions.size(); i++) {
      Region region = regions.get(i);
      heads.add(new HeadFinder(strips, region, middle(region), floor, columns).find());
      int next = i + 1 < regions.size() ? regions.get(i + 1).first() : strips.size();
      floor = Notes.under(strips, region, next).settled();
      columns = region.columns().size();
    }
    return heads;
  }

  /** Half of a page's width; lines of a text document are as long as they are. */
  private double middle(Region region) {
    Strip strip = strips.get(region.first());
    Page page = pages.get(strip.page());
    boolean grid = strip.line().words().get(0).style().onGrid();
    return page == null || grid ? Double.NaN : page.width() / 2;
  }

  private PlacedTable assemble(Region found, Head head, int ceiling) {
    List<Strip> headings = strips.subList(head.header(), head.rows());
    Region region = ColumnCompletion.complete(found, headings);
    Notes notes = Notes.under(strips, region, ceiling);
    int number = strips.get(region.first()).page();
    Page page = pages.get(number);
    HeaderAssembler header = new HeaderAssembler(region, page == null ? List.of() : page.rulings());
    List<HeaderRow> headerRows = header.rows(headings);
    Table table =
        new Table(
            number,
            caption(head),
            headerRows,
            header.reach(),
            new RowAssembler(strips.subList(head.rows(), region.last() + 1), region).rows(),
            notes.passages());
    boolean top = strips.get(head.caption()).newPage();
    return new PlacedTable(table, head.caption(), notes.end(), top);
  }

  private List<Passage> caption(Head head) {
    return strips.subList(head.caption(), head.header()).stream()
        .map(strip -> Passage.of(strip.line().words()))
        .toList();
  }

  /**
   * A table and the lines it is made of.
   *
   * @param from index of its first line
   * @param to index behind its last
   * @param atPageTop whether nothing stands above it on its page
   */
  record PlacedTable(Table table, int from, int to, boolean atPageTop) {}
}
