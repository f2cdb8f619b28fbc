package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.CostlyLine;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;

/** A tilt in signs: the median, the 80 % and the 95 % band, blanks marked, stories counted below. */
public final class TerminalChart {
    private static final int ROWS = 19;
    private static final int MARGIN = 8;
    private static final String RED = "38;5;130";
    private static final String BLUE = "38;5;25";
    private static final String GREY = "38;5;245";
    private static final String BOLD = "1";

    private final Names names;
    private final int width;
    private final boolean colour;
    private final boolean unicode;

    /**
     * @param width columns of the terminal
     * @param unicode false where the terminal only has ASCII
     */
    public TerminalChart(Names names, int width, boolean colour, boolean unicode) {
        this.names = names;
        this.width = Math.max(40, width);
        this.colour = colour;
        this.unicode = unicode;
    }

    /** The chart without breaks. */
    public List<String> draw(Tilt tilt) {
        return draw(tilt, List.of());
    }

    /** The lines of the chart with breaks and costly acts. */
    public List<String> draw(Study study) {
        return draw(study.tilt(), study.breaks(), study.costlyLine());
    }

    /** The lines of the chart; with more steps than columns the latest are shown, and a line says so. */
    public List<String> draw(Tilt tilt, List<Break> breaks) {
        return draw(tilt, breaks, null);
    }

    private List<String> draw(Tilt tilt, List<Break> breaks, @Nullable CostlyLine costly) {
        int room = width - MARGIN - 1;
        List<TiltStep> all = tilt.steps();
        int shown = Math.min(all.size(), room);
        List<TiltStep> steps = all.subList(all.size() - shown, all.size());
        int each = Math.max(1, Math.min(9, room / shown));
        double reach = reach(steps);
        String up = sign('▲', '^') + " towards " + names.of(tilt.question().a());
        String down = sign('▼', 'v') + " towards " + names.of(tilt.question().b());
        // A short window is narrower than the names of the sides.
        int named = Math.min(width, MARGIN + 2 + Math.max(up.length(), down.length()));
        Canvas canvas = new Canvas(ROWS + 4, Math.max(MARGIN + 1 + shown * each, named));
        axis(canvas, reach, shown * each);
        for (int i = 0; i < shown; i++) {
            for (int k = 0; k < each; k++) {
                column(canvas, MARGIN + 1 + i * each + k, steps.get(i).tilt(), reach);
            }
        }
        canvas.write(0, MARGIN + 2, up, RED);
        canvas.write(ROWS - 1, MARGIN + 2, down, BLUE);
        marks(canvas, steps, breaks, each);
        bars(canvas, ROWS, "stories", steps, TiltStep::stories, each);
        bars(
                canvas,
                ROWS + 1,
                "planned",
                steps,
                step -> step.a().pending() + step.b().pending(),
                each);
        dates(canvas, tilt, steps, each);
        List<String> lines = new ArrayList<>();
        lines.add(bold(Summary.title(tilt, names)));
        lines.addAll(canvas.lines(colour));
        if (steps.stream().noneMatch(step -> step.a().pending() + step.b().pending() > 0)) {
            lines.remove(ROWS + 2);
        }
        if (costly != null && costly.drawn() > 0) {
            lines.add(costly(costly, all.size() - shown, each));
        }
        lines.addAll(Lines.wrap(legend(), width));
        if (shown < all.size()) {
            lines.addAll(Lines.wrap(
                    "(the last " + shown + " of " + all.size() + " steps; --from, --to or --by month show others)",
                    width));
        }
        return lines;
    }

    /** The balance of costly acts wherever one is drawn, under its step. */
    private String costly(CostlyLine costly, int first, int each) {
        int steps = costly.balance().size() - first;
        Canvas row = new Canvas(1, MARGIN + 1 + steps * each + 4);
        row.write(0, 0, "costly", GREY);
        int free = 0;
        for (int i = 0; i < steps; i++) {
            String cell = CostlyRow.cell(costly, first + i);
            int column = MARGIN + 1 + i * each;
            if (!cell.isEmpty() && column >= free) {
                int move = costly.up().get(first + i) - costly.down().get(first + i);
                row.write(0, column, cell, move > 0 ? RED : move < 0 ? BLUE : GREY);
                free = column + cell.length() + 1;
            }
        }
        return row.lines(colour).get(0);
    }

    private String legend() {
        return sign('━', '=') + " median  " + sign('▓', '#') + " 80 %  " + sign('░', ':') + " 95 %  "
                + sign('╱', '/') + " not enough evidence  " + sign('◆', 'B')
                + " dated break;  ×2: the odds that an act is cooperative, against the pair's"
                + " usual, are twice those with the other side";
    }

    private void axis(Canvas canvas, double reach, int columns) {
        double doubling = StrictMath.log(2);
        int apart = Math.max(1, (int) StrictMath.ceil(reach / doubling / 3));
        for (int row = 0; row < ROWS; row++) {
            canvas.put(row, MARGIN, sign('│', '|'), GREY);
        }
        int most = (int) (reach / doubling / apart);
        for (int k = -most; k <= most; k++) {
            int row = row(k * apart * doubling, reach);
            String label = k == 0 ? "usual" : (unicode ? "×" : "x") + (1L << Math.abs(k * apart));
            canvas.write(row, MARGIN - 1 - label.length(), label, GREY);
            canvas.put(row, MARGIN, sign('┤', '+'), GREY);
        }
        int usual = row(0, reach);
        for (int i = 1; i <= columns; i++) {
            canvas.put(usual, MARGIN + i, sign('┄', '-'), GREY);
        }
    }

    private void column(Canvas canvas, int at, @Nullable Bands bands, double reach) {
        if (bands == null) {
            for (int row = 0; row < ROWS; row++) {
                if ((row + at) % 4 == 0) {
                    canvas.put(row, at, sign('╱', '/'), GREY);
                }
            }
            return;
        }
        int usual = row(0, reach);
        fill(canvas, at, bands.low95(), bands.high95(), reach, usual, sign('░', ':'));
        fill(canvas, at, bands.low80(), bands.high80(), reach, usual, sign('▓', '#'));
        canvas.put(row(bands.median(), reach), at, sign('━', '='), BOLD);
    }

    private static void fill(Canvas canvas, int at, double low, double high, double reach, int usual, char sign) {
        for (int row = row(high, reach); row <= row(low, reach); row++) {
            canvas.put(row, at, sign, row == usual ? "" : row < usual ? RED : BLUE);
        }
    }

    /** A row of levels and, where a column is wide enough, the numbers. */
    private void bars(Canvas canvas, int row, String name, List<TiltStep> steps, ToIntFunction<TiltStep> of, int each) {
        int most = steps.stream().mapToInt(of).max().orElse(1);
        String levels = unicode ? " ▁▂▃▄▅▆▇█" : " .:-=+*#@";
        canvas.write(row, 0, name, GREY);
        for (int i = 0; i < steps.size(); i++) {
            int stories = of.applyAsInt(steps.get(i));
            int level = stories == 0 ? 0 : Math.max(1, (int) Math.round(8.0 * stories / Math.max(1, most)));
            String number = Integer.toString(stories);
            int column = MARGIN + 1 + i * each;
            if (each > number.length() && each >= 3) {
                canvas.write(row, column, levels.charAt(level) + number, GREY);
            } else {
                canvas.put(row, column, levels.charAt(level), GREY);
            }
        }
    }

    private void dates(Canvas canvas, Tilt tilt, List<TiltStep> steps, int each) {
        String first = tilt.question().step().label(steps.get(0).start());
        int most = Math.max(1, steps.size() * each / (first.length() + 2));
        int apart = Ticks.apart(tilt.question().step(), steps.size(), most);
        for (int t : Ticks.at(steps, apart)) {
            int column = MARGIN + 1 + t * each;
            if (column + first.length() <= MARGIN + 1 + steps.size() * each || t == 0) {
                canvas.put(ROWS + 2, column, sign('┴', '+'), GREY);
                canvas.write(
                        ROWS + 3,
                        column,
                        tilt.question().step().label(steps.get(t).start()),
                        "");
            }
        }
    }

    /** A column of dots in the step of each break, in the colour of the side that it moves the figure to. */
    private void marks(Canvas canvas, List<TiltStep> steps, List<Break> breaks, int each) {
        for (Break one : breaks) {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).start().equals(one.step())) {
                    String colour = one.side() > 0 ? RED : BLUE;
                    for (int row = 1; row < ROWS - 1; row += 2) {
                        canvas.put(row, MARGIN + 1 + i * each, sign('┊', '!'), colour);
                    }
                    canvas.put(ROWS - 2, MARGIN + 1 + i * each, sign('◆', 'B'), colour);
                }
            }
        }
    }

    private static int row(double value, double reach) {
        return (int) Math.max(0, Math.min(ROWS - 1, Math.round((reach - value) / (2 * reach) * (ROWS - 1))));
    }

    private static double reach(List<TiltStep> steps) {
        double most = StrictMath.log(2.2);
        for (TiltStep step : steps) {
            Bands bands = step.tilt();
            if (bands != null) {
                most = Math.max(most, Math.max(-bands.low95(), bands.high95()));
            }
        }
        return most;
    }

    private char sign(char drawn, char plain) {
        return unicode ? drawn : plain;
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
