import java.io.File;
import java.util.*;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.importer.plugin.file.spreadsheet.process.SpreadsheetGeneralConfiguration.Mode;
import org.gephi.io.processor.plugin.*;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a file as Gephi does (a network, or its tables nodes.csv edges.csv) and prints in JSON what it then holds:
 * counts, columns, issues of the import; where it is small also names, weights of ties and what they are dated with.
 */
public class Open {
  static final ImportController importer = Lookup.getDefault().lookup(ImportController.class);

  public static void main(String[] files) throws Exception {
    Lookup.getDefault().lookup(ProjectController.class).newProject();
    StringBuilder issues = new StringBuilder();
    if (files.length == 1) issues.append(load(importer.importFile(new File(files[0])), new DefaultProcessor()));
    else {
      issues.append(load(table(files[0], Mode.NODES_TABLE), new DefaultProcessor()));
      issues.append(load(table(files[1], Mode.EDGES_TABLE), new AppendProcessor()));
    }
    System.out.println(told(Lookup.getDefault().lookup(GraphController.class).getGraphModel(), issues.toString()));
  }

  static Container table(String file, Mode mode) throws Exception {
    ImporterSpreadsheetCSV reader = new ImporterSpreadsheetCSV();
    reader.setFile(new File(file));
    reader.setMode(mode);
    reader.refreshAutoDetections();
    return importer.importFile(new File(file), reader);
  }

  static String load(Container container, org.gephi.io.processor.spi.Processor processor) {
    importer.process(container, processor, Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace());
    return container.getReport().getText();
  }

  static String told(GraphModel model, String issues) {
    Graph graph = model.getGraph();
    Map<String, Object> told = new TreeMap<>(Map.of("nodes", graph.getNodeCount(), "edges", graph.getEdgeCount(),
      "undirected", model.isUndirected(), "dynamic", model.isDynamic(), "issues", issues,
      "nodeColumns", columns(model.getNodeTable()), "edgeColumns", columns(model.getEdgeTable())));
    if (graph.getEdgeCount() < 10_000) {
      Map<String, Object> labels = new TreeMap<>(), ties = new TreeMap<>();
      for (Node node : graph.getNodes()) labels.put((String) node.getId(), node.getLabel());
      for (Edge edge : graph.getEdges()) ties.put(edge.getSource().getId() + " " + edge.getTarget().getId(), tie(edge));
      told.put("labels", labels);
      told.put("ties", ties);
    }
    return json(told);
  }

  /** Weight and, for a dated tie, its periods with the weight of each. */
  static Object tie(Edge edge) {
    Map<String, Object> tie = new TreeMap<>();
    Object spells = edge.getAttribute("timeset");
    tie.put("spells", spells == null ? "" : spells.toString());
    if (!edge.hasDynamicWeight()) tie.put("weight", edge.getWeight());
    else for (Map.Entry<?, ?> it : edge.getWeights()) tie.put(it.getKey().toString(), it.getValue());
    return tie;
  }

  static Map<String, Object> columns(Table table) {
    Map<String, Object> columns = new TreeMap<>();
    for (Column column : table) columns.put(column.getTitle(), column.getTypeClass().getSimpleName());
    return columns;
  }

  static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      StringJoiner parts = new StringJoiner(",", "{", "}");
      map.forEach((key, one) -> parts.add(json(key.toString()) + ":" + json(one)));
      return parts.toString();
    }
    if (!(value instanceof String text)) return String.valueOf(value);
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) quoted.append(c < 32 || c > 126 || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : c);
    return quoted.append('"').toString();
  }
}
