package tiltmeter.evaluation.tilt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Dated events of known pairs, from {@code history.tsv}. */
record History(List<Line> lines) {
    /** One event; {@code target} marks a turn that must be found. */
    record Line(String country, String other, YearMonth first, YearMonth last, boolean target, String what) {
        /** Whether {@code day} lies within one month of it. */
        boolean explains(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            return !month.isBefore(first.minusMonths(1)) && !month.isAfter(last.plusMonths(1));
        }
    }

    History {
        lines = List.copyOf(lines);
    }

    static History load() {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = History.class.getResourceAsStream("history.tsv")) {
            if (in == null) {
                throw new IllegalStateException("history.tsv is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                lines.add(new Line(
                        cells[0],
                        cells[1],
                        YearMonth.parse(cells[2]),
                        YearMonth.parse(cells[3]),
                        cells[4].equals("target"),
                        cells[5]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new History(lines);
    }

    History of(String country, String other) {
        return new History(lines.stream()
                .filter(line -> line.country().equals(country) && line.other().equals(other))
                .toList());
    }

    boolean explains(LocalDate day) {
        return lines.stream().anyMatch(line -> line.explains(day));
    }

    /** Which share of the days from {@code first} to {@code last} some event explains. */
    double explained(LocalDate first, LocalDate last) {
        long all = 0;
        long explained = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(7)) {
            all++;
            explained += explains(day) ? 1 : 0;
        }
        return (double) explained / all;
    }
}
