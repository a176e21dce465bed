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
    return tables;
  }

  private List<Head> heads(List<Region> regions) {
    List<Head> heads = new ArrayList<>();
    int floor = 0;
    for (Region region : regions) {
      heads.add(new HeadFinder(strips, region, floor).find());
      floor = region.last() + 1;
    }
    return heads;
  }

  private PlacedTable assemble(Region region, Head head, int ceiling) {
    Notes notes = Notes.under(strips, region.last() + 1, ceiling);
    Page page = pages.get(strips.get(region.first()).page());
    List<Ruling> rulings = page == null ? List.of() : page.rulings();
    List<Passage> caption =
        strips.subList(head.caption(), head.header()).stream()
            .map(s -> Passage.of(s.line().words()))
            .toList();
    HeaderAssembler header = new HeaderAssembler(region, rulings);
    List<HeaderRow> headerRows = header.rows(strips.subList(head.header(), head.rows()));
    Table table =
        new Table(
            strips.get(region.first()).page(),
            caption,
            headerRows,
            header.reach(),
            new RowAssembler(strips.subList(head.rows(), region.last() + 1), region).rows(),
            notes.passages());
    return new PlacedTable(table, head.caption(), notes.end());
  }

  /**
   * A table and the lines it is made of.
   *
   * @param from index of its first line
   * @param to index behind its last
   */
  record PlacedTable(Table table, int from, int to) {}
}
