package tiltmeter.evaluation.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tiltmeter.evaluation.Assignment;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.Interval;
import tiltmeter.evaluation.Tally;
import tiltmeter.model.QuotationForm;

/** Scores attributions against labelled spans, paired one to one inside a text, as many pairs as possible. */
final class AttributionScores {
    private enum Level {
        CONTENT("content") {
            @Override
            boolean agree(Attributed gold, Attributed system) {
                return gold.sameContent(system);
            }
        },
        SOURCE("content+source") {
            @Override
            boolean agree(Attributed gold, Attributed system) {
                return gold.sameContent(system) && gold.sameSource(system);
            }
        },
        CUE("content+source+cue") {
            @Override
            boolean agree(Attributed gold, Attributed system) {
                return SOURCE.agree(gold, system) && gold.sameCue(system);
            }
        };

        private final String title;

        Level(String title) {
            this.title = title;
        }

        abstract boolean agree(Attributed gold, Attributed system);
    }

    /** Pairs at {@link Level#SOURCE} counted by the form of the label and by that of what was found. */
    private record Form(Tally byGold, Tally bySystem) {}

    private final Map<Level, List<Tally>> texts = new EnumMap<>(Level.class);
    private final Map<QuotationForm, Form> forms = new EnumMap<>(QuotationForm.class);

    void add(QuotedText text, List<Attributed> system) {
        List<Attributed> gold = text.scored();
        for (Level level : Level.values()) {
            int[] columns = columns(level, gold, system);
            int hits = 0;
            for (int column : columns) {
                hits += column < 0 ? 0 : 1;
            }
            texts.computeIfAbsent(level, none -> new ArrayList<>())
                    .add(new Tally(hits, text.gold().size(), system.size()));
            if (level == Level.SOURCE) {
                addForms(text, system, columns);
            }
        }
    }

    private static int[] columns(Level level, List<Attributed> gold, List<Attributed> system) {
        int[][] weights = new int[gold.size()][system.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                weights[i][j] = level.agree(gold.get(i), system.get(j)) ? 1 : 0;
            }
        }
        return Assignment.heaviest(weights);
    }

    private void addForms(QuotedText text, List<Attributed> system, int[] columns) {
        int[] points = text.text().codePoints().toArray();
        boolean[] hit = new boolean[system.size()];
        for (int i = 0; i < columns.length; i++) {
            boolean paired = columns[i] >= 0;
            if (paired) {
                hit[columns[i]] = true;
            }
            count(text.gold().get(i).form(points), new Tally(paired ? 1 : 0, 1, 0), Tally.NONE);
        }
        for (int j = 0; j < hit.length; j++) {
            count(system.get(j).form(points), Tally.NONE, new Tally(hit[j] ? 1 : 0, 0, 1));
        }
    }

    private void count(QuotationForm form, Tally byGold, Tally bySystem) {
        forms.merge(
                form,
                new Form(byGold, bySystem),
                (a, b) -> new Form(a.byGold.plus(b.byGold), a.bySystem.plus(b.bySystem)));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.getOrDefault(Level.CONTENT, List.of()).size()
                + " texts; in brackets the 95 % interval of F1 from " + Bootstrap.DRAWS + " draws of texts");
        for (Level level : Level.values()) {
            List<Tally> tallies = texts.getOrDefault(level, List.of());
            Interval interval = Bootstrap.interval(tallies.size(), draw -> {
                Tally sum = Tally.NONE;
                for (int i : draw) {
                    sum = sum.plus(tallies.get(i));
                }
                return sum.f1();
            });
            Tally sum = Tally.sum(tallies);
            lines.add("  %-18s P %s R %s F1 %s  (gold %d, system %d)  %s"
                    .formatted(
                            level.title,
                            Figures.percent(sum.precision()),
                            Figures.percent(sum.recall()),
                            Figures.percent(sum.f1()),
                            sum.gold(),
                            sum.system(),
                            Figures.interval(interval, 1)));
        }
        lines.add("content+source by form of quotation");
        for (QuotationForm form : QuotationForm.values()) {
            Form counts = forms.getOrDefault(form, new Form(Tally.NONE, Tally.NONE));
            double precision = counts.bySystem().precision();
            double recall = counts.byGold().recall();
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            lines.add("  %-18s P %s R %s F1 %s  (gold %d, system %d)"
                    .formatted(
                            form.word(),
                            Figures.percent(precision),
                            Figures.percent(recall),
                            Figures.percent(f1),
                            counts.byGold().gold(),
                            counts.bySystem().system()));
        }
        return lines;
    }
}
