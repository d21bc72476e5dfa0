package nl.draagvlak.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A plain table, ready to be pasted in a text. */
public final class Table {

    private final List<String[]> rows = new ArrayList<>();

    public Table(String... titles) {
        rows.add(titles);
    }

    /** Adds a row, a cell for every title. */
    public void row(String... cells) {
        rows.add(cells);
    }

    /** Prints it. */
    public void print() {
        System.out.println();
        for (int i = 0; i < rows.size(); i++) {
            System.out.println(line(rows.get(i)));
            if (i == 0) {
                System.out.println("|" + "---|".repeat(rows.get(i).length));
            }
        }
    }

    private String line(String[] cells) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < cells.length; column++) {
            line.append(' ').append(" ".repeat(width(column) - cells[column].length()));
            line.append(cells[column]).append(" |");
        }
        return line.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
