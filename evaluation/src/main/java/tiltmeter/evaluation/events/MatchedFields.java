package tiltmeter.evaluation.events;

import java.util.List;
import java.util.Objects;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.MacroF1;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.model.Days;

/** How right the other fields are on the events that agree in type and actors. */
public final class MatchedFields {
    private final MacroF1 status = new MacroF1();
    private int events;
    private int told;
    private int sameVoice;
    private int dated;
    private int sameDays;
    private int overlappingDays;
    private int undated;
    private int leftUndated;
    private int deniedBoth;
    private int deniedGold;
    private int deniedSystem;
    private int background;

    public MatchedFields(List<Pair> pairs) {
        for (Pair pair : pairs) {
            pair.matches().forEach(this::add);
        }
    }

    private void add(Pair.Match match) {
        GoldEvent gold = match.gold();
        GoldEvent system = match.system();
        events++;
        status.add(gold.status().word(), system.status().word());
        told += gold.told() == system.told() ? 1 : 0;
        sameVoice += Objects.equals(gold.voice(), system.voice()) ? 1 : 0;
        background += gold.background() == system.background() ? 1 : 0;
        Days when = gold.when();
        if (when == null) {
            undated++;
            leftUndated += system.when() == null ? 1 : 0;
        } else {
            dated++;
            sameDays += when.equals(system.when()) ? 1 : 0;
            overlappingDays += system.when() != null && when.overlaps(system.when()) ? 1 : 0;
        }
        deniedGold += gold.deniedBy().size();
        deniedSystem += system.deniedBy().size();
        deniedBoth += (int)
                gold.deniedBy().stream().filter(system.deniedBy()::contains).count();
    }

    /** Macro-F1 of status in percent; NaN when nothing was matched. */
    public double statusF1() {
        return status.figure();
    }

    public int events() {
        return events;
    }

    /** The lines of the report. */
    public List<String> lines() {
        StringBuilder byStatus = new StringBuilder();
        for (String word : status.labels()) {
            byStatus.append(byStatus.isEmpty() ? "" : ", ")
                    .append(word)
                    .append(' ')
                    .append(Figures.fixed(status.tally(word).f1(), 1))
                    .append(" of ")
                    .append(status.tally(word).gold());
        }
        return List.of(
                "on the " + events + " events that agree in type and actors",
                "  status       macro-F1 " + Figures.fixed(statusF1(), 1) + ", right "
                        + Figures.share(status.right(), status.total()),
                "               F1 by status: " + (byStatus.isEmpty() ? "n/a" : byStatus),
                "  voice        author or not: right " + Figures.share(told, events) + "; the very voice: "
                        + Figures.share(sameVoice, events),
                "  when         same days " + Figures.share(sameDays, dated) + "; overlapping "
                        + Figures.share(overlappingDays, dated) + "; rightly none "
                        + Figures.share(leftUndated, undated),
                "  background   right " + Figures.share(background, events),
                "  denied_by    found " + deniedBoth + " of " + deniedGold + ", given " + deniedSystem);
    }
}
