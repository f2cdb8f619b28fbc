package tiltmeter.evaluation.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.Interval;
import tiltmeter.evaluation.Tally;
import tiltmeter.evaluation.Words;
import tiltmeter.evaluation.gold.GoldActor;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldStatement;

/**
 * Scores statements against labels: each label takes the first statement of its sentence, in reading order, whose
 * content shares a word with it and that no other label took.
 */
public final class StatementScores {
    private final List<Tally> articles = new ArrayList<>();
    private int sameSpeaker;

    /** One article; both sides must be the same article. */
    public void add(GoldArticle gold, GoldArticle system) {
        List<GoldStatement> free = new ArrayList<>(system.statements());
        int hits = 0;
        for (GoldStatement statement : gold.statements()) {
            GoldStatement taken = first(free, statement);
            if (taken != null) {
                hits++;
                removeSame(free, taken);
                sameSpeaker += Objects.equals(GoldActor.codeOf(statement.speaker()), GoldActor.codeOf(taken.speaker()))
                        ? 1
                        : 0;
            }
        }
        articles.add(
                new Tally(hits, gold.statements().size(), system.statements().size()));
    }

    private static @Nullable GoldStatement first(List<GoldStatement> free, GoldStatement label) {
        for (GoldStatement candidate : free) {
            if (candidate.n() == label.n() && Words.overlap(label.content(), candidate.content())) {
                return candidate;
            }
        }
        return null;
    }

    private static void removeSame(List<GoldStatement> free, GoldStatement taken) {
        free.remove(free.indexOf(taken));
    }

    public Tally tally() {
        return Tally.sum(articles);
    }

    /** The 95 % interval of F1, in percent; null when there are too few articles. */
    public @Nullable Interval interval() {
        return Bootstrap.interval(articles.size(), draw -> {
            Tally sum = Tally.NONE;
            for (int i : draw) {
                sum = sum.plus(articles.get(i));
            }
            return sum.f1();
        });
    }

    /** The line of the report. */
    public String line() {
        Tally tally = tally();
        return "statements  P " + Figures.fixed(tally.precision(), 1)
                + " R " + Figures.fixed(tally.recall(), 1)
                + ", same speaker code "
                + Figures.fixed(100.0 * sameSpeaker / Math.max(1, tally.hits()), 1)
                + "%  F1 " + Figures.fixed(tally.f1(), 1)
                + " " + Figures.interval(interval(), 1)
                + "  (gold " + tally.gold() + ", system " + tally.system() + ")";
    }
}
