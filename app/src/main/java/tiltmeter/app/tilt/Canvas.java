package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A grid of signs, each with the number of an ANSI colour or none. */
final class Canvas {
    private final char[][] signs;
    private final String[][] colours;

    Canvas(int rows, int columns) {
        signs = new char[rows][columns];
        colours = new String[rows][columns];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(signs[row], ' ');
            Arrays.fill(colours[row], "");
        }
    }

    void put(int row, int column, char sign, String colour) {
        if (row >= 0 && row < signs.length && column >= 0 && column < signs[row].length) {
            signs[row][column] = sign;
            colours[row][column] = colour;
        }
    }

    void write(int row, int column, String text, String colour) {
        for (int i = 0; i < text.length(); i++) {
            put(row, column + i, text.charAt(i), colour);
        }
    }

    /** The rows, without blanks at their ends. */
    List<String> lines(boolean inColour) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < signs.length; row++) {
            StringBuilder line = new StringBuilder();
            String current = "";
            int end = signs[row].length;
            while (end > 0 && signs[row][end - 1] == ' ') {
                end--;
            }
            for (int column = 0; column < end; column++) {
                if (inColour && !colours[row][column].equals(current)) {
                    current = colours[row][column];
                    line.append("\u001b[")
                            .append(current.isEmpty() ? "0" : current)
                            .append('m');
                }
                line.append(signs[row][column]);
            }
            lines.add(line + (current.isEmpty() ? "" : "\u001b[0m"));
        }
        return lines;
    }
}
